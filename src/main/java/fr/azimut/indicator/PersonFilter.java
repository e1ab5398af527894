package fr.azimut.indicator;

import static azimut.database.mart.Tables.PERSON_FILTER;

import fr.azimut.indicator.Indicator.CheckedPart;
import fr.azimut.indicator.Indicator.CheckedSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Which records make a person count.
 *
 * @param text the conditions joined, {@code ""} for all records: what the filter is known by
 * @param conditions all of which a record must meet
 */
record PersonFilter(String text, List<Filter> conditions) {

  static PersonFilter of(CheckedSource source, CheckedPart part) {
    List<Filter> conditions = new ArrayList<>();
    Filter where = source.where();
    Filter records = part.records();
    if (where != null) {
      conditions.add(where);
    }
    if (records != null) {
      conditions.add(records);
    }
    String text =
        conditions.stream().map(f -> "(" + f.text() + ")").collect(Collectors.joining(" and "));
    return new PersonFilter(text, List.copyOf(conditions));
  }

  /** Its number, in SQL. */
  Field<Integer> id(DSLContext dsl) {
    return DSL.field(
        dsl.select(PERSON_FILTER.ID)
            .from(PERSON_FILTER)
            .where(PERSON_FILTER.EXPRESSION.eq(DSL.inline(text))));
  }

  Condition bind(Function<String, Field<?>> fields) {
    Condition condition = DSL.noCondition();
    for (Filter one : conditions) {
      condition = condition.and(one.bind(fields));
    }
    return condition;
  }
}
