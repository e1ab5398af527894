package fr.azimut.recount;

import java.time.YearMonth;

/** What a figure is about, in words. */
record Cell(
    String indicator,
    String zone,
    String network,
    Span span,
    YearMonth month,
    String variable,
    String modality) {

  /** Lengths of a period, by the names that the database gives them. */
  enum Span {
    MONTH,
    YEAR_TO_DATE,
    ROLLING_12,
    MEAN_12;

    static Span of(String period) {
      return valueOf(period.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }

    YearMonth start(YearMonth month) {
      return switch (this) {
        case MONTH -> month;
        case YEAR_TO_DATE -> YearMonth.of(month.getYear(), 1);
        case ROLLING_12, MEAN_12 -> month.minusMonths(11);
      };
    }
  }
}
