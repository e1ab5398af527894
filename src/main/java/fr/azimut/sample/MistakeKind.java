package fr.azimut.sample;

import java.util.Locale;

/** A kind of mistake that the generator makes on purpose, so that the checks have work. */
public enum MistakeKind {
  /** A code that no mapping knows. */
  UNKNOWN_CODE,
  /** A structure that the register does not have. */
  UNKNOWN_STRUCTURE,
  /** A commune code that never existed. */
  UNKNOWN_COMMUNE,
  /** A day or month one year too early. */
  DATE_OUTSIDE_MONTH,
  /** A count below zero. */
  NEGATIVE_COUNT,
  /** An empty cell where one is required. */
  MISSING_VALUE,
  /** {@code 1053} for {@code 01053}: to be repaired, not rejected. */
  LOST_ZERO,
  /** The code of a commune that has merged since. */
  FORMER_COMMUNE,
  /** A municipal arrondissement of Paris, Lyon or Marseille where the commune is expected. */
  ARRONDISSEMENT,
  /** A postcode that serves firms: it gives the département only. */
  CEDEX,
  /** A commune's name in capitals, without accents, with St for Saint. */
  LABEL_VARIANT,
  /** A date one year after its own, which is yet to come. */
  FUTURE_DATE,
  /** An end three years before its own, which is before the beginning. */
  DATES_OUT_OF_ORDER,
  /** A part ten times its own, which is more than its whole. */
  INCONSISTENT_COUNTS,
  /** Level 2 or 3 of the CEP from a network that is no operator of it. */
  FORBIDDEN_LEVEL,
  /** The row above once more; never listed in definitions, which say how many rows are repeated. */
  REPEATED_ROW;

  /** Whether formats reject the row for it: else it is repaired, placed otherwise, or told. */
  boolean rejects() {
    return switch (this) {
      case UNKNOWN_STRUCTURE,
          UNKNOWN_COMMUNE,
          LOST_ZERO,
          FORMER_COMMUNE,
          ARRONDISSEMENT,
          CEDEX,
          LABEL_VARIANT,
          REPEATED_ROW ->
          false;
      default -> true;
    };
  }

  /** The name in kebab-case, as in definitions. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
