package fr.azimut.sample;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Makes the mistakes of one file and counts them. */
final class Mistakes {

  /** A mistake with the indexes of its columns; -1 for a mistake that writes. */
  private record Planned(MistakeHabit habit, int column, Map<Integer, Pattern> when) {}

  /** Longer than any invented pathway. */
  private static final int YEARS_TOO_EARLY = 3;

  private final List<Planned> planned = new ArrayList<>();
  private final List<String> columns;
  private final YearMonth month;
  private final RandomGenerator random;
  private final Map<MistakeKind, Long> made = new EnumMap<>(MistakeKind.class);

  /**
   * @param columns the columns that are written; mistakes in others are not made
   */
  Mistakes(
      List<MistakeHabit> habits, List<String> columns, YearMonth month, RandomGenerator random) {
    this.columns = columns;
    this.month = month;
    this.random = random;
    for (MistakeHabit habit : habits) {
      Map<Integer, Pattern> when = new HashMap<>();
      habit.when().forEach((c, regex) -> when.put(columns.indexOf(c), Pattern.compile(regex)));
      String column = habit.column();
      planned.add(new Planned(habit, column == null ? -1 : columns.indexOf(column), when));
    }
  }

  /** Rows by kind of mistake, without zeroes. */
  Map<MistakeKind, Long> made() {
    return Collections.unmodifiableMap(made);
  }

  /** Counts a mistake that is made elsewhere. */
  void count(MistakeKind kind) {
    made.merge(kind, 1L, Long::sum);
  }

  /** Perhaps makes a mistake in a row, one at most; says whether it did. */
  boolean spoil(List<String> cells) {
    for (Planned mistake : planned) {
      // Drawn before the patterns are tried: nearly all rows stop here.
      if (random.nextDouble() < mistake.habit().share()
          && fits(mistake, cells)
          && make(mistake, cells)) {
        count(mistake.habit().kind());
        return true;
      }
    }
    return false;
  }

  private static boolean fits(Planned mistake, List<String> cells) {
    return mistake.when().entrySet().stream()
        .allMatch(e -> e.getValue().matcher(cells.get(e.getKey())).matches());
  }

  private boolean make(Planned mistake, List<String> cells) {
    if (mistake.column() < 0) {
      List<Map<String, String>> writes = mistake.habit().writes();
      writes
          .get(random.nextInt(writes.size()))
          .forEach((column, text) -> cells.set(columns.indexOf(column), text));
      return true;
    }
    String right = cells.get(mistake.column());
    String wrong = alter(mistake.habit().kind(), right);
    cells.set(mistake.column(), wrong);
    return !wrong.equals(right);
  }

  private String alter(MistakeKind kind, String cell) {
    return switch (kind) {
      case DATE_OUTSIDE_MONTH -> inAnotherYear(cell, -1);
      case FUTURE_DATE -> inAnotherYear(cell, 1);
      case DATES_OUT_OF_ORDER -> inAnotherYear(cell, -YEARS_TOO_EARLY);
      case INCONSISTENT_COUNTS -> cell.matches("[1-9]\\d*") ? cell + "0" : cell;
      case NEGATIVE_COUNT -> cell.matches("[1-9]\\d*(,\\d+)?") ? "-" + cell : cell;
      case MISSING_VALUE -> "";
      case LOST_ZERO -> cell.startsWith("0") ? cell.substring(1) : cell;
      case LABEL_VARIANT -> variant(cell);
      default -> throw new IllegalStateException(kind.id() + " writes");
    };
  }

  private String inAnotherYear(String cell, int years) {
    int year = month.getYear();
    return cell.replace(String.valueOf(year), String.valueOf(year + years));
  }

  private static String variant(String label) {
    return Normalizer.normalize(label, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toUpperCase(Locale.ROOT)
        .replace('-', ' ')
        .replace("SAINTE ", "STE ")
        .replace("SAINT ", "ST ");
  }
}
