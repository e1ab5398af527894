package fr.azimut.personal;

import fr.azimut.personal.Token.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A value cut into words and numbers, in one pass.
 *
 * @param text the value, each character in its plain form: no ligature, no full-width digit, no
 *     accent apart from its letter, no invisible character, one kind of space
 * @param list its words and numbers
 */
record Tokens(String text, List<Token> list) {

  private static final int MOST_CHANGES = 2;

  static Tokens of(String value) {
    String text = tidy(value);
    return new Tokens(text, List.copyOf(cut(text)));
  }

  int size() {
    return list.size();
  }

  Token get(int index) {
    return list.get(index);
  }

  /** The word or number at a place, in its plain form; empty outside. */
  String plain(int index) {
    return index >= 0 && index < list.size() ? list.get(index).plain() : "";
  }

  /** Whether words stand in it: there are none in a number, a hash or a pseudonym. */
  boolean hasWords() {
    return words() > 0 && !isOpaque();
  }

  /** Whether letters and digits alternate in one piece. */
  private boolean isOpaque() {
    int changes = 0;
    for (int i = 1; i < size(); i++) {
      boolean one = get(i).glued() && get(i).joint() == ' ';
      changes += one && get(i).isNumber() != get(i - 1).isNumber() ? 1 : 0;
    }
    return changes >= MOST_CHANGES && text.indexOf(' ') < 0;
  }

  /** Whether it is the name of a commune of several words, and nothing else. */
  boolean isCommune() {
    return size() > 1
        && size() <= Lexicon.LONGEST_PHRASE
        && Lexicon.isCommune(list.stream().map(Token::plain).collect(Collectors.joining(" ")));
  }

  /** The same without the words that every file of the field bears in its name. */
  Tokens withoutWordsOfTheField() {
    List<Token> kept =
        list.stream()
            .filter(t -> !Lexicon.isVocabulary(t.plain()))
            .map(t -> new Token(t.plain(), t.kind(), ' ', false))
            .toList();
    return new Tokens(text, kept);
  }

  long words() {
    return list.stream().filter(t -> !t.isNumber()).count();
  }

  private static String tidy(String value) {
    if (isPlainAscii(value)) {
      return value.strip();
    }
    StringBuilder tidy = new StringBuilder(value.length());
    Normalizer.normalize(value, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c)
        .map(c -> c == '\u2019' ? '\'' : c == '\u2010' || c == '\u2011' ? '-' : c)
        .forEach(tidy::appendCodePoint);
    return tidy.toString().strip();
  }

  /** Nothing to tidy: by far the most values are so. */
  private static boolean isPlainAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static List<Token> cut(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char joint = ' ';
      boolean glued = at > 0;
      while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
        char c = text.charAt(at++);
        joint = c == ' ' ? joint : c;
        glued &= c != ' ';
      }
      if (at < text.length()) {
        int end = end(text, at);
        tokens.add(token(text.substring(at, end), joint, glued));
        at = end;
      }
    }
    return tokens;
  }

  /** A word ends with its letters, and before a capital that follows a small one: JeanDupont. */
  private static int end(String text, int start) {
    boolean number = Character.isDigit(text.charAt(start));
    int end = start + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (number ? !Character.isDigit(c) : !Character.isLetter(c)) {
        break;
      } else if (Character.isUpperCase(c) && Character.isLowerCase(text.charAt(end - 1))) {
        break;
      }
      end++;
    }
    return end;
  }

  private static Token token(String word, char joint, boolean glued) {
    return new Token(plain(word), kind(word), joint, glued);
  }

  private static Kind kind(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Kind.NUMBER;
    } else if (!Character.isUpperCase(word.charAt(0))) {
      return Kind.LOWER;
    } else if (word.length() == 1) {
      return Kind.INITIAL;
    }
    return Character.isUpperCase(word.charAt(1)) ? Kind.UPPER : Kind.TITLE;
  }

  private static String plain(String word) {
    if (isPlainAscii(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    StringBuilder plain = new StringBuilder(word.length());
    Normalizer.normalize(word, Normalizer.Form.NFD)
        .chars()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> plain.append((char) c));
    return plain.toString().toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
  }
}
