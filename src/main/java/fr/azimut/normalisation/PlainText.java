package fr.azimut.normalisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text without what people write in several ways: case, accents, spaces, apostrophes. */
final class PlainText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F]+");

  private PlainText() {}

  static String of(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String plain = MARKS.matcher(decomposed).replaceAll("").replace('\u2019', '\'');
    return SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
