package fr.azimut.personal;

import fr.azimut.personal.Token.Kind;
import java.util.Set;

/**
 * The name of a person: a title or a role and a name, an initial and a surname, a given name and a
 * surname side by side with evidence on each side. Beside the word of an organism the same words
 * name a place.
 */
final class NameEvidence {

  private static final Set<String> TITLES =
      Set.of(
          "mme", "mlle", "melle", "mr", "monsieur", "madame", "mademoiselle", "mmes", "mrs", "ms");

  private static final Set<String> ABBREVIATED = Set.of("ch", "ph", "th", "cl", "jn");

  private final NameGroups groups;

  private NameEvidence(Tokens tokens) {
    this.groups = NameGroups.of(tokens);
  }

  static Recognition of(Tokens tokens) {
    return tokens.words() == 0 ? Recognition.ORDINARY : new NameEvidence(tokens).recognise();
  }

  private Recognition recognise() {
    Recognition found = Recognition.ORDINARY;
    for (int i = 0; i < groups.size() && !found.isSure(); i++) {
      found = found.or(title(i)).or(initial(i)).or(pair(i));
    }
    return found.isSure() ? found : found.or(alone());
  }

  /** « Mme Martin », « M. de La Tour », « élève Dupont ». */
  private Recognition title(int at) {
    Token token = groups.token(at);
    int next = groups.next(at);
    if (next < 0) {
      return Recognition.ORDINARY;
    }
    Name name = groups.name(next);
    boolean short_ = token.plain().equals("m") && token.kind() == Kind.INITIAL;
    boolean dotted = short_ && groups.token(at + 1).joint() == '.';
    boolean title = TITLES.contains(token.plain()) || dotted;
    boolean nobody = TITLES.contains(name.token().plain());
    if (!nobody
        && ((title && (name.isCapitalised() || name.isKnown())) || (short_ && isWritten(name)))) {
      return groups.isEponym(next) ? likely() : sure();
    }
    return Lexicon.isRole(token.plain()) && isWritten(name) && !groups.isPlace(next)
        ? sure()
        : Recognition.ORDINARY;
  }

  private static boolean isWritten(Name name) {
    return name.isKnown() && name.mayBeName();
  }

  /** « J. DUPONT », « Dupont J. », « J.-P. Martin ». */
  private Recognition initial(int at) {
    if (!isInitial(at) || groups.isPlace(at)) {
      return Recognition.ORDINARY;
    }
    boolean dotted =
        (at + 1 < groups.size() && groups.token(at + 1).joint() == '.') || groups.endsWithPoint();
    int next = groups.next(at);
    if (next == at + 1 && groups.isFreeBefore(at) && groups.name(next).mayBeName()) {
      Name after = groups.name(next);
      boolean sure = after.surname() && (dotted || !after.doubtful());
      return sure ? sure() : dotted ? likely() : Recognition.ORDINARY;
    }
    if (at > 0 && !groups.isPlace(at - 1) && groups.name(at - 1).mayBeName()) {
      Name before = groups.name(at - 1);
      boolean frequent = before.standsAlone();
      return frequent || (dotted && before.surname() && !before.doubtful())
          ? sure()
          : Recognition.ORDINARY;
    }
    return Recognition.ORDINARY;
  }

  /** A letter, or the beginning of Charles, Philippe, Thierry, Claude before a point. */
  private boolean isInitial(int at) {
    return groups.token(at).kind() == Kind.INITIAL
        || (ABBREVIATED.contains(groups.token(at).plain()) && groups.token(at + 1).joint() == '.');
  }

  /** Two words side by side, particles between them left out. */
  private Recognition pair(int at) {
    int next = groups.next(at);
    if (next < 0 || groups.isPlace(at) || groups.isPlace(next) || groups.isNumber(at)) {
      return Recognition.ORDINARY;
    }
    Name one = groups.name(at);
    Name two = groups.name(next);
    Recognition found = pair(one, two).or(pair(two, one));
    if (groups.isEponym(at) && groups.isEponym(next)) {
      return found.isSure() ? likely() : found;
    } else if (groups.isEponym(at) || groups.isEponym(next)) {
      return (groups.isEponym(at) ? two : one).standsAlone() ? found : Recognition.ORDINARY;
    }
    return found;
  }

  /** A given name and what stands beside it. */
  private static Recognition pair(Name given, Name other) {
    if (given.isClearlyGiven()) {
      if (other.isKnown() && !(other.token().kind() == Kind.LOWER && other.doubtful())) {
        return sure();
      }
      return other.mayBeName() ? sure() : other.isCapitalised() ? likely() : Recognition.ORDINARY;
    } else if (given.given() && given.isCapitalised() && other.isCapitalised()) {
      boolean words = given.isVocabulary() && other.isVocabulary();
      return other.isKnown() && !words ? sure() : likely();
    }
    boolean frequent = given.standsAlone() && given.token().isCapitalised() && other.mayBeName();
    if (frequent && given.token().kind() != other.token().kind()) {
      return sure();
    }
    return given.surname() && other.surname() && given.mayBeName() && other.mayBeName()
        ? frequent ? sure() : likely()
        : Recognition.ORDINARY;
  }

  /** A name that nothing but signs and numbers stands beside. */
  private Recognition alone() {
    int only = groups.onlyWord();
    if (only < 0) {
      return groups.hasGivenName() ? likely() : Recognition.ORDINARY;
    }
    Name name = groups.name(only);
    if (name.standsAlone() && !groups.isPlace(only) && !Lexicon.isCommune(name.token().plain())) {
      return sure();
    }
    return name.isKnown() ? likely() : Recognition.ORDINARY;
  }

  private static Recognition sure() {
    return Recognition.sure(Nature.NAME);
  }

  private static Recognition likely() {
    return Recognition.likely(Nature.NAME);
  }
}
