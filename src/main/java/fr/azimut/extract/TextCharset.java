package fr.azimut.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The charset that a text is in: the declared one, or another that its bytes make certain. Nothing
 * is guessed: what could be read in two ways is not read.
 *
 * @param charset null when the text is in none that is certain
 * @param markLength how many bytes of byte order mark stand before the text
 * @param found what the text is, in French
 * @param declared whether it is the declared charset
 */
record TextCharset(@Nullable Charset charset, int markLength, String found, boolean declared) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /**
   * Letters of French text: in the charsets of the Mac and of MS-DOS these bytes are rare signs.
   */
  private static final byte[] FRENCH = "éèàçê".getBytes(StandardCharsets.ISO_8859_1);

  /** What Windows alone writes below 0xA0: € … Œ ‘ ’ “ ” • – — ™ œ. */
  private static final byte[] TYPOGRAPHY = "€…Œ‘’“”•–—™œ".getBytes(WINDOWS);

  /** Bytes above 0xA0 that ISO-8859-15 reads otherwise than Windows. */
  private static final byte[] DISPUTED = "€ŠšŽžŒœŸ".getBytes(Charset.forName("ISO-8859-15"));

  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] UTF_32_MARK = {(byte) 0xFF, (byte) 0xFE, 0, 0};
  private static final byte[] LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] BIG_MARK = {(byte) 0xFE, (byte) 0xFF};

  static TextCharset of(Path file, TextScan scan, Charset declared) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(UTF_32_MARK.length);
    }
    if (startsWith(head, UTF_8_MARK) && scan.zeros() > 0) {
      return none(FileNature.BINARY.description());
    } else if (startsWith(head, UTF_8_MARK)) {
      return marked(StandardCharsets.UTF_8, UTF_8_MARK.length, declared);
    } else if (startsWith(head, UTF_32_MARK)) {
      return none("un texte en UTF-32");
    } else if (startsWith(head, LITTLE_MARK)) {
      return marked(StandardCharsets.UTF_16LE, LITTLE_MARK.length, declared);
    } else if (startsWith(head, BIG_MARK)) {
      return marked(StandardCharsets.UTF_16BE, BIG_MARK.length, declared);
    }
    return scan.zeros() > 0 ? wide(scan, declared) : narrow(scan, declared);
  }

  /**
   * Zeros on one side of nearly every pair of bytes: UTF-16, whose other side is the letter. Where
   * UTF-16 is declared, the side with more of them tells the order.
   */
  private static TextCharset wide(TextScan scan, Charset declared) {
    long even = scan.zerosAt(0);
    long odd = scan.zerosAt(1);
    boolean isClear = Math.min(even, odd) == 0 && (even + odd) * 5 >= scan.length() * 2;
    if (scan.length() % 2 != 0 || !(isClear || isWide(declared))) {
      return none(FileNature.BINARY.description());
    }
    return of(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, declared);
  }

  private static TextCharset narrow(TextScan scan, Charset declared) {
    if (scan.isAscii()) {
      return of(isWide(declared) ? StandardCharsets.UTF_8 : declared, declared);
    } else if (scan.isUtf8() && (scan.isEuropean() || declared.equals(StandardCharsets.UTF_8))) {
      return of(StandardCharsets.UTF_8, declared);
    }
    boolean isNarrow = !isWide(declared) && !declared.equals(StandardCharsets.UTF_8);
    boolean isControlled = isNarrow && !declared.equals(WINDOWS) && hasAny(scan, 0x80, 0x9F);
    if (isNarrow && !isControlled) {
      return of(declared, declared);
    }
    return isWindows(scan, isControlled)
        ? of(WINDOWS, declared)
        : none("des octets qui ne sont pas du " + declared.name());
  }

  /**
   * Whether the bytes are those of French text under Windows, and of nothing else.
   *
   * @param isLatin whether the text is known to be of the family that shares the French letters
   */
  private static boolean isWindows(TextScan scan, boolean isLatin) {
    boolean isTypographic = true;
    for (int value = 0x80; value < 0xA0; value++) {
      isTypographic &= !scan.has(value) || contains(TYPOGRAPHY, value);
    }
    boolean hasLetter = isLatin;
    for (byte letter : FRENCH) {
      hasLetter |= scan.has(letter & 0xFF);
    }
    boolean isDisputed = false;
    for (byte value : DISPUTED) {
      isDisputed |= scan.has(value & 0xFF);
    }
    return isTypographic && hasLetter && (!isDisputed || hasAny(scan, 0x80, 0x9F));
  }

  private static boolean hasAny(TextScan scan, int first, int last) {
    for (int value = first; value <= last; value++) {
      if (scan.has(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(byte[] bytes, int value) {
    for (byte b : bytes) {
      if ((b & 0xFF) == value) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16");
  }

  private static boolean startsWith(byte[] head, byte[] mark) {
    return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
  }

  private static TextCharset marked(Charset charset, int length, Charset declared) {
    return new TextCharset(
        charset, length, "un texte en " + charset.name() + " avec BOM", isSame(charset, declared));
  }

  private static TextCharset of(Charset charset, Charset declared) {
    return new TextCharset(charset, 0, "un texte en " + charset.name(), isSame(charset, declared));
  }

  private static TextCharset none(String found) {
    return new TextCharset(null, 0, found, false);
  }

  /** A declared UTF-16 means either order of bytes. */
  private static boolean isSame(Charset charset, Charset declared) {
    return charset.equals(declared)
        || (declared.equals(StandardCharsets.UTF_16) && isWide(charset));
  }
}
