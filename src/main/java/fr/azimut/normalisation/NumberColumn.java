package fr.azimut.normalisation;

import fr.azimut.definition.DefinitionException;
import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.VariableSource;
import fr.azimut.normalisation.WrittenNumber.Decimal;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FoundText;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number of a row: {@code 1 234,5}, {@code 1.234.567}, {@code 12.5}, {@code 1,2E+05}.
 * What can be read in two ways ({@code 1.000}) is read as the format says, else as the other
 * numbers of its column prove, and is else refused.
 */
final class NumberColumn {

  private static final Pattern PERCENTAGE = Pattern.compile("[^%]{1,40}%");

  private final @Nullable Cell cell;
  private final BigDecimal constant;
  private final BigDecimal maximum;
  private final boolean whole;
  private final List<String> notAvailable;
  private final NumberWriting writing;
  private final @Nullable Decimal decimal;
  private final BigDecimal factor;

  private NumberColumn(
      ExtractFormat format,
      NumberWriting writing,
      String variable,
      int absent,
      long maximum,
      boolean whole) {
    VariableSource source = format.variables().get(variable);
    this.cell = Cell.find(format, variable).orElse(null);
    this.constant = constant(format, variable, absent);
    this.maximum = BigDecimal.valueOf(maximum);
    this.whole = whole;
    this.notAvailable = format.notAvailable();
    this.writing = writing;
    this.decimal = decimal(source);
    this.factor = factor(source);
  }

  /**
   * The column of a variable that counts.
   *
   * @param absent the value of a variable that the format does not fill
   */
  static NumberColumn whole(Coding coding, String variable, int absent, long maximum) {
    return new NumberColumn(coding.format(), coding.numbers(), variable, absent, maximum, true);
  }

  /** The column of a variable that may have decimals. */
  static NumberColumn decimal(Coding coding, String variable, long maximum) {
    return decimal(coding.format(), coding.numbers(), variable, maximum);
  }

  static NumberColumn decimal(
      ExtractFormat format, NumberWriting writing, String variable, long maximum) {
    return new NumberColumn(format, writing, variable, 0, maximum, false);
  }

  /**
   * What a variable is when no column fills it.
   *
   * @throws DefinitionException when the format gives it a value that is no number
   */
  static BigDecimal constant(ExtractFormat format, String variable, int absent) {
    VariableSource source = format.variables().get(variable);
    if (source == null || source.value() == null) {
      return BigDecimal.valueOf(absent);
    }
    try {
      return BigDecimal.valueOf(Integer.parseInt(source.value()));
    } catch (NumberFormatException e) {
      throw new DefinitionException(
          source.position(),
          "variable '" + variable + "' is '" + source.value() + "'",
          "Write a whole number.");
    }
  }

  private static @Nullable Decimal decimal(@Nullable VariableSource source) {
    return source == null || source.decimal() == null
        ? null
        : Decimal.of(source.decimal().charAt(0));
  }

  private static BigDecimal factor(@Nullable VariableSource source) {
    return source == null || source.factor() == null
        ? BigDecimal.ONE
        : BigDecimal.valueOf(source.factor());
  }

  /** The whole number; 0 when absent or wrong, which is told. */
  int readWhole(String[] values, RowFindings findings) {
    if (cell == null) {
      return constant.intValue();
    }
    int digits = isFactored() ? -1 : shortDigits(values[cell.index()]);
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
    WrittenNumber written = WrittenNumber.of(text).filter(this::isAllowed).orElse(null);
    if (written == null) {
      tellUnreadable(text, cell, findings);
      return null;
    }
    Decimal sign = decimal;
    if (sign == null && written.isAmbiguous()) {
      sign = writing.decimal(cell.index()).orElse(null);
      if (sign == null) {
        findings.error(FindingKind.NUMBER_AMBIGUOUS, cell.column(), quote(text), readings(written));
        return null;
      }
    }
    return check(written.value(sign == null ? Decimal.COMMA : sign), text, cell, findings);
  }

  private boolean isFactored() {
    return factor.compareTo(BigDecimal.ONE) != 0;
  }

  /** What the format says of decimals holds against a number that is written otherwise. */
  private boolean isAllowed(WrittenNumber written) {
    return decimal == null || written.decimal().map(decimal::equals).orElse(true);
  }

  private @Nullable BigDecimal check(BigDecimal read, String text, Cell at, RowFindings findings) {
    BigDecimal number = read.multiply(factor);
    if (whole && number.stripTrailingZeros().scale() > 0) {
      tellUnreadable(text, at, findings);
      return null;
    } else if (number.signum() < 0) {
      findings.error(
          FindingKind.NUMBER_NEGATIVE, at.column(), quote(text), "un nombre positif ou nul");
      return null;
    } else if (number.compareTo(maximum) > 0) {
      findings.error(
          FindingKind.NUMBER_TOO_LARGE,
          at.column(),
          quote(text),
          "au plus " + maximum.toPlainString());
      return null;
    }
    return number;
  }

  private void tellUnreadable(String text, Cell at, RowFindings findings) {
    String expected = whole ? "un nombre entier" : "un nombre";
    if (PERCENTAGE.matcher(text).matches()) {
      expected += ", et non un pourcentage";
    } else if (decimal != null && WrittenNumber.of(text).isPresent()) {
      expected += " dont le signe décimal est « " + decimal.sign() + " »";
    }
    if (!findings.isPersonal(text, at.column(), expected)) {
      findings.error(FindingKind.NUMBER_UNREADABLE, at.column(), quote(text), expected);
    }
  }

  /** The two numbers that it can be, the smaller one first. */
  private static String readings(WrittenNumber written) {
    return Stream.of(Decimal.values())
        .map(written::value)
        .sorted()
        .map(number -> number.stripTrailingZeros().toPlainString().replace('.', ','))
        .collect(Collectors.joining(" ou "));
  }

  private static String quote(String text) {
    return FoundText.quoteUnlisted(text);
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
