package fr.azimut.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days and months as people and spreadsheets write them beside the pattern of their format: {@code
 * 2015-12-01}, « 1er décembre 2015 », « déc-15 », {@code 12.2015}. What can be read in two ways is
 * not read: of a year of two digits it is known which number it is only beside the name of a month.
 */
public final class WrittenDate {

  private static final int LONGEST = 48;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int CENTURY = 2000;
  private static final int SHORTEST_NAME = 3;

  private static final Pattern ALLOWED = Pattern.compile("[0-9a-z][0-9a-z /.,'-]*");
  private static final Pattern TIME = Pattern.compile("(?:t| | a )\\d{1,2}[:h].*");
  private static final Pattern PARTS = Pattern.compile("\\d+|[a-z]+");

  private static final Set<String> WORDS =
      Set.of(
          "le",
          "er",
          "du",
          "de",
          "d",
          "m",
          "mois",
          "lundi",
          "mardi",
          "mercredi",
          "jeudi",
          "vendredi",
          "samedi",
          "dimanche",
          "lun",
          "mer",
          "jeu",
          "ven",
          "sam",
          "dim");

  private static final List<List<String>> MONTHS =
      List.of(
          List.of("janvier", "january"),
          List.of("fevrier", "february"),
          List.of("mars", "march"),
          List.of("avril", "april"),
          List.of("mai", "may"),
          List.of("juin", "june"),
          List.of("juillet", "july"),
          List.of("aout", "august"),
          List.of("septembre", "september"),
          List.of("octobre", "october"),
          List.of("novembre", "november"),
          List.of("decembre", "december"));

  private WrittenDate() {}

  /**
   * The day that a text means.
   *
   * @param pattern of the column, which tells whether {@code 01/12/2015} is of December or January
   */
  public static Optional<LocalDate> day(String text, String pattern) {
    int month = pattern.indexOf('M');
    boolean monthFirst = month < pattern.indexOf('d') && month < pattern.indexOf('y');
    return day(parts(text), monthFirst && month >= 0);
  }

  /** The month that a text means: a month, or a day in it. */
  public static Optional<YearMonth> month(String text) {
    List<String> parts = parts(text);
    if (parts.size() == 2) {
      return month(parts.get(0), parts.get(1));
    } else if (parts.size() == 1 && parts.get(0).length() == 6) {
      String digits = parts.get(0);
      return month(digits.substring(0, 4), digits.substring(4))
          .or(() -> month(digits.substring(0, 2), digits.substring(2)));
    }
    return day(parts, false).map(YearMonth::from);
  }

  private static Optional<YearMonth> month(String first, String second) {
    if (isYear(first)) {
      return of(first, monthOf(second));
    } else if (isYear(second)) {
      return of(second, monthOf(first));
    }
    boolean isShort = isWord(first) && isNumber(second) && second.length() == 2;
    return isShort
        ? of(String.valueOf(CENTURY + Integer.parseInt(second)), monthOf(first))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(List<String> parts, boolean monthFirst) {
    if (parts.size() == 1 && parts.get(0).length() == 8 && isNumber(parts.get(0))) {
      String digits = parts.get(0);
      String start = digits.substring(0, 4);
      return isYear(start)
          ? of(start, digits.substring(4, 6), digits.substring(6))
          : of(digits.substring(4), digits.substring(2, 4), digits.substring(0, 2));
    } else if (parts.size() != 3) {
      return Optional.empty();
    }
    String a = parts.get(0);
    String b = parts.get(1);
    String c = parts.get(2);
    if (isYear(a)) {
      return of(a, b, c);
    } else if (isWord(a)) {
      return isYear(c) ? of(c, a, b) : Optional.empty();
    } else if (isYear(c)) {
      return monthFirst && !isWord(b) ? of(c, a, b) : of(c, b, a);
    }
    return isWord(b) && c.length() == 2 && isNumber(c)
        ? of(String.valueOf(CENTURY + Integer.parseInt(c)), b, a)
        : Optional.empty();
  }

  private static Optional<LocalDate> of(String year, String month, String day) {
    int number = isNumber(day) && day.length() <= 2 ? Integer.parseInt(day) : 0;
    return of(year, monthOf(month)).flatMap(of -> at(of, number));
  }

  private static Optional<LocalDate> at(YearMonth month, int day) {
    try {
      return Optional.of(month.atDay(day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<YearMonth> of(String year, int month) {
    return isYear(year) && month >= 1 && month <= 12
        ? Optional.of(YearMonth.of(Integer.parseInt(year), month))
        : Optional.empty();
  }

  /** From 1; 0 when it is none, or could be two. */
  private static int monthOf(String part) {
    if (isNumber(part)) {
      return part.length() <= 2 ? Integer.parseInt(part) : 0;
    }
    int found = 0;
    for (int i = 0; i < MONTHS.size() && part.length() >= SHORTEST_NAME; i++) {
      if (MONTHS.get(i).stream().anyMatch(name -> name.startsWith(part))) {
        if (found > 0) {
          return 0;
        }
        found = i + 1;
      }
    }
    return found;
  }

  /** The numbers and words that count; none when the text is no date at all. */
  private static List<String> parts(String text) {
    if (text.length() > LONGEST) {
      return List.of();
    }
    String plain = TIME.matcher(Typography.header(text)).replaceFirst("");
    if (!ALLOWED.matcher(plain).matches()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    Matcher matcher = PARTS.matcher(plain);
    while (matcher.find()) {
      parts.add(matcher.group());
    }
    boolean hasOther =
        parts.stream().anyMatch(p -> !p.equals("mar") && isWord(p) && monthOf(p) > 0);
    parts.removeIf(p -> WORDS.contains(p) || (p.equals("mar") && hasOther));
    return parts;
  }

  private static boolean isYear(String part) {
    if (!isNumber(part) || part.length() != 4) {
      return false;
    }
    int year = Integer.parseInt(part);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static boolean isNumber(String part) {
    return part.charAt(0) <= '9';
  }

  private static boolean isWord(String part) {
    return !isNumber(part);
  }
}
