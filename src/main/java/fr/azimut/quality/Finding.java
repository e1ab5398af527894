package fr.azimut.quality;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, or worth knowing, in what a network sent.
 *
 * @param kind what it is
 * @param severity what it does to the row or the file
 * @param sheet the sheet of a workbook, null in a text file
 * @param line the line in the file, from 1; 0 when the finding is about the whole file
 * @param column the column's header, null when the finding is about the row or the file
 * @param found what stands there, in French; never a personal datum
 * @param expected what should stand there, in French
 * @param suggestion what to write in the cell instead, null when nothing is near
 */
public record Finding(
    FindingKind kind,
    Severity severity,
    @Nullable String sheet,
    int line,
    @Nullable String column,
    String found,
    String expected,
    @Nullable Suggested suggestion) {

  /** A finding that suggests nothing. */
  public Finding(
      FindingKind kind,
      Severity severity,
      @Nullable String sheet,
      int line,
      @Nullable String column,
      String found,
      String expected) {
    this(kind, severity, sheet, line, column, found, expected, null);
  }

  /** A finding about the whole file. */
  public static Finding ofFile(FindingKind kind, Severity severity, String found, String expected) {
    return new Finding(kind, severity, null, 0, null, found, expected);
  }
}
