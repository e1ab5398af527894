package fr.azimut.indicator;

import java.util.Locale;
import java.util.stream.Stream;

/** The earlier month that a figure is compared with. */
public enum Evolution {
  PREVIOUS_MONTH(1, "depuis le mois précédent"),
  YEAR_BEFORE(12, "depuis le même mois de l'année précédente");

  /** The variable of the figures that are evolutions given beside a value. */
  public static final String VARIABLE = "evolution";

  private final int months;
  private final String label;

  Evolution(int months, String label) {
    this.months = months;
    this.label = label;
  }

  /**
   * The evolution of that id.
   *
   * @throws java.util.NoSuchElementException when there is none
   */
  public static Evolution of(String id) {
    return Stream.of(values()).filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  /** How many months before. */
  int months() {
    return months;
  }

  /** In French. */
  public String label() {
    return label;
  }

  /** In kebab-case, as in definitions and figures. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
