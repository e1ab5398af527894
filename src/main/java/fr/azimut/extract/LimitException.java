package fr.azimut.extract;

import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.Severity;
import java.io.IOException;

/** A file asks for more room or time than any true extract would. */
final class LimitException extends IOException {

  private final String found;
  private final String expected;

  /**
   * @param found what the file asks, in French
   * @param expected what is allowed, in French
   */
  LimitException(String found, String expected) {
    super(found);
    this.found = found;
    this.expected = expected;
  }

  Finding finding() {
    return Finding.ofFile(FindingKind.LIMIT_EXCEEDED, Severity.BLOCKING, found, expected);
  }
}
