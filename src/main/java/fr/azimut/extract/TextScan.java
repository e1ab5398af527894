package fr.azimut.extract;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What all the bytes of a text say about its charset, found in one pass of bounded memory: eight
 * bytes at a time while they are plain ASCII, as nearly all are.
 */
final class TextScan {

  private static final int BUFFER = 1 << 16;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;

  private final boolean[] seen = new boolean[256];
  private final long[] zeros = new long[2];
  private long length;
  private boolean utf8 = true;
  private boolean european = true;
  private int awaited;
  private int lowest;
  private int highest;

  private TextScan() {}

  static TextScan of(Path file) throws IOException {
    TextScan scan = new TextScan();
    byte[] bytes = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int size = in.readNBytes(bytes, 0, BUFFER);
          size > 0;
          size = in.readNBytes(bytes, 0, BUFFER)) {
        scan.accept(bytes, size);
      }
    }
    return scan;
  }

  long length() {
    return length;
  }

  /** Whether every byte is a character of ASCII. */
  boolean isAscii() {
    return zeros() == 0 && !hasHigh();
  }

  /** Whether all is valid UTF-8. */
  boolean isUtf8() {
    return utf8 && awaited == 0;
  }

  /** Whether the characters, read as UTF-8, are letters of Europe and signs of typography. */
  boolean isEuropean() {
    return european;
  }

  /** Whether the byte occurs; of the bytes below 0x80, only zero is looked for. */
  boolean has(int value) {
    return seen[value];
  }

  /** How many bytes are zero. */
  long zeros() {
    return zeros[0] + zeros[1];
  }

  /** How many bytes are zero at the even (0) or the odd (1) places. */
  long zerosAt(int parity) {
    return zeros[parity];
  }

  private boolean hasHigh() {
    for (int i = 0x80; i < 0x100; i++) {
      if (seen[i]) {
        return true;
      }
    }
    return false;
  }

  private void accept(byte[] bytes, int size) {
    int i = 0;
    while (i < size) {
      if (awaited == 0 && i + Long.BYTES <= size) {
        long eight = (long) LONGS.get(bytes, i);
        if ((((eight - ONES) | eight) & HIGHS) == 0) {
          i += Long.BYTES;
          continue;
        }
      }
      accept(bytes[i] & 0xFF, length + i);
      i++;
    }
    length += size;
  }

  private void accept(int value, long position) {
    if (value == 0) {
      seen[0] = true;
      zeros[(int) (position & 1)]++;
    }
    if (value >= 0x80) {
      seen[value] = true;
    }
    if (awaited > 0) {
      continueSequence(value);
    } else if (value >= 0x80) {
      startSequence(value);
    }
  }

  private void continueSequence(int value) {
    if (value < lowest || value > highest) {
      utf8 = false;
      awaited = 0;
      return;
    }
    awaited--;
    lowest = 0x80;
    highest = 0xBF;
  }

  /** The table of well-formed byte sequences of the Unicode standard, 3-7. */
  private void startSequence(int value) {
    lowest = value == 0xE0 ? 0xA0 : value == 0xF0 ? 0x90 : 0x80;
    highest = value == 0xED ? 0x9F : value == 0xF4 ? 0x8F : 0xBF;
    if (value >= 0xC2 && value <= 0xDF) {
      awaited = 1;
      european &= value <= 0xC5 || value == 0xCC || value == 0xCD; // accents apart, as on a Mac
    } else if (value >= 0xE0 && value <= 0xEF) {
      awaited = 2;
      european &= value == 0xE2 || value == 0xEF;
    } else if (value >= 0xF0 && value <= 0xF4) {
      awaited = 3;
    } else {
      utf8 = false;
    }
  }
}
