package fr.azimut.extract;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops the reading of a record that does not end: memory does not grow with a line. */
final class RecordGuard extends FilterReader {

  /** Far beyond the longest record of a true extract. */
  static final int LONGEST = 1_000_000;

  private long delivered;
  private long start;

  RecordGuard(Reader in) {
    super(in);
  }

  /** A record is longer than {@link #LONGEST} characters. */
  static final class TooLong extends IOException {}

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count > 0) {
      delivered += count;
      if (delivered - start > LONGEST) {
        throw new TooLong();
      }
    }
    return count;
  }

  /** Says that a record ends about here, to the size of the parser's buffer. */
  void endRecord() {
    start = delivered;
  }
}
