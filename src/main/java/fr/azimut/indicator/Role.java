package fr.azimut.indicator;

/** The place of a part in a figure. */
enum Role {
  NUMERATOR(0),
  DENOMINATOR(1),
  OTHER_NUMERATOR(2),
  OTHER_DENOMINATOR(3);

  /** How many there are. */
  static final int COUNT = 4;

  private final int place;

  Role(int place) {
    this.place = place;
  }

  /** Its place among the four, from 0. */
  int place() {
    return place;
  }

  /** Where an evolution keeps the amount of the earlier month. */
  Role earlier() {
    return switch (this) {
      case NUMERATOR -> OTHER_NUMERATOR;
      case DENOMINATOR -> OTHER_DENOMINATOR;
      default -> throw new IllegalArgumentException("an evolution subtracts nothing else");
    };
  }
}
