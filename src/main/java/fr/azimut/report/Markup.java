package fr.azimut.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** An XML file under way. */
final class Markup {

  /** What XML cannot hold, nor a cell show. */
  private static final Pattern UNFIT =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uD800-\\uDFFF\\uFFFE\\uFFFF]");

  /** What spreadsheets would read as the number of a letter. */
  private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final StringBuilder text =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");

  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Markup open(String name, String... attributes) {
    start(name, attributes);
    text.append('>');
    open.push(name);
    return this;
  }

  /** An element without contents. */
  Markup empty(String name, String... attributes) {
    start(name, attributes);
    text.append("/>");
    return this;
  }

  private void start(String name, String... attributes) {
    text.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      text.append('"');
    }
  }

  Markup text(String contents) {
    escape(contents);
    return this;
  }

  /** Closes the element that was opened last. */
  Markup close() {
    text.append("</").append(open.pop()).append('>');
    return this;
  }

  private void escape(String contents) {
    for (int i = 0; i < contents.length(); i++) {
      char letter = contents.charAt(i);
      switch (letter) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '"' -> text.append("&quot;");
        case '\t', '\n', '\r' -> text.append("&#").append((int) letter).append(';');
        default -> text.append(letter);
      }
    }
  }

  /** A text as the formats of spreadsheets want it. */
  static String fit(String text) {
    return NUMBERED.matcher(UNFIT.matcher(text).replaceAll("?")).replaceAll("_x005F_");
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
