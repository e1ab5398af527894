package fr.azimut.normalisation;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.VariableSource;
import fr.azimut.extract.WrittenDate;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FoundText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the date of a row. A month has 31 days and a day few different times, so both parts of what
 * was once read are remembered, each for itself.
 */
final class DateColumn {

  private static final int MOST_REMEMBERED = 100_000;
  private static final int DATE_LENGTH = 10;

  private final Cell cell;
  private final String pattern;
  private final DateTimeFormatter formatter;
  private final boolean startsWithDate;
  private final Map<String, LocalDate> dates = new HashMap<>();
  private final Set<String> times = new HashSet<>();
  private final Map<String, LocalDate> others = new HashMap<>();

  private DateColumn(Cell cell, VariableSource source) {
    this.cell = cell;
    this.pattern = source.pattern() == null ? "yyyy-MM-dd" : source.pattern();
    this.formatter = source.findDateFormat().orElseThrow();
    this.startsWithDate =
        pattern.matches("(yyyy-MM-dd|yyyy/MM/dd|dd/MM/yyyy|dd-MM-yyyy)([^yMd].*)?");
  }

  static Optional<DateColumn> find(ExtractFormat format, String variable) {
    VariableSource source = format.variables().get(variable);
    return source == null
        ? Optional.empty()
        : Cell.find(format, variable).map(cell -> new DateColumn(cell, source));
  }

  Cell cell() {
    return cell;
  }

  /** The date; null when absent or unreadable, which is told. */
  @Nullable LocalDate read(String[] values, RowFindings findings) {
    String text = cell.read(values, findings);
    if (text.isEmpty()) {
      return null;
    }
    boolean inParts = startsWithDate && text.length() >= DATE_LENGTH;
    String day = inParts ? text.substring(0, DATE_LENGTH) : text;
    String time = inParts ? text.substring(DATE_LENGTH) : "";
    LocalDate known = dates.get(day);
    if (known != null && times.contains(time)) {
      return known;
    }
    LocalDate date = parse(text);
    if (date == null) {
      return readOther(text, findings);
    } else if (dates.size() < MOST_REMEMBERED && times.size() < MOST_REMEMBERED) {
      dates.put(day, date);
      times.add(time);
    }
    return date;
  }

  /** One that a spreadsheet or a person writes otherwise than by the pattern, without a doubt. */
  private @Nullable LocalDate readOther(String text, RowFindings findings) {
    LocalDate date = others.get(text);
    if (date != null) {
      return date;
    }
    date = WrittenDate.day(text, pattern).orElse(null);
    if (date == null) {
      String expected = "une date écrite " + pattern;
      if (!findings.isPersonal(text, cell.column(), expected)) {
        findings.error(FindingKind.DATE_UNREADABLE, cell.column(), FoundText.quote(text), expected);
      }
    } else if (others.size() < MOST_REMEMBERED) {
      others.put(text, date);
    }
    return date;
  }

  private @Nullable LocalDate parse(String text) {
    try {
      return LocalDate.from(formatter.parse(text));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
