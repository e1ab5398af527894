package fr.azimut.normalisation;

import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FindingLog;
import fr.azimut.quality.Severity;
import org.jspecify.annotations.Nullable;

/** The findings of one row after the other, and whether the row of the moment is rejected. */
final class RowFindings {

  private final FindingLog log;
  private @Nullable String sheet;
  private int line;
  private boolean rejected;

  RowFindings(FindingLog log) {
    this.log = log;
  }

  void startRow(int line, @Nullable String sheet) {
    this.line = line;
    this.sheet = sheet;
    rejected = false;
  }

  boolean rejected() {
    return rejected;
  }

  void missing(String column) {
    error(FindingKind.VALUE_MISSING, column, "aucune valeur", "une valeur");
  }

  void error(FindingKind kind, String column, String found, String expected) {
    add(kind, Severity.ERROR, column, found, expected);
    rejected = true;
  }

  void warning(FindingKind kind, @Nullable String column, String found, String expected) {
    add(kind, Severity.WARNING, column, found, expected);
  }

  void info(FindingKind kind, @Nullable String column, String found, String expected) {
    add(kind, Severity.INFO, column, found, expected);
  }

  private void add(
      FindingKind kind, Severity severity, @Nullable String column, String found, String expected) {
    log.add(new Finding(kind, severity, sheet, line, column, found, expected));
  }
}
