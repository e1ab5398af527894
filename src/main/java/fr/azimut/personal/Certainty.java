package fr.azimut.personal;

/** How sure it is that a value is a personal datum. */
public enum Certainty {
  /** A value like another. */
  ORDINARY,
  /**
   * It looks like one, as much as like a place or a code: a value like another where one is read.
   */
  LIKELY,
  /** Nothing else looks so: never quoted, stored or accepted. */
  SURE
}
