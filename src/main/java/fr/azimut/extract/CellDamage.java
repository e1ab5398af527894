package fr.azimut.extract;

import fr.azimut.extract.ExtractFormat.VariableSource;
import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FoundText;
import fr.azimut.quality.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What spreadsheets do to cells on their way: a code turned into a decimal number is repaired, one
 * written with a power of ten is lost, and so is what a failed formula was to give.
 */
final class CellDamage {

  private static final Set<String> CODES =
      Set.of("structure", "person_key", "commune", "postcode", "age_band");

  private static final Pattern DECIMAL = Pattern.compile("\\d+[.,]0+");

  /** With its sign, as spreadsheets write it: {@code 12E3} may be a true code. */
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:[.,]\\d+)?E\\+\\d{1,3}");

  private static final Pattern FAILED =
      Pattern.compile("#(?:N/?[AD]|[A-ZÀ-Ü/0]{2,12}\\s?[!?]|GETTING_DATA|#+)|Err:\\d{3}");

  private final @Nullable String sheet;
  private final Consumer<Finding> log;
  private final String[] names;
  private final boolean[] used;
  private final boolean[] coded;
  private final List<Set<String>> known;

  CellDamage(ExtractFormat format, @Nullable String sheet, Consumer<Finding> log) {
    this.sheet = sheet;
    this.log = log;
    names = format.columns().stream().map(ExtractFormat.Column::name).toArray(String[]::new);
    used = new boolean[names.length];
    coded = new boolean[names.length];
    known = Stream.generate(() -> (Set<String>) new HashSet<String>()).limit(names.length).toList();
    List<String> columns = List.of(names);
    format
        .variables()
        .forEach(
            (variable, source) -> {
              int column = source.column() == null ? -1 : columns.indexOf(source.column());
              if (column >= 0) {
                used[column] = true;
                coded[column] |= isCode(variable, source);
                known.get(column).addAll(source.values().keySet());
              }
            });
  }

  /**
   * Repairs the values of a row in place, and says so.
   *
   * @return false when a value is lost, which is said: the row is rejected
   */
  boolean accept(int line, String[] values) {
    boolean whole = true;
    for (int i = 0; i < values.length; i++) {
      String text = values[i];
      int length = text.length();
      if (length < 3 || !used[i]) {
        continue;
      }
      char first = text.charAt(0);
      if (first == '#' || first == 'E') {
        whole &= acceptFailed(line, i, text);
      } else if (coded[i] && first >= '0' && first <= '9' && isSuspect(text)) {
        whole &= acceptCode(line, i, values);
      }
    }
    return whole;
  }

  private boolean acceptFailed(int line, int column, String text) {
    if (!FAILED.matcher(text).matches() || known.get(column).contains(text)) {
      return true;
    }
    add(FindingKind.CELL_IN_ERROR, Severity.ERROR, line, column, text, "une valeur");
    return false;
  }

  private boolean acceptCode(int line, int column, String[] values) {
    String text = values[column];
    if (known.get(column).contains(text)) {
      return true;
    } else if (SCIENTIFIC.matcher(text).matches()) {
      add(
          FindingKind.CODE_IN_SCIENTIFIC_NOTATION,
          Severity.ERROR,
          line,
          column,
          text,
          "le code en toutes lettres");
      return false;
    } else if (DECIMAL.matcher(text).matches()) {
      values[column] = text.substring(0, Math.max(text.indexOf('.'), text.indexOf(',')));
      add(
          FindingKind.CODE_WAS_DECIMAL,
          Severity.WARNING,
          line,
          column,
          text,
          "le code sans décimale");
    }
    return true;
  }

  private void add(
      FindingKind kind, Severity severity, int line, int column, String text, String expected) {
    String found = FoundText.quote(text);
    log.accept(new Finding(kind, severity, sheet, line, names[column], found, expected));
  }

  /** A first look, for every cell: a decimal zero or a power of ten at the end. */
  private static boolean isSuspect(String text) {
    int i = text.length() - 1;
    if (text.charAt(i) == '0') {
      while (i > 0 && text.charAt(i) == '0') {
        i--;
      }
      if (text.charAt(i) == '.' || text.charAt(i) == ',') {
        return true;
      }
    }
    int end = text.length();
    return text.charAt(end - 2) == '+'
        || text.charAt(end - 3) == '+'
        || (end > 3 && text.charAt(end - 4) == '+');
  }

  private static boolean isCode(String variable, VariableSource source) {
    return source.pattern() == null
        && (CODES.contains(variable) || source.mapping() != null || !source.values().isEmpty());
  }
}
