package fr.azimut.extract;

import fr.azimut.extract.ExtractFormat.OtherRow;
import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FindingSink;
import fr.azimut.quality.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the rows of data, and compares the totals that stand among them: a total is that of all
 * the rows above it, of those since the total before it, or of those since the total of its own
 * rule. A cell that is no count (a text, a number below zero) makes its column unknown until the
 * next total, and the total of all the rows for good.
 */
final class TotalCheck {

  /** What is longer is no amount, and is not looked through. */
  private static final int LONGEST = 100;

  private static final Pattern SPACES = Pattern.compile("[ \u00A0\u202F]");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}(?:[.,]\\d{1,6})?");

  private final List<String> names;
  private final int[] columns;
  private final List<List<String>> totalOf;
  private final @Nullable String sheet;
  private final FindingSink log;
  private final Sums all;
  private final Sums sinceTotal;
  private final List<Sums> sinceRule = new ArrayList<>();

  TotalCheck(ExtractFormat format, @Nullable String sheet, FindingSink log) {
    List<String> headers = format.columns().stream().map(ExtractFormat.Column::name).toList();
    this.totalOf = format.other().stream().map(OtherRow::totalOf).toList();
    this.names = totalOf.stream().flatMap(List::stream).distinct().toList();
    this.columns = names.stream().mapToInt(headers::indexOf).toArray();
    this.sheet = sheet;
    this.log = log;
    this.all = new Sums(columns.length);
    this.sinceTotal = new Sums(columns.length);
    totalOf.forEach(rule -> sinceRule.add(new Sums(columns.length)));
  }

  /** Adds a row of data. */
  void add(String[] values) {
    for (int i = 0; i < columns.length; i++) {
      BigDecimal number = number(values[columns[i]]);
      all.add(i, number);
      sinceTotal.add(i, number);
      for (Sums sums : sinceRule) {
        sums.add(i, number);
      }
    }
  }

  /** Compares a row that a rule recognised, and begins to add up anew. */
  void compare(int rule, int line, String[] values) {
    List<String> compared = totalOf.get(rule);
    if (compared.isEmpty()) {
      return;
    }
    for (String name : compared) {
      int i = names.indexOf(name);
      BigDecimal total = number(values[columns[i]]);
      Set<BigDecimal> sums = new LinkedHashSet<>();
      sinceTotal.addTo(sums, i);
      sinceRule.get(rule).addTo(sums, i);
      all.addTo(sums, i);
      if (total != null && !sums.isEmpty() && !sums.contains(plain(total))) {
        tell(line, name, total, sums);
      }
    }
    sinceTotal.clear();
    sinceRule.get(rule).clear();
  }

  private void tell(int line, String column, BigDecimal total, Set<BigDecimal> sums) {
    String expected = String.join(" ou ", sums.stream().map(BigDecimal::toPlainString).toList());
    log.add(
        new Finding(
            FindingKind.TOTAL_DOES_NOT_ADD_UP,
            Severity.WARNING,
            sheet,
            line,
            column,
            total.toPlainString(),
            expected));
  }

  /** The amount that a cell writes; null when it writes none. */
  static @Nullable BigDecimal number(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    String digits = SPACES.matcher(text).replaceAll("");
    return NUMBER.matcher(digits).matches() ? new BigDecimal(digits.replace(',', '.')) : null;
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  /** Sums of some rows; none of a column with a cell that is no number, nor of no row. */
  private static final class Sums {
    private final @Nullable BigDecimal[] sums;
    private boolean empty = true;

    Sums(int columns) {
      sums = new @Nullable BigDecimal[columns];
      clear();
    }

    void add(int column, @Nullable BigDecimal number) {
      BigDecimal sum = sums[column];
      sums[column] = sum == null || number == null ? null : sum.add(number);
      empty = false;
    }

    void addTo(Set<BigDecimal> to, int column) {
      BigDecimal sum = sums[column];
      if (sum != null && !empty) {
        to.add(plain(sum));
      }
    }

    void clear() {
      Arrays.fill(sums, BigDecimal.ZERO);
      empty = true;
    }
  }
}
