package fr.azimut.recount;

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

  boolean isQuantile() {
    return this == MEDIAN || this == PERCENTILE_90;
  }
}
