package fr.azimut.definition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The plain values that a definition may hold. */
final class Scalars {

  private Scalars() {}

  /**
   * @throws IllegalArgumentException or {@link java.time.DateTimeException} when the text is none
   */
  static Object convert(String text, Class<?> type) {
    if (type == String.class) {
      return text;
    } else if (type == int.class || type == Integer.class) {
      return Integer.valueOf(text);
    } else if (type == double.class || type == Double.class) {
      return number(text);
    } else if (type == boolean.class || type == Boolean.class) {
      return bool(text);
    } else if (type == LocalDate.class) {
      return LocalDate.parse(text);
    } else if (type == YearMonth.class) {
      return YearMonth.parse(text);
    } else if (type.isEnum()) {
      return constant(text, type);
    }
    throw new IllegalStateException("no YAML form for " + type);
  }

  static String describe(Class<?> type) {
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(Scalars::name)
              .collect(Collectors.joining(", "));
    } else if (type == int.class || type == Integer.class) {
      return "a whole number";
    } else if (type == double.class || type == Double.class) {
      return "a number";
    } else if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    } else if (type == LocalDate.class) {
      return "a date such as 2015-12-31";
    } else if (type == YearMonth.class) {
      return "a month such as 2015-12";
    } else if (type == String.class) {
      return "a text";
    }
    return "keys and values";
  }

  /** In digits: Java would also take NaN, 1d and 0x1p3. */
  private static Double number(String text) {
    if (!text.matches("-?[0-9]+(\\.[0-9]+)?")) {
      throw new IllegalArgumentException(text);
    }
    return Double.valueOf(text);
  }

  private static Boolean bool(String text) {
    return switch (text) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static Object constant(String text, Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> name(c).equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(text));
  }

  /** Constants are written in kebab-case. */
  private static String name(Object constant) {
    return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
