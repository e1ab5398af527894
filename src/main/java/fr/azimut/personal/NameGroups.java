package fr.azimut.personal;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** The words of a value as parts of names, those that belong to the name of a place set apart. */
final class NameGroups {

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "du", "des", "la", "le", "les", "d", "l", "van", "von", "der", "den", "el", "al",
          "ben", "bint", "da", "dos", "das", "di", "del", "della", "mac", "mc", "o", "ait", "et",
          "ould", "bin", "ep", "epouse", "nee", "dit", "dite", "veuve", "ve");

  private static final Set<String> SAINTS =
      Set.of("saint", "sainte", "st", "ste", "saints", "notre");

  private final Tokens tokens;
  private final List<Name> names;
  private final BitSet places = new BitSet();
  private final BitSet eponyms = new BitSet();

  private NameGroups(Tokens tokens) {
    this.tokens = tokens;
    this.names = tokens.list().stream().map(Name::of).toList();
  }

  static NameGroups of(Tokens tokens) {
    NameGroups groups = new NameGroups(tokens);
    groups.markOrganisms();
    groups.markPhrases();
    groups.markSaints();
    return groups;
  }

  int size() {
    return names.size();
  }

  Token token(int at) {
    return at < tokens.size() ? tokens.get(at) : new Token("", Token.Kind.LOWER, ' ', false);
  }

  Name name(int at) {
    return names.get(at);
  }

  boolean isNumber(int at) {
    return tokens.get(at).isNumber();
  }

  /** Whether the word names a place: an organism stands beside it, or it is a commune. */
  boolean isPlace(int at) {
    return places.get(at);
  }

  /** Whether it belongs to the name of a person whose name places bear. */
  boolean isEponym(int at) {
    return eponyms.get(at);
  }

  /** The next word that is no particle; -1 when there is none, or a number comes before. */
  int next(int at) {
    int next = at + 1;
    while (next < size() - 1 && PARTICLES.contains(tokens.plain(next))) {
      next++;
    }
    return next < size() && !isNumber(next) ? next : -1;
  }

  /** « Zone B Lyon »: the letter belongs to the word before it. */
  boolean isFreeBefore(int at) {
    return at == 0 || token(at).startsGroup() || !Lexicon.isVocabulary(tokens.plain(at - 1));
  }

  boolean endsWithPoint() {
    return tokens.text().endsWith(".");
  }

  /** The place of the only word, particles and single letters left out; -1 when there are more. */
  int onlyWord() {
    int only = -1;
    for (int i = 0; i < size(); i++) {
      boolean counts = !isNumber(i) && !PARTICLES.contains(tokens.plain(i));
      if (counts && only >= 0) {
        return -1;
      }
      only = counts ? i : only;
    }
    return only;
  }

  /** Whether a given name that is no word stands somewhere, apart from organisms. */
  boolean hasGivenName() {
    for (int i = 0; i < size(); i++) {
      if (names.get(i).isClearlyGiven() && !isPlace(i)) {
        return true;
      }
    }
    return false;
  }

  /** The words between two signs that separate, when one of them is an organism. */
  private void markOrganisms() {
    int start = 0;
    for (int i = 1; i <= size(); i++) {
      if (i == size() || tokens.get(i).startsGroup()) {
        boolean organism = false;
        for (int j = start; j < i; j++) {
          organism |= Lexicon.isOrganism(tokens.plain(j));
        }
        if (organism) {
          places.set(start, i);
        }
        start = i;
      }
    }
  }

  private void markPhrases() {
    for (int start = 0; start < size(); start++) {
      StringBuilder phrase = new StringBuilder();
      int longest = Lexicon.startsPhrase(tokens.plain(start)) ? Lexicon.LONGEST_PHRASE : 0;
      int end = Math.min(size(), start + longest);
      for (int i = start; i < end; i++) {
        phrase.append(phrase.isEmpty() ? "" : " ").append(tokens.plain(i));
        if (Lexicon.isEponym(phrase.toString())) {
          eponyms.set(start, i + 1);
        } else if (i > start && Lexicon.isCommune(phrase.toString())) {
          places.set(start, i + 1);
        }
      }
    }
  }

  /** Saint-Martin is a place, unless a given name stands before it: Paul Saint-Martin. */
  private void markSaints() {
    for (int i = 0; i < size(); i++) {
      boolean after = i > 0 && names.get(i - 1).isClearlyGiven() && !isPlace(i - 1);
      if (SAINTS.contains(tokens.plain(i)) && !after) {
        places.set(i, Math.min(size(), i + 2));
      }
    }
  }
}
