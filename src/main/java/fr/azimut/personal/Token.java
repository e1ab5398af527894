package fr.azimut.personal;

/**
 * A word or a number of a value.
 *
 * @param plain without capitals and accents
 * @param kind how it is written
 * @param joint what stands before it, spaces left out; a space when nothing else does
 * @param glued whether no space stands before it
 */
record Token(String plain, Kind kind, char joint, boolean glued) {

  /** How a token is written. */
  enum Kind {
    NUMBER,
    /** One capital. */
    INITIAL,
    /** Dupont. */
    TITLE,
    /** DUPONT. */
    UPPER,
    LOWER
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** Written as a name is: Dupont, DUPONT. */
  boolean isCapitalised() {
    return kind == Kind.TITLE || kind == Kind.UPPER;
  }

  /**
   * Whether something stands before it that ends a group of words: a dash between spaces, a
   * bracket.
   */
  boolean startsGroup() {
    return "()[]:;,/|–—\"«»".indexOf(joint) >= 0 || (joint == '-' && !glued);
  }

  /** Whether only a hyphen stands before it. */
  boolean isHyphened() {
    return joint == '-' && glued;
  }
}
