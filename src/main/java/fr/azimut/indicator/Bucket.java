package fr.azimut.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Row3;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * A period of a version as queries see it.
 *
 * @param period its length
 * @param month first day of the month that it ends with
 * @param since first day of the month that it begins with
 */
record Bucket(Period period, LocalDate month, LocalDate since) {

  private static final String ALIAS = "bucket";

  static final Field<String> PERIOD = DSL.field(DSL.name(ALIAS, "period"), String.class);
  static final Field<LocalDate> MONTH = DSL.field(DSL.name(ALIAS, "month"), LocalDate.class);
  static final Field<LocalDate> SINCE = DSL.field(DSL.name(ALIAS, "since"), LocalDate.class);

  /** The periods that a table has, longer ones last; of the month, with the twelve before. */
  static List<Bucket> of(
      IndicatorDefinition definition, Indicator.FigureTable table, VersionScope scope) {
    Evolution evolution = table.evolution();
    if (evolution != null) {
      return compared(definition, evolution, scope);
    }
    List<Bucket> buckets = new ArrayList<>();
    for (Period period : definition.periods()) {
      if (period == Period.MONTH) {
        int history = table.hasHistory() ? VersionScope.MONTHS - 1 : 0;
        for (int back = history; back >= 0; back--) {
          buckets.add(month(scope, back));
        }
      } else {
        buckets.add(new Bucket(period, scope.monthDay(), scope.start(period)));
      }
    }
    return buckets;
  }

  /** What an evolution compares: each period after the earlier one. */
  private static List<Bucket> compared(
      IndicatorDefinition definition, Evolution evolution, VersionScope scope) {
    List<Bucket> buckets = new ArrayList<>();
    buckets.add(month(scope, evolution.months()));
    buckets.add(month(scope, 0));
    if (evolution == Evolution.YEAR_BEFORE && definition.periods().contains(Period.ROLLING_12)) {
      LocalDate since = scope.start(Period.ROLLING_12);
      Bucket year = new Bucket(Period.ROLLING_12, scope.monthDay(), since);
      buckets.add(year.before(evolution));
      buckets.add(year);
    }
    return buckets;
  }

  /** The period that this one is compared with. */
  private Bucket before(Evolution evolution) {
    return new Bucket(
        period, month.minusMonths(evolution.months()), since.minusMonths(evolution.months()));
  }

  /** The months of the period, by their first days. */
  Stream<LocalDate> months() {
    return since.datesUntil(month.plusDays(1), java.time.Period.ofMonths(1));
  }

  /** Every period that a version may be asked for. */
  static List<Bucket> all(VersionScope scope) {
    List<Bucket> buckets = new ArrayList<>();
    for (int back = VersionScope.MONTHS - 1; back >= 0; back--) {
      buckets.add(month(scope, back));
    }
    buckets.add(
        new Bucket(Period.YEAR_TO_DATE, scope.monthDay(), scope.start(Period.YEAR_TO_DATE)));
    buckets.add(new Bucket(Period.ROLLING_12, scope.monthDay(), scope.start(Period.ROLLING_12)));
    return buckets;
  }

  /** What is to be counted for some periods: each month of a mean, and the others themselves. */
  static List<Bucket> counted(List<Bucket> buckets) {
    Set<Bucket> counted = new LinkedHashSet<>();
    for (Bucket bucket : buckets) {
      if (bucket.period() == Period.MEAN_12) {
        counted.addAll(bucket.each());
      } else {
        counted.add(bucket);
      }
    }
    return List.copyOf(counted);
  }

  /** Each of its months as a period, the first one first. */
  List<Bucket> each() {
    List<Bucket> months = new ArrayList<>();
    for (LocalDate of = since; !of.isAfter(month); of = of.plusMonths(1)) {
      months.add(new Bucket(Period.MONTH, of, of));
    }
    return months;
  }

  private static Bucket month(VersionScope scope, int back) {
    LocalDate month = scope.monthDay().minusMonths(back);
    return new Bucket(Period.MONTH, month, month);
  }

  /** The same, one of those that have the same months. */
  static List<Bucket> spans(List<Bucket> buckets) {
    Map<List<LocalDate>, Bucket> spans = new LinkedHashMap<>();
    buckets.forEach(b -> spans.putIfAbsent(List.of(b.since(), b.month()), b));
    return List.copyOf(spans.values());
  }

  /** The periods as a table of constants. */
  static Table<?> table(List<Bucket> buckets) {
    List<Row3<String, LocalDate, LocalDate>> rows =
        buckets.stream()
            .map(
                b ->
                    DSL.row(
                        DSL.inline(b.period().name()),
                        DSL.inline(b.month()),
                        DSL.inline(b.since())))
            .toList();
    return DSL.values(rows.toArray(Bucket::newRows)).as(ALIAS, "period", "month", "since");
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Row3<String, LocalDate, LocalDate>[] newRows(int length) {
    return (Row3<String, LocalDate, LocalDate>[]) new Row3[length];
  }

  /** The first month that any of them begins with. */
  static LocalDate first(List<Bucket> buckets) {
    return buckets.stream().map(Bucket::since).min(LocalDate::compareTo).orElseThrow();
  }
}
