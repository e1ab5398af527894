package fr.azimut.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Dark letters of a good size on white, nothing else. Titles have the built-in styles of titles, by
 * which programs that read a sheet aloud know them.
 */
final class AccessibleStyles {

  private static final String GENERAL = "General";
  private static final int FIRST_FREE_FORMAT = 164;

  enum Role {
    TEXT(12, 0),
    TITLE(16, 1),
    HEADING(14, 2),
    LINK(12, 0),
    HEADER(12, 0),
    NUMBER_HEADER(12, 0),
    SIGN(12, 0),
    AMOUNT(12, 0);

    private final int points;

    /** Index among the named styles, of which the first is that of what has no other. */
    private final int named;

    Role(int points, int named) {
      this.points = points;
      this.named = named;
    }

    /** Height of a line, in points. */
    float line() {
      return points * 1.3f;
    }

    /** Width of a letter, the letters of texts being one wide. */
    double letter() {
      return points / 12.0 * (bold() ? 1.03 : 0.95);
    }

    private boolean bold() {
      return this == TITLE || this == HEADING || this == HEADER || this == NUMBER_HEADER;
    }

    private boolean right() {
      return this == NUMBER_HEADER || this == SIGN || this == AMOUNT;
    }
  }

  /** Each role has its own. */
  private static final List<Role> FONTS = List.of(Role.values());

  private record Key(Role role, String format, boolean quoted) {}

  private final Rgb link;
  private final Map<Key, Integer> made = new LinkedHashMap<>();
  private final Map<String, Integer> formats = new LinkedHashMap<>();

  /**
   * @param link the colour of links
   */
  AccessibleStyles(Rgb link) {
    this.link = link;
    text(Role.TEXT, false); // the first is that of cells that have none
  }

  /** A style for a text; {@code quoted} keeps it a text even when the reader edits the cell. */
  int text(Role role, boolean quoted) {
    return made.computeIfAbsent(new Key(role, GENERAL, quoted), k -> made.size());
  }

  int amount(String format) {
    String french = Styles.french(format);
    formats.computeIfAbsent(french, f -> FIRST_FREE_FORMAT + formats.size());
    return made.computeIfAbsent(new Key(Role.AMOUNT, french, false), k -> made.size());
  }

  /** The file that keeps them. */
  byte[] part() {
    Markup markup = new Markup();
    markup.open("styleSheet", "xmlns", AccessiblePackage.NAMESPACE);
    if (!formats.isEmpty()) {
      markup.open("numFmts", "count", String.valueOf(formats.size()));
      formats.forEach(
          (code, id) -> markup.empty("numFmt", "numFmtId", "" + id, "formatCode", code));
      markup.close();
    }
    fonts(markup);
    markup.open("fills", "count", "2");
    markup.open("fill").empty("patternFill", "patternType", "none").close();
    markup.open("fill").empty("patternFill", "patternType", "gray125").close().close();
    markup.open("borders", "count", "1").open("border");
    markup.empty("left").empty("right").empty("top").empty("bottom").empty("diagonal");
    markup.close().close();
    markup.open("cellStyleXfs", "count", "3");
    for (Role role : List.of(Role.TEXT, Role.TITLE, Role.HEADING)) {
      format(markup, new Key(role, GENERAL, false), false);
    }
    markup.close();
    markup.open("cellXfs", "count", String.valueOf(made.size()));
    made.keySet().forEach(key -> format(markup, key, true));
    markup.close();
    markup.open("cellStyles", "count", "3");
    markup.empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0");
    markup.empty("cellStyle", "name", "Heading 1", "xfId", "1", "builtinId", "16");
    markup.empty("cellStyle", "name", "Heading 2", "xfId", "2", "builtinId", "17");
    return markup.close().close().bytes();
  }

  private void fonts(Markup markup) {
    markup.open("fonts", "count", String.valueOf(FONTS.size()));
    for (Role role : FONTS) {
      markup.open("font");
      if (role.bold()) {
        markup.empty("b");
      }
      if (role == Role.LINK) {
        markup.empty("u");
      }
      markup.empty("sz", "val", String.valueOf(role.points));
      if (role == Role.LINK) {
        markup.empty("color", "rgb", "FF" + link.hex().toUpperCase(Locale.ROOT));
      }
      markup.empty("name", "val", Styles.FONT).empty("family", "val", "2").close();
    }
    markup.close();
  }

  private void format(Markup markup, Key key, boolean ofCell) {
    Role role = key.role();
    String format = String.valueOf(formats.getOrDefault(key.format(), 0));
    String font = String.valueOf(FONTS.indexOf(role));
    String[] common = {"numFmtId", format, "fontId", font, "fillId", "0", "borderId", "0"};
    String[] own = {
      "xfId",
      String.valueOf(role.named),
      "quotePrefix",
      key.quoted() ? "1" : "0",
      "applyNumberFormat",
      role == Role.AMOUNT ? "1" : "0",
      "applyFont",
      "1",
      "applyAlignment",
      "1"
    };
    markup.open("xf", ofCell ? join(common, own) : common);
    markup.empty(
        "alignment",
        "horizontal",
        role.right() ? "right" : "left",
        "vertical",
        "top",
        "wrapText",
        "1");
    markup.close();
  }

  private static String[] join(String[] first, String[] second) {
    return Stream.of(first, second).flatMap(Arrays::stream).toArray(String[]::new);
  }
}
