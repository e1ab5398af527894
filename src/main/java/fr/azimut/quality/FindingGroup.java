package fr.azimut.quality;

import org.jspecify.annotations.Nullable;

/**
 * Findings of one kind, severity, place and value, counted together.
 *
 * @param kind what it is
 * @param severity what it does
 * @param sheet the sheet, null in a text file
 * @param column the column's header, null when about rows or the file
 * @param found what stands there
 * @param expected what should stand there
 * @param suggestion what to write instead, null when nothing is near
 * @param count how many times, at least 1
 * @param lines the lines as ranges ({@code 12-15, 20}), empty when about the whole file
 */
public record FindingGroup(
    FindingKind kind,
    Severity severity,
    @Nullable String sheet,
    @Nullable String column,
    String found,
    String expected,
    @Nullable Suggested suggestion,
    long count,
    String lines) {

  /** Findings that suggest nothing. */
  public FindingGroup(
      FindingKind kind,
      Severity severity,
      @Nullable String sheet,
      @Nullable String column,
      String found,
      String expected,
      long count,
      String lines) {
    this(kind, severity, sheet, column, found, expected, null, count, lines);
  }
}
