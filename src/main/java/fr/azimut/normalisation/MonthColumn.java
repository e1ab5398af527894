package fr.azimut.normalisation;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.VariableSource;
import fr.azimut.extract.WrittenDate;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FoundText;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a month that a row gives. */
final class MonthColumn {

  private final Cell cell;
  private final String pattern;
  private final DateTimeFormatter formatter;
  private String last = "";
  private @Nullable YearMonth lastMonth;

  private MonthColumn(Cell cell, VariableSource source) {
    this.cell = cell;
    this.pattern = source.pattern() == null ? "yyyy-MM" : source.pattern();
    this.formatter =
        source.pattern() == null
            ? DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT)
            : source.findDateFormat().orElseThrow();
  }

  static Optional<MonthColumn> find(ExtractFormat format, String variable) {
    VariableSource source = format.variables().get(variable);
    return source == null
        ? Optional.empty()
        : Cell.find(format, variable).map(cell -> new MonthColumn(cell, source));
  }

  /** The header. */
  String column() {
    return cell.column();
  }

  /** Tells of a month that is not the one expected. */
  void check(String[] values, YearMonth expected, RowFindings findings) {
    YearMonth month = read(values, findings);
    if (month != null && !month.equals(expected)) {
      findings.error(
          FindingKind.DATE_OUT_OF_PERIOD,
          cell.column(),
          FoundText.quote(values[cell.index()]),
          "le mois " + expected);
    }
  }

  /** The month; null when absent or unreadable, which is told. */
  @Nullable YearMonth read(String[] values, RowFindings findings) {
    String text = cell.read(values, findings);
    if (text.isEmpty()) {
      return null;
    } else if (text.equals(last)) {
      return lastMonth;
    }
    YearMonth month = parse(text);
    if (month == null) {
      String expected = "un mois écrit " + pattern;
      if (!findings.isPersonal(text, cell.column(), expected)) {
        findings.error(FindingKind.DATE_UNREADABLE, cell.column(), FoundText.quote(text), expected);
      }
      return null;
    }
    last = text;
    lastMonth = month;
    return month;
  }

  /** By the pattern, or as a spreadsheet or a person writes a month without a doubt. */
  private @Nullable YearMonth parse(String text) {
    try {
      return YearMonth.from(formatter.parse(text));
    } catch (DateTimeException e) {
      return WrittenDate.month(text).orElse(null);
    }
  }
}
