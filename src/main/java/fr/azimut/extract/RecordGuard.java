package fr.azimut.extract;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops the reading of a record that does not end: memory does not grow with a line. */
final class RecordGuard extends FilterReader {

  /** Far beyond the longest record of a true extract. */
  private static final int LONGEST = 1_000_000;

  private long delivered;
  private long start;

  RecordGuard(Reader in) {
    super(in);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count > 0) {
      delivered += count;
      if (delivered - start > LONGEST) {
        throw new LimitException(
            "une ligne de plus de 1 000 000 caractères, ou des guillemets qui ne se ferment pas",
            "des lignes d'au plus 1 000 000 caractères");
      }
    }
    return count;
  }

  /** Says that a record ends about here, to the size of the parser's buffer. */
  void endRecord() {
    start = delivered;
  }
}
