package fr.azimut.indicator;

import static azimut.database.mart.Tables.HEARD;
import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Row2;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * What an evolution may compare: the pairs of a structure and a month in which it was heard both in
 * that month and in the one so many months before it, or after it where that is the earlier one.
 * Where rows are rare events, whole networks are heard.
 */
final class Perimeter {

  /** Stands for the network as a whole among the structures that were heard. */
  static final int WHOLE_NETWORK = 0;

  private static final String BOTH = "both";
  private static final Field<LocalDate> MONTH = DSL.field(DSL.name(BOTH, "month"), LocalDate.class);
  private static final Field<LocalDate> OTHER = DSL.field(DSL.name(BOTH, "other"), LocalDate.class);

  private final DSLContext dsl;
  private final VersionScope scope;
  private final FlowTable flow;
  private final Table<?> both;

  /**
   * @param buckets the periods of an evolution, with those that they are compared with
   */
  Perimeter(
      DSLContext dsl,
      VersionScope scope,
      FlowTable flow,
      Evolution evolution,
      List<Bucket> buckets) {
    this.dsl = dsl;
    this.scope = scope;
    this.flow = flow;
    List<Row2<LocalDate, LocalDate>> pairs =
        buckets.stream()
            .filter(bucket -> bucket.month().equals(scope.monthDay()))
            .flatMap(Bucket::months)
            .distinct()
            .flatMap(month -> pairs(month, month.minusMonths(evolution.months())))
            .toList();
    this.both = DSL.values(pairs.toArray(Perimeter::newRows)).as(BOTH, "month", "other");
  }

  private static Stream<Row2<LocalDate, LocalDate>> pairs(LocalDate month, LocalDate earlier) {
    return Stream.of(
        DSL.row(DSL.inline(month), DSL.inline(earlier)),
        DSL.row(DSL.inline(earlier), DSL.inline(month)));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Row2<LocalDate, LocalDate>[] newRows(int length) {
    return (Row2<LocalDate, LocalDate>[]) new Row2[length];
  }

  /** That a record of a deposit of the version is of a structure and month of the perimeter. */
  Condition contains(Field<Integer> structure) {
    var other = HEARD.as("heard_other");
    Condition ofFlow =
        HEARD
            .VERSION_ID
            .eq(DSL.inline(scope.versionId()))
            .and(HEARD.FLOW.eq(DSL.inline(flow.id())));
    Condition again =
        other
            .VERSION_ID
            .eq(HEARD.VERSION_ID)
            .and(other.FLOW.eq(HEARD.FLOW))
            .and(other.NETWORK.eq(HEARD.NETWORK))
            .and(other.STRUCTURE_ID.eq(HEARD.STRUCTURE_ID))
            .and(other.MONTH.eq(OTHER));
    if (flow.tellsEveryStructure()) {
      return DSL.row(MONTH_VERSION_DEPOSIT.MONTH, structure)
          .in(
              dsl.select(HEARD.MONTH, HEARD.STRUCTURE_ID)
                  .from(HEARD)
                  .join(both)
                  .on(MONTH.eq(HEARD.MONTH))
                  .join(other)
                  .on(again)
                  .where(ofFlow));
    }
    return DSL.row(MONTH_VERSION_DEPOSIT.MONTH, DEPOSIT.NETWORK)
        .in(
            dsl.select(HEARD.MONTH, HEARD.NETWORK)
                .from(HEARD)
                .join(both)
                .on(MONTH.eq(HEARD.MONTH))
                .join(other)
                .on(again)
                .where(ofFlow, HEARD.STRUCTURE_ID.eq(DSL.inline(WHOLE_NETWORK))));
  }
}
