package fr.azimut.indicator;

/** The length of a period that ends with a month. */
public enum Period {
  MONTH,
  YEAR_TO_DATE,
  ROLLING_12,
  /** The monthly mean over the twelve months. */
  MEAN_12
}
