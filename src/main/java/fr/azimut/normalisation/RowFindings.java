package fr.azimut.normalisation;

import fr.azimut.personal.Certainty;
import fr.azimut.personal.Nature;
import fr.azimut.personal.PersonalData;
import fr.azimut.personal.Recognition;
import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FindingSink;
import fr.azimut.quality.Severity;
import fr.azimut.quality.Suggested;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The findings of one row after the other, and whether the row of the moment is rejected. */
final class RowFindings {

  private final FindingSink log;
  private final boolean keepsRejected;
  private @Nullable String sheet;
  private int line;
  private boolean rejected;
  private long personal;

  RowFindings(FindingSink log) {
    this(log, false);
  }

  private RowFindings(FindingSink log, boolean keepsRejected) {
    this.log = log;
    this.keepsRejected = keepsRejected;
  }

  /** Keeps the rows that are rejected, with what can be read of them, and drops the others. */
  static RowFindings ofRejected(FindingSink log) {
    return new RowFindings(log, true);
  }

  void startRow(int line, @Nullable String sheet) {
    this.line = line;
    this.sheet = sheet;
    rejected = false;
  }

  boolean rejected() {
    return rejected;
  }

  /** Whether the row of the moment is not to be written. */
  boolean drops() {
    return rejected != keepsRejected;
  }

  void missing(String column) {
    error(FindingKind.VALUE_MISSING, column, "aucune valeur", "une valeur");
  }

  void error(FindingKind kind, String column, String found, String expected) {
    error(kind, column, found, expected, null);
  }

  void error(
      FindingKind kind,
      String column,
      String found,
      String expected,
      @Nullable Suggested suggestion) {
    add(kind, Severity.ERROR, column, found, expected, suggestion);
    rejected = true;
  }

  void warning(FindingKind kind, @Nullable String column, String found, String expected) {
    add(kind, Severity.WARNING, column, found, expected, null);
  }

  void warning(
      FindingKind kind,
      @Nullable String column,
      String found,
      String expected,
      @Nullable Suggested suggestion) {
    add(kind, Severity.WARNING, column, found, expected, suggestion);
  }

  void info(FindingKind kind, @Nullable String column, String found, String expected) {
    add(kind, Severity.INFO, column, found, expected, null);
  }

  /**
   * A value that is a personal datum, and that nobody may read: the row is rejected.
   *
   * @return whether it is one
   */
  boolean isPersonal(String text, String column, String expected) {
    Optional<Nature> nature = PersonalData.findSure(text);
    nature.ifPresent(n -> personal(column, n, expected));
    return nature.isPresent();
  }

  /** The same where not even what looks like a name or a free text has a place: a pseudonym. */
  boolean looksPersonal(String text, String column, String expected) {
    Recognition found = PersonalData.recognise(text);
    Nature nature = found.nature();
    boolean words = nature == Nature.NAME || nature == Nature.FREE_TEXT;
    if (nature == null || (found.certainty() == Certainty.LIKELY && !(words && !hasDigit(text)))) {
      return false;
    }
    personal(column, nature, expected);
    return true;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** Tells of a personal datum, never quoted; rejects the row. */
  void personal(String column, Nature nature, String expected) {
    personal++;
    error(FindingKind.PERSONAL_DATA, column, nature.label(), expected);
  }

  /** How many personal data were told of. */
  long personal() {
    return personal;
  }

  private void add(
      FindingKind kind,
      Severity severity,
      @Nullable String column,
      String found,
      String expected,
      @Nullable Suggested suggestion) {
    log.add(new Finding(kind, severity, sheet, line, column, found, expected, suggestion));
  }
}
