package fr.azimut.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text with places to fill: {@code {n}}, or {@code {n:3}} for at least three characters. */
final class Template {

  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z_]+)(?::(\\d))?\\}");
  private static final String KEYS = "ABCDEFGHJKLMNPRSTUVWXYZ";

  private final String text;
  private final Map<String, String> values = new LinkedHashMap<>();

  Template(String text) {
    this.text = text;
  }

  Template with(String name, String value) {
    values.put(name, value);
    return this;
  }

  /**
   * @throws IllegalArgumentException when a place has no value
   */
  String fill() {
    StringBuilder filled = new StringBuilder();
    Matcher places = PLACE.matcher(text);
    while (places.find()) {
      places.appendReplacement(filled, "");
      String name = places.group(1);
      String value = name.equals("key") ? key(filled) : values.get(name);
      if (value == null) {
        throw new IllegalArgumentException("'" + text + "' has an unknown place {" + name + "}");
      }
      String width = places.group(2);
      filled.append("0".repeat(missing(width, value))).append(value);
    }
    return places.appendTail(filled).toString();
  }

  private static int missing(@Nullable String width, String value) {
    return width == null ? 0 : Math.max(0, Integer.parseInt(width) - value.length());
  }

  /**
   * The check letter of a school's number: the remainder by 23 among letters without I, O and Q.
   */
  private static String key(StringBuilder number) {
    String digits = number.toString().replaceAll("\\D", "");
    return String.valueOf(KEYS.charAt((int) (Long.parseLong("0" + digits) % KEYS.length())));
  }
}
