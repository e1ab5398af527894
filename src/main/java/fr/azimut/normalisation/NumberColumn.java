package fr.azimut.normalisation;

import fr.azimut.definition.DefinitionException;
import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.VariableSource;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FoundText;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number of a row, written as in France: {@code 1 234,5}, or {@code 86,2 %}, which is
 * 0.862 as in a workbook; a point is read as well.
 */
final class NumberColumn {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[-+]?\\d{1,3}(?:[ \u00A0\u202F]\\d{3})+(?:[.,]\\d+)?|[-+]?\\d+(?:[.,]\\d+)?)"
              + "(?:[ \u00A0\u202F]?%)?");
  private static final Pattern SIGNS = Pattern.compile("[ \u00A0\u202F%]");
  private static final int LONGEST = 40;

  private final @Nullable Cell cell;
  private final BigDecimal constant;
  private final BigDecimal maximum;
  private final boolean whole;
  private final List<String> notAvailable;

  private NumberColumn(
      @Nullable Cell cell,
      BigDecimal constant,
      long maximum,
      boolean whole,
      List<String> notAvailable) {
    this.notAvailable = notAvailable;
    this.cell = cell;
    this.constant = constant;
    this.maximum = BigDecimal.valueOf(maximum);
    this.whole = whole;
  }

  /**
   * The column of a variable.
   *
   * @param absent the value of a variable that the format does not fill
   */
  static NumberColumn whole(ExtractFormat format, String variable, int absent, long maximum) {
    return of(format, variable, absent, maximum, true);
  }

  static NumberColumn decimal(ExtractFormat format, String variable, long maximum) {
    return of(format, variable, 0, maximum, false);
  }

  private static NumberColumn of(
      ExtractFormat format, String variable, int absent, long maximum, boolean whole) {
    VariableSource source = format.variables().get(variable);
    BigDecimal constant = BigDecimal.valueOf(absent);
    if (source != null && source.value() != null) {
      constant = constant(variable, source, source.value());
    }
    return new NumberColumn(
        Cell.find(format, variable).orElse(null), constant, maximum, whole, format.notAvailable());
  }

  private static BigDecimal constant(String variable, VariableSource source, String value) {
    try {
      return BigDecimal.valueOf(Integer.parseInt(value));
    } catch (NumberFormatException e) {
      throw new DefinitionException(
          source.position(),
          "variable '" + variable + "' is '" + value + "'",
          "Write a whole number.");
    }
  }

  /** The whole number; 0 when absent or wrong, which is told. */
  int readWhole(String[] values, RowFindings findings) {
    if (cell == null) {
      return constant.intValue();
    }
    int digits = shortDigits(values[cell.index()]);
    if (digits >= 0 && digits <= maximum.intValue()) {
      return digits;
    }
    BigDecimal number = read(values, findings);
    return number == null ? 0 : number.intValue();
  }

  /** The number; null when absent or wrong, which is told. */
  @Nullable BigDecimal read(String[] values, RowFindings findings) {
    if (cell == null) {
      return constant;
    }
    String text = cell.read(values, findings);
    if (text.isEmpty()) {
      return null;
    }
    if (notAvailable.contains(text)) {
      findings.error(
          FindingKind.NUMBER_NOT_AVAILABLE, cell.column(), FoundText.quote(text), "un nombre");
      return null;
    }
    BigDecimal number = parse(text);
    String found = FoundText.quoteUnlisted(text);
    if (number == null) {
      String expected = whole ? "un nombre entier" : "un nombre";
      if (!findings.isPersonal(text, cell.column(), expected)) {
        findings.error(FindingKind.NUMBER_UNREADABLE, cell.column(), found, expected);
      }
    } else if (number.signum() < 0) {
      findings.error(FindingKind.NUMBER_NEGATIVE, cell.column(), found, "un nombre positif ou nul");
      return null;
    } else if (number.compareTo(maximum) > 0) {
      findings.error(
          FindingKind.NUMBER_TOO_LARGE, cell.column(), found, "au plus " + maximum.toPlainString());
      return null;
    }
    return number;
  }

  private @Nullable BigDecimal parse(String text) {
    if (text.length() > LONGEST || !NUMBER.matcher(text).matches()) {
      return null;
    }
    BigDecimal number = new BigDecimal(SIGNS.matcher(text).replaceAll("").replace(',', '.'));
    number = text.endsWith("%") ? number.movePointLeft(2) : number;
    return whole && number.stripTrailingZeros().scale() > 0 ? null : number;
  }

  /** The value of one to six plain digits, -1 for any other text. */
  private static int shortDigits(String text) {
    int length = text.length();
    if (length == 0 || length > 6) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }
}
