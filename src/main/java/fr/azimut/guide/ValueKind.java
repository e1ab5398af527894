package fr.azimut.guide;

/** What the cells of a column hold. */
enum ValueKind {
  /** One code of a list. */
  CODE,
  /** Several codes of a list. */
  CODES,
  /** An age in whole years, or an age band. */
  AGE,
  DATE,
  MONTH,
  YEAR,
  WHOLE_NUMBER,
  NUMBER,
  /** The code of a structure. */
  STRUCTURE,
  /** Several structures, each with its network. */
  STRUCTURES,
  /** A pseudonym. */
  PERSON,
  /** The INSEE code of a commune. */
  COMMUNE,
  POSTCODE,
  TEXT
}
