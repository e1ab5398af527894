package fr.azimut.personal;

import fr.azimut.personal.Token.Kind;
import java.util.Set;

/** Where a person lives: a number and a way, an apartment. */
final class AddressEvidence {

  private static final Set<String> WAYS =
      Set.of(
          "rue",
          "avenue",
          "av",
          "ave",
          "boulevard",
          "bd",
          "bld",
          "bvd",
          "blvd",
          "impasse",
          "imp",
          "allee",
          "allees",
          "chemin",
          "che",
          "quai",
          "square",
          "residence",
          "res",
          "lotissement",
          "lot",
          "hameau",
          "montee",
          "sentier",
          "ruelle",
          "esplanade",
          "promenade",
          "faubourg",
          "fbg",
          "rte",
          "traverse",
          "venelle",
          "mail",
          "rond",
          "lieu",
          "lieudit");

  /** Words that count places, lessons or years as well: a capital must follow. */
  private static final Set<String> WAYS_OR_NOT =
      Set.of("place", "pl", "route", "cours", "passage", "voie", "cite", "villa", "clos", "parc");

  private static final Set<String> AFTER_NUMBER =
      Set.of("bis", "ter", "quater", "a", "b", "c", "d");
  private static final Set<String> ARTICLES =
      Set.of("de", "du", "des", "la", "le", "les", "l", "d");
  private static final Set<String> APARTMENTS =
      Set.of("appartement", "appt", "apt", "app", "logt", "chez", "digicode");

  private static final Set<String> IN_HOUSES =
      Set.of("bat", "batiment", "immeuble", "etage", "tour");

  private static final int NEAR = 10;
  private static final int LONGEST_NUMBER = 4;

  private AddressEvidence() {}

  static Recognition of(Tokens tokens) {
    Recognition found = Recognition.ORDINARY;
    boolean organism = tokens.list().stream().anyMatch(AddressEvidence::isOrganism);
    for (int i = 0; i < tokens.size(); i++) {
      if (isHouse(tokens, i) || isApartment(tokens, i)) {
        return organism ? Recognition.likely(Nature.ADDRESS) : Recognition.sure(Nature.ADDRESS);
      } else if (tokens.plain(i).equals("rue") && hasPostcode(tokens, i)) {
        found = found.or(Recognition.sure(Nature.ADDRESS));
      }
    }
    return found;
  }

  /** « 12 bis, rue des Lilas ». */
  private static boolean isHouse(Tokens tokens, int at) {
    Token number = tokens.get(at);
    if (!number.isNumber() || number.plain().length() > LONGEST_NUMBER) {
      return false;
    }
    int way = at + 1;
    while (way < tokens.size() && way <= at + 4 && isPartOfNumber(tokens, way)) {
      way++;
    }
    int next = way + 1;
    if (next >= tokens.size()) {
      return false;
    } else if (WAYS.contains(tokens.plain(way))) {
      return true;
    }
    while (next < tokens.size() - 1 && ARTICLES.contains(tokens.plain(next))) {
      next++;
    }
    return WAYS_OR_NOT.contains(tokens.plain(way))
        && tokens.get(next).isCapitalised()
        && !(tokens.get(way).kind() == Kind.LOWER
            && tokens.get(next).kind() == Kind.UPPER
            && Lexicon.isVocabulary(tokens.plain(next)));
  }

  /** Whose address it is is said: it is no person's. */
  private static boolean isOrganism(Token token) {
    String word = token.plain();
    return Lexicon.isOrganism(word)
        && !WAYS.contains(word)
        && !WAYS_OR_NOT.contains(word)
        && !IN_HOUSES.contains(word);
  }

  private static boolean isPartOfNumber(Tokens tokens, int at) {
    return AFTER_NUMBER.contains(tokens.plain(at))
        || (tokens.get(at).isNumber() && tokens.plain(at).length() <= LONGEST_NUMBER);
  }

  private static boolean isApartment(Tokens tokens, int at) {
    return APARTMENTS.contains(tokens.plain(at))
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isNumber();
  }

  private static boolean hasPostcode(Tokens tokens, int from) {
    for (int i = from + 1; i < Math.min(tokens.size(), from + NEAR); i++) {
      if (tokens.get(i).isNumber() && tokens.plain(i).length() == 5) {
        return true;
      }
    }
    return false;
  }
}
