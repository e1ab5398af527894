package fr.azimut.normalisation;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.VariableSource;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FoundText;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Checks the month that a row says that it is of. */
final class MonthColumn {

  private final Cell cell;
  private final String pattern;
  private final DateTimeFormatter formatter;
  private final YearMonth expected;
  private String right = "";

  private MonthColumn(Cell cell, VariableSource source, YearMonth expected) {
    this.cell = cell;
    this.pattern = source.pattern() == null ? "yyyy-MM" : source.pattern();
    this.formatter =
        source.pattern() == null
            ? DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT)
            : source.findDateFormat().orElseThrow();
    this.expected = expected;
  }

  static Optional<MonthColumn> find(ExtractFormat format, YearMonth expected) {
    VariableSource source = format.variables().get("month");
    return source == null
        ? Optional.empty()
        : Cell.find(format, "month").map(cell -> new MonthColumn(cell, source, expected));
  }

  void check(String[] values, RowFindings findings) {
    String text = cell.read(values, findings);
    if (text.isEmpty() || text.equals(right)) {
      return;
    }
    YearMonth month;
    try {
      month = YearMonth.from(formatter.parse(text));
    } catch (DateTimeException e) {
      findings.error(
          FindingKind.DATE_UNREADABLE,
          cell.column(),
          FoundText.quote(text),
          "un mois écrit " + pattern);
      return;
    }
    if (month.equals(expected)) {
      right = text;
    } else {
      findings.error(
          FindingKind.DATE_OUT_OF_PERIOD,
          cell.column(),
          FoundText.quote(text),
          "le mois " + expected);
    }
  }
}
