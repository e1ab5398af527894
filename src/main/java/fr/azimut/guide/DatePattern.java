package fr.azimut.guide;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The pattern of a date, as {@link java.time.format.DateTimeFormatter} writes it, told to people,
 * spreadsheets and other programs.
 */
record DatePattern(String pattern) {

  private static final Pattern PART = Pattern.compile("'([^']*)'|([A-Za-z])\\2*|[^A-Za-z']");

  private static final Map<String, String> STRPTIME =
      Map.of(
          "yyyy", "%Y", "uuuu", "%Y", "yy", "%y", "MM", "%m", "dd", "%d", "HH", "%H", "mm", "%M",
          "ss", "%S");

  private static final Map<String, String> FRENCH =
      Map.of("y", "a", "u", "a", "M", "m", "d", "j", "H", "h", "m", "m", "s", "s");

  private static final Map<String, String> REGEX =
      Map.of(
          "yyyy", "\\d{4}",
          "uuuu", "\\d{4}",
          "yy", "\\d{2}",
          "MM", "(0[1-9]|1[0-2])",
          "dd", "(0[1-9]|[12]\\d|3[01])",
          "HH", "([01]\\d|2[0-3])",
          "mm", "[0-5]\\d",
          "ss", "[0-5]\\d",
          "MMMM", months(TextStyle.FULL),
          "MMM", months(TextStyle.SHORT));

  /** A piece of a pattern: letters that stand for a value, or a text that stands for itself. */
  private record Part(String text, boolean literal) {}

  /** {@code jj/mm/aaaa}; a month in letters is {@code mois}. */
  String french() {
    return join(
        part ->
            part.literal()
                ? part.text()
                : part.text().startsWith("MMM")
                    ? "mois"
                    : FRENCH
                        .getOrDefault(part.text().substring(0, 1), part.text().substring(0, 1))
                        .repeat(part.text().length()));
  }

  /** The number format of a spreadsheet's cell: {@code dd/mm/yyyy}. */
  String spreadsheet() {
    return join(
        part ->
            part.literal()
                ? part.text().matches("[A-Za-z]+") ? "\"" + part.text() + "\"" : part.text()
                : part.text().replace('u', 'y').toLowerCase(Locale.ROOT));
  }

  /** {@code %d/%m/%Y}; empty when it has a part that this notation cannot write. */
  Optional<String> strptime() {
    boolean known = parts().stream().allMatch(p -> p.literal() || STRPTIME.containsKey(p.text()));
    return known
        ? Optional.of(join(p -> p.literal() ? p.text() : STRPTIME.getOrDefault(p.text(), "")))
        : Optional.empty();
  }

  /** A regular expression of what the pattern writes. */
  String regex() {
    return join(
        p ->
            p.literal()
                ? p.text().replaceAll("([.+*?()\\[\\]{}|^$\\\\])", "\\\\$1")
                : REGEX.getOrDefault(p.text(), ".+"));
  }

  boolean hasTime() {
    return parts().stream().anyMatch(p -> !p.literal() && p.text().startsWith("H"));
  }

  private interface Writing {
    String of(Part part);
  }

  private String join(Writing writing) {
    return parts().stream().map(writing::of).collect(Collectors.joining());
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(pattern);
    while (matcher.find()) {
      String quoted = matcher.group(1);
      parts.add(
          quoted == null
              ? new Part(matcher.group(), matcher.group(2) == null)
              : new Part(quoted.isEmpty() ? "'" : quoted, true));
    }
    return parts;
  }

  private static String months(TextStyle style) {
    return Arrays.stream(Month.values())
        .map(m -> m.getDisplayName(style, Locale.FRENCH).replace(".", "\\."))
        .collect(Collectors.joining("|", "(", ")"));
  }
}
