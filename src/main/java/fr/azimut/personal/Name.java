package fr.azimut.personal;

import fr.azimut.personal.Token.Kind;

/**
 * One word as a part of a name.
 *
 * @param token the word
 * @param given a given name is written so
 * @param surname a surname is written so
 * @param doubtful it is a word or a town as well, or an acronym may be written so
 */
record Name(Token token, boolean given, boolean surname, boolean doubtful) {

  private static final int ACRONYM = 3;

  static Name of(Token token) {
    String plain = token.plain();
    boolean acronym = token.kind() == Kind.UPPER && plain.length() <= ACRONYM;
    return new Name(
        token,
        Lexicon.isGiven(plain),
        Lexicon.isSurname(plain),
        acronym || plain.length() < ACRONYM || Lexicon.isAmbiguous(plain));
  }

  boolean isKnown() {
    return given || surname;
  }

  /** A given name and nothing else. */
  boolean isClearlyGiven() {
    return given && !doubtful;
  }

  /** Alone in a cell it is the name of a person. */
  boolean standsAlone() {
    return !doubtful && (given || Lexicon.isFrequentSurname(token.plain()));
  }

  boolean isCapitalised() {
    return token.isCapitalised();
  }

  boolean isVocabulary() {
    return Lexicon.isVocabulary(token.plain());
  }

  /** Written as a name, and no word of the field. */
  boolean mayBeName() {
    return token.isCapitalised() && !Lexicon.isVocabulary(token.plain());
  }
}
