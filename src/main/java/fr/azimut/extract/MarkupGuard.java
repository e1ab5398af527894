package fr.azimut.extract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops the unpacking of XML that is not that of a sheet: one tag that does not end, which a parser
 * would hold whole, or more bytes than any sheet has.
 */
final class MarkupGuard extends FilterInputStream {

  private static final int LONGEST_TAG = 16_000_000;

  private final long mostBytes;
  private long bytes;
  private long sinceTag;

  MarkupGuard(InputStream in, long mostBytes) {
    super(in);
    this.mostBytes = mostBytes;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count <= 0) {
      return count;
    }
    int last = offset + count - 1;
    while (last >= offset && buffer[last] != '>') {
      last--;
    }
    bytes += count;
    sinceTag = last < offset ? sinceTag + count : offset + count - 1 - last;
    if (bytes > mostBytes || sinceTag > LONGEST_TAG) {
      throw new LimitException(
          bytes > mostBytes
              ? "une partie qui se déplie en plus de " + megabytes(mostBytes)
              : "un élément de plus de " + megabytes(LONGEST_TAG),
          "un classeur ordinaire");
    }
    return count;
  }

  static String megabytes(long bytes) {
    return bytes / 1_000_000 + " Mo";
  }
}
