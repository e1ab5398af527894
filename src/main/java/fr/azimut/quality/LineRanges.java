package fr.azimut.quality;

import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/**
 * Line numbers, written as ranges: {@code 12-15, 20}. Held as a compressed bitmap: at most 2 bytes
 * a line, and never more than 8 KB for 65,536 neighbouring lines.
 */
public final class LineRanges {

  private final RoaringBitmap lines = new RoaringBitmap();

  /** Adds a line. */
  public void add(int line) {
    lines.add(line);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    PeekableIntIterator all = lines.getIntIterator();
    while (all.hasNext()) {
      int first = all.next();
      int last = first;
      while (all.hasNext() && all.peekNext() == last + 1) {
        last = all.next();
      }
      text.append(text.isEmpty() ? "" : ", ").append(first);
      if (last > first) {
        text.append('-').append(last);
      }
    }
    return text.toString();
  }
}
