package fr.azimut.disclosure;

/** The length of the period that ends with a month. */
public enum PeriodKind {
  /** The month alone. */
  MONTH("Mois"),
  /** From January to the month. */
  YEAR_TO_DATE("Cumul depuis janvier"),
  /** The twelve months that end with the month. */
  ROLLING_12("Douze derniers mois");

  private final String label;

  PeriodKind(String label) {
    this.label = label;
  }

  /** The name shown to users, in French. */
  public String label() {
    return label;
  }
}
