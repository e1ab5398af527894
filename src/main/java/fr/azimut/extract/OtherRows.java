package fr.azimut.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the rows below the header that are no data: those that a rule of the format recognises, and
 * those that say in any format that there is nothing, a total of zero or the word « néant ».
 */
final class OtherRows {

  /** The row is data. */
  static final int DATA = -1;

  /** The row says that there is nothing. */
  static final int NOTHING = -2;

  private static final Pattern NOTHING_WORDS =
      Pattern.compile(
          "(?iu)(?:(?:sous[- ])?tota(?:l|ux)\\b.*|ensemble|néant|rien|(?:aucun|pas d).*)");
  private static final Pattern ZERO = Pattern.compile("0+(?:[.,]0+)?");
  private static final int LONGEST = 100;

  private final List<Rule> rules;
  private boolean amounts;

  private record Rule(int column, Pattern matches) {}

  OtherRows(ExtractFormat format) {
    List<String> names = format.columns().stream().map(ExtractFormat.Column::name).toList();
    rules =
        format.other().stream()
            .map(o -> new Rule(names.indexOf(o.column()), Pattern.compile(o.matches())))
            .toList();
  }

  /** The place of the rule that recognises the row, {@link #NOTHING} or {@link #DATA}. */
  int find(String[] values, String[] cells, int size) {
    int rule = findRule(values);
    if (rule >= 0) {
      amounts |= hasAmount(values);
    }
    return rule == DATA && saysNothing(cells, size) ? NOTHING : rule;
  }

  /** Whether a row of totals has an amount: then there is something, in this file or not. */
  boolean haveAmounts() {
    return amounts;
  }

  private int findRule(String[] values) {
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      if (rule.matches().matcher(values[rule.column()]).matches()) {
        return i;
      }
    }
    return DATA;
  }

  private static boolean hasAmount(String[] values) {
    for (String value : values) {
      BigDecimal number = TotalCheck.number(value);
      if (number != null && number.signum() != 0) {
        return true;
      }
    }
    return false;
  }

  /** One text alone says it; a row of data has a structure and more beside its amounts. */
  private static boolean saysNothing(String[] cells, int size) {
    boolean said = false;
    for (int i = 0; i < size; i++) {
      String text = cells[i].length() > LONGEST ? cells[i] : CellText.trim(cells[i]);
      if (text.isEmpty() || ZERO.matcher(text).matches()) {
        continue;
      } else if (said || text.length() > LONGEST || !NOTHING_WORDS.matcher(text).matches()) {
        return false;
      }
      said = true;
    }
    return said;
  }
}
