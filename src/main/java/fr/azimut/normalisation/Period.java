package fr.azimut.normalisation;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.quality.FindingKind;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads the dates of a row and checks them against the month of the file and each other. */
final class Period {

  private final ExtractFormat format;
  private final YearMonth month;
  private final LocalDate firstDay;
  private final LocalDate lastDay;
  private final RowFindings findings;

  Period(ExtractFormat format, YearMonth month, RowFindings findings) {
    this.format = format;
    this.month = month;
    this.firstDay = month.atDay(1);
    this.lastDay = month.atEndOfMonth();
    this.findings = findings;
  }

  static Period of(Coding coding) {
    return new Period(coding.format(), coding.request().month(), coding.findings());
  }

  /** The column of a date, when the format has one. */
  @Nullable DateColumn find(String variable) {
    return DateColumn.find(format, variable).orElse(null);
  }

  /** A date that has to lie in the month; null when absent or unreadable. */
  @Nullable LocalDate readWithin(@Nullable DateColumn column, String[] values) {
    LocalDate date = read(column, values);
    if (column != null && date != null && (date.isBefore(firstDay) || date.isAfter(lastDay))) {
      findings.error(
          FindingKind.DATE_OUT_OF_PERIOD,
          column.cell().column(),
          "le " + date,
          "une date du mois " + month);
    }
    return date;
  }

  /** A date that may be older than the month; null when absent, unreadable or younger. */
  @Nullable LocalDate readUpTo(@Nullable DateColumn column, String[] values) {
    LocalDate date = read(column, values);
    if (column == null || date == null || !date.isAfter(lastDay)) {
      return date;
    }
    findings.error(
        FindingKind.DATE_IN_FUTURE, column.cell().column(), "le " + date, "au plus le " + lastDay);
    return null;
  }

  /** A date that a row cannot be stored without, whatever the format says. */
  @Nullable LocalDate require(DateColumn column, String[] values) {
    LocalDate date = readUpTo(column, values);
    if (date == null && !findings.rejected()) {
      findings.missing(column.cell().column());
    }
    return date;
  }

  /**
   * Tells of a date that lies before another.
   *
   * @return whether the two, when both are given, are in order
   */
  boolean inOrder(
      @Nullable LocalDate first, @Nullable DateColumn column, @Nullable LocalDate then) {
    if (column == null || first == null || then == null || !then.isBefore(first)) {
      return true;
    }
    findings.error(
        FindingKind.DATES_OUT_OF_ORDER,
        column.cell().column(),
        "le " + then,
        "au plus tôt le " + first);
    return false;
  }

  /** Tells of a date by which a row is none of this month's. */
  void outside(@Nullable DateColumn column, LocalDate date, String expected) {
    findings.error(
        FindingKind.DATE_OUT_OF_PERIOD,
        column == null ? "" : column.cell().column(),
        "le " + date,
        expected);
  }

  LocalDate firstDay() {
    return firstDay;
  }

  private @Nullable LocalDate read(@Nullable DateColumn column, String[] values) {
    return column == null ? null : column.read(values, findings);
  }
}
