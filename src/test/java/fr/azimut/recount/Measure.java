package fr.azimut.recount;

import java.util.Locale;

/** What is counted of the rows, in the words of the definitions. */
enum Measure {
  QUANTITY,
  RECORDS,
  PERSONS,
  SUM,
  MEDIAN,
  PERCENTILE_90,
  STRUCTURES,
  COMMUNES,
  DEPARTMENTS,
  RECEIVED,
  EXPECTED;

  static Measure of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  boolean isQuantile() {
    return this == MEDIAN || this == PERCENTILE_90;
  }

  boolean hasMean() {
    return addsUp() && this != STRUCTURES;
  }

  /** Whether the amounts of several networks add up to that of all. */
  boolean addsUp() {
    return !isQuantile() && this != COMMUNES && this != DEPARTMENTS;
  }
}
