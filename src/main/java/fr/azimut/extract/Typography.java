package fr.azimut.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What people and programs write in several ways without meaning several things. Headers are
 * compared without any of it ({@link #header}), codes without what a keyboard does not show ({@link
 * #plain}): « Code Insee » stays itself with a no-break space, in capitals, over two lines.
 */
public final class Typography {

  private Typography() {}

  /** One of the ways, and what a file that differs by it has, in French. */
  private enum Way {
    INVISIBLE("des caractères invisibles"),
    BREAKS("un saut de ligne"),
    SPACES("des espaces insécables"),
    SIGNS("une apostrophe, un tiret ou des guillemets typographiques"),
    CASE("des majuscules"),
    ACCENTS("des accents"),
    GAPS("des espaces");

    private final String label;

    Way(String label) {
      this.label = label;
    }
  }

  private static final Set<Way> OF_CODES =
      EnumSet.of(Way.INVISIBLE, Way.BREAKS, Way.SPACES, Way.SIGNS);

  /** The one form of a header: what differs by typography, case, accents or gaps is the same. */
  public static String header(String text) {
    return without(EnumSet.allOf(Way.class), text);
  }

  /** The form of a code: no-break and other spaces, apostrophes and dashes of one kind each. */
  public static String plain(String text) {
    return isPlain(text) ? text : without(OF_CODES, text);
  }

  /** Accents as one character each, as nearly all programs write them: a Mac writes two. */
  static String compose(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\u0300') {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** By what two writings of one header differ, in French. */
  static String difference(String found, String expected) {
    List<String> ways = new ArrayList<>();
    for (Way way : Way.values()) {
      Set<Way> others = EnumSet.allOf(Way.class);
      others.remove(way);
      if (!without(others, found).equals(without(others, expected))) {
        ways.add(way.label);
      }
    }
    return ways.isEmpty() ? "la typographie" : String.join(" et ", ways);
  }

  /** A sign that leaves no trace on a screen. */
  static boolean isInvisible(int c) {
    return (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2064')
        || c == '\uFEFF'
        || c == '\u00AD'
        || c == '\u180E';
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= '\u2000' || c == '\u00A0' || c == '\u00AD' || c == '\u00B4' || c == '`') {
        return false;
      }
    }
    return true;
  }

  private static String without(Set<Way> ways, String text) {
    StringBuilder plain = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC).chars().forEach(c -> append(plain, c, ways));
    String result = plain.toString();
    if (ways.contains(Way.CASE)) {
      result = result.toLowerCase(Locale.ROOT);
    }
    if (ways.contains(Way.ACCENTS)) {
      result = withoutAccents(result);
    }
    return ways.contains(Way.GAPS) ? withoutGaps(result) : result;
  }

  private static void append(StringBuilder plain, int c, Set<Way> ways) {
    if (isInvisible(c)) {
      if (!ways.contains(Way.INVISIBLE)) {
        plain.append((char) c);
      }
    } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
      plain.append(ways.contains(Way.BREAKS) ? ' ' : '\n');
    } else if (c != ' ' && Character.isSpaceChar(c)) {
      plain.append(ways.contains(Way.SPACES) ? ' ' : '\u00A0');
    } else {
      plain.append(ways.contains(Way.SIGNS) ? sign(c) : (char) c);
    }
  }

  private static char sign(int c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201B', '\u02BC', '\u2032', '\u00B4', '`', '\uFF07' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2033' -> '"';
      default -> (char) c;
    };
  }

  /** Capitals lose their accents, and two letters may be one sign. */
  private static String withoutAccents(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      switch (c) {
        case '\u0153' -> plain.append("oe");
        case '\u0152' -> plain.append("OE");
        case '\u00E6' -> plain.append("ae");
        case '\u00C6' -> plain.append("AE");
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            plain.append(c);
          }
        }
      }
    }
    return plain.toString();
  }

  /** One space between two words, none beside a sign. */
  private static String withoutGaps(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        gap = true;
      } else {
        int last = plain.length() - 1;
        if (gap && last >= 0 && isWord(plain.charAt(last)) && isWord(c)) {
          plain.append(' ');
        }
        plain.append(c);
        gap = false;
      }
    }
    return plain.toString();
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
