package fr.azimut.indicator;

import java.util.Locale;

/** What a part of an indicator sums or counts. */
public enum Measure {
  /** Acts or pathways: the sum of the quantities of the records. */
  QUANTITY,
  /** Records. */
  RECORDS,
  /** Distinct persons where the network has person keys, else the persons its tallies count. */
  PERSONS,
  /** The sum of a number of the records, or of several. */
  SUM,
  /** The median of a number of the records, interpolated between the two middle ones. */
  MEDIAN,
  /** The ninth decile of a number of the records, interpolated. */
  PERCENTILE_90,
  /** Distinct structures. */
  STRUCTURES,
  /** Distinct communes of the records; of flow territory, those of the zone. */
  COMMUNES,
  /** The départements of the zone that have a record; of flow territory, all of them. */
  DEPARTMENTS,
  /** Structures that reported. */
  RECEIVED,
  /** Structures of the register. */
  EXPECTED;

  /** Whether it needs to be told of which number. */
  boolean needsNumber() {
    return this == SUM || isQuantile();
  }

  /** Whether it is a quantile: its value is not a quotient, its denominator counts the records. */
  public boolean isQuantile() {
    return this == MEDIAN || this == PERCENTILE_90;
  }

  /** Whether the amounts of the networks add up to that of all together. */
  boolean isAdditive() {
    return !isQuantile() && this != COMMUNES && this != DEPARTMENTS;
  }

  /** In kebab-case, as in definitions. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
