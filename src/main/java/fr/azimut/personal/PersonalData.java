package fr.azimut.personal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Recognises a personal datum in a value that no list of codes, no register and no definition
 * knows: what is known is never asked about. The work grows with the length of the value up to
 * {@value #LONGEST} characters, and not at all beyond.
 */
public final class PersonalData {

  /** No code, label or place is longer: what is, is a text that somebody wrote. */
  static final int LONGEST = 1_000;

  private static final int SHORTEST = 2;
  private static final int SHORTEST_WORD = 3;
  private static final int SHORTEST_NUMBER = 9;

  private static final List<Function<Tokens, Recognition>> SIGNS =
      List.of(MailEvidence::of, NumberEvidence::of, BirthEvidence::ofNumbers);

  private static final List<Function<Tokens, Recognition>> WORDS =
      List.of(
          BirthEvidence::of,
          AddressEvidence::of,
          FileNumberEvidence::of,
          HealthEvidence::of,
          NameEvidence::of,
          ProseEvidence::of);

  private PersonalData() {}

  /** What a value is. */
  public static Recognition recognise(String text) {
    if (text.length() > LONGEST) {
      return Recognition.sure(Nature.FREE_TEXT);
    } else if (text.length() < SHORTEST || isShortCode(text)) {
      return Recognition.ORDINARY;
    }
    return recognise(Tokens.of(text));
  }

  /**
   * A first look, for every pseudonym: letters and digits in one piece, too few of either to be a
   * word or a number of somebody.
   */
  private static boolean isShortCode(String text) {
    if (text.length() >= SHORTEST_NUMBER) {
      return false;
    }
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      letters = letter ? letters + 1 : 0;
      if (letters == SHORTEST_WORD || !(letter || (c >= '0' && c <= '9'))) {
        return false;
      }
    }
    return letters < text.length();
  }

  private static Recognition recognise(Tokens tokens) {
    if (tokens.isCommune()) {
      return Recognition.ORDINARY;
    }
    Recognition found = recognise(tokens, SIGNS);
    return found.isSure() || !tokens.hasWords() ? found : found.or(recognise(tokens, WORDS));
  }

  private static Recognition recognise(
      Tokens tokens, List<Function<Tokens, Recognition>> evidence) {
    Recognition found = Recognition.ORDINARY;
    for (Function<Tokens, Recognition> one : evidence) {
      found = found.or(one.apply(tokens));
      if (found.isSure()) {
        return found;
      }
    }
    return found;
  }

  /** What a value surely is, empty when it may be something else. */
  public static Optional<Nature> findSure(String text) {
    Recognition found = recognise(text);
    return found.isSure() ? Optional.ofNullable(found.nature()) : Optional.empty();
  }

  /**
   * Whether the name of a file holds what surely is a personal datum: beside the words of organisms
   * and of the field, which tell nothing there.
   */
  public static boolean isSureInFileName(String name) {
    if (name.length() > LONGEST) {
      return true;
    }
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return isSure(stem)
        || recognise(Tokens.of(stem.replace('_', ' ')).withoutWordsOfTheField()).isSure();
  }

  /** Whether nobody may see, keep or accept the value. */
  public static boolean isSure(String text) {
    return recognise(text).isSure();
  }
}
