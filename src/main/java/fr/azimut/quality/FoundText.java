package fr.azimut.quality;

import fr.azimut.personal.Nature;
import fr.azimut.personal.PersonalData;
import fr.azimut.personal.Recognition;
import java.util.Locale;

/**
 * The one door through which what a sender wrote is shown and stored: never what surely is a
 * personal datum, never a control character, never a long text.
 */
public final class FoundText {

  /** What stands for a personal datum. */
  public static final String MASKED = "valeur masquée";

  private static final int LONGEST = 80;
  private static final String MASKED_NAME = "nom-masque";
  private static final int LONGEST_EXTENSION = 5;

  private FoundText() {}

  /** The text between guillemets, or the guillemets with the words that stand for it. */
  public static String quote(String text) {
    return "« " + show(text) + " »";
  }

  /** The text, or the words that stand for it. */
  public static String show(String text) {
    return isPersonal(text) ? MASKED : plain(text);
  }

  /**
   * What a list of codes, a register or a definition knows, between guillemets: whatever it looks
   * like, it is no personal datum.
   */
  public static String quoteKnown(String text) {
    return "« " + plain(text) + " »";
  }

  /**
   * The same where a code of a list or a number is expected: there what looks like a person's
   * number is nothing else, while a structure may be known by one.
   */
  public static String quoteUnlisted(String text) {
    return isPersonalUnlisted(text) ? "« " + MASKED + " »" : quoteKnown(text);
  }

  /** Whether a text that stands for a code of a list or a number looks like a datum of somebody. */
  public static boolean isPersonalUnlisted(String text) {
    Recognition found = PersonalData.recognise(text);
    Nature nature = found.nature();
    return found.isSure()
        || (nature != null && nature != Nature.NAME && nature != Nature.FREE_TEXT);
  }

  /** The same of the title of a column: what it announces, such as RQTH, is told of nobody. */
  public static String quoteHeader(String header) {
    return "« " + (isPersonalHeader(header) ? MASKED : plain(header)) + " »";
  }

  /** Whether the title of a column surely is a datum of somebody. */
  public static boolean isPersonalHeader(String header) {
    return PersonalData.findSure(header).filter(nature -> nature != Nature.HEALTH).isPresent();
  }

  /** Whether a text that nothing knows surely is a personal datum. */
  public static boolean isPersonal(String text) {
    return PersonalData.isSure(text);
  }

  /**
   * The name of a file, or what stands for it when it names a person.
   *
   * @param distinct tells files apart whose names are masked, such as the beginning of a hash of
   *     their bytes; may be empty
   */
  public static String fileName(String name, String distinct) {
    if (!PersonalData.isSureInFileName(name)) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    boolean known = extension.matches("\\.[a-z]{1," + LONGEST_EXTENSION + "}");
    return MASKED_NAME + (distinct.isEmpty() ? "" : "-" + distinct) + (known ? extension : "");
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
