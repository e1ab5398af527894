package fr.azimut.indicator;

import static azimut.database.mart.Tables.PERSON_FILTER;

import fr.azimut.indicator.Indicator.CheckedPart;
import fr.azimut.indicator.Indicator.CheckedSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.QOM;

/**
 * Which records make a person count.
 *
 * @param text the conditions in alphabetical order, {@code ""} for all records: what the filter is
 *     known by, whatever order the definitions write them in
 * @param conditions all of which a record must meet
 */
record PersonFilter(String text, List<Filter> conditions) {

  private static final DSLContext WRITER = DSL.using(SQLDialect.POSTGRES);

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
    Set<String> texts = new TreeSet<>();
    conditions.forEach(condition -> collect(condition.parsed(), texts));
    String text = String.join(" and ", texts);
    return new PersonFilter(text, List.copyOf(conditions));
  }

  /** The conditions that {@code and} joins, each alone. */
  private static void collect(Condition condition, Set<String> texts) {
    if (condition instanceof QOM.And and) {
      collect(and.$arg1(), texts);
      collect(and.$arg2(), texts);
    } else {
      String text = WRITER.renderInlined(condition);
      texts.add(condition instanceof QOM.Or ? "(" + text + ")" : text);
    }
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
