package fr.azimut.disclosure;

import java.time.LocalDate;

/** The length of the period that ends with a month. */
public enum PeriodKind {
  /** The month alone. */
  MONTH("Mois"),
  /** From January to the month. */
  YEAR_TO_DATE("Cumul depuis janvier"),
  /** The twelve months that end with the month. */
  ROLLING_12("Douze derniers mois"),
  /** The monthly mean over those twelve months. */
  MEAN_12("Moyenne mensuelle sur douze mois");

  private final String label;

  PeriodKind(String label) {
    this.label = label;
  }

  /** The name shown to users, in French. */
  public String label() {
    return label;
  }

  /** The first day of the first month of the period that ends with a month, given by its day 1. */
  LocalDate start(LocalDate month) {
    return switch (this) {
      case MONTH -> month;
      case YEAR_TO_DATE -> month.withMonth(1);
      case ROLLING_12, MEAN_12 -> month.minusMonths(11);
    };
  }
}
