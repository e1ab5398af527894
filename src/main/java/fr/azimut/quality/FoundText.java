package fr.azimut.quality;

import java.util.regex.Pattern;

/**
 * Quotes what a sender wrote, so that it can be shown and stored: never a mail address, a phone
 * number or a social security number (NIR), nor what is likely a name or a free text, never a
 * control character, never a long text.
 */
public final class FoundText {

  private static final int LONGEST = 80;

  private static final String MASKED = "valeur masquée";

  private static final Pattern PERSONAL =
      Pattern.compile(
          "\\S+@\\S+"
              // a French phone number: ten digits, or +33 / 0033 and nine
              + "|(?<!\\d)(?:(?:\\+|00)33[\\s.-]?|0)[1-9](?:[\\s.-]?\\d{2}){4}(?!\\d)"
              // a NIR: thirteen characters and perhaps its key of two digits
              + "|(?<!\\d)[1-478]\\s?\\d{2}\\s?\\d{2}\\s?(?:\\d{2}|2[AaBb])\\s?\\d{3}\\s?\\d{3}"
              + "(?:\\s?\\d{2})?(?!\\d)");

  private FoundText() {}

  /** The text between guillemets, or the guillemets with the word that stands for it. */
  public static String quote(String text) {
    return "« " + (looksPersonal(text) ? MASKED : plain(text)) + " »";
  }

  /** Whether a text holds what looks like a mail address, a phone number, a NIR or a name. */
  public static boolean looksPersonal(String text) {
    return looksLikeIdentifier(text) || PersonalText.findLikely(text).isPresent();
  }

  /** Whether a text holds what looks like a mail address, a phone number or a NIR. */
  public static boolean looksLikeIdentifier(String text) {
    return PERSONAL.matcher(text).find();
  }

  private static String plain(String text) {
    StringBuilder kept = new StringBuilder(Math.min(text.length(), LONGEST + 1));
    text.codePoints()
        .limit(LONGEST)
        .map(c -> Character.isISOControl(c) || isLoneSurrogate(c) ? '\uFFFD' : c)
        .forEach(kept::appendCodePoint);
    return text.codePointCount(0, text.length()) > LONGEST
        ? kept.append('…').toString()
        : kept.toString();
  }

  private static boolean isLoneSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
