package fr.azimut.indicator;

/** The place of a part in a figure. */
enum Role {
  NUMERATOR,
  DENOMINATOR,
  OTHER_NUMERATOR,
  OTHER_DENOMINATOR;

  /** Where an evolution keeps the amount of the earlier month. */
  Role earlier() {
    return switch (this) {
      case NUMERATOR -> OTHER_NUMERATOR;
      case DENOMINATOR -> OTHER_DENOMINATOR;
      default -> throw new IllegalArgumentException("an evolution subtracts nothing else");
    };
  }
}
