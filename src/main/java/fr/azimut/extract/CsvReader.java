package fr.azimut.extract;

import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.Severity;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a text file, row by row, with the physical line of each. */
final class CsvReader {

  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int BUFFER = 1 << 16;

  private CsvReader() {}

  static void read(Path file, ExtractFormat format, TableRows rows) throws IOException {
    Charset charset = Charset.forName(Objects.requireNonNull(format.charset()));
    char delimiter = Objects.requireNonNull(format.delimiter()).charAt(0);
    // blank lines must come out, or the line of the next row could not be told
    CSVFormat csv =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setHeader((String[]) null)
            .get();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      if (skipMark(in) && !charset.equals(StandardCharsets.UTF_8)) {
        rows.refuse(unreadable("un texte en UTF-8 avec BOM", charset));
        return;
      }
      try (CSVParser parser =
          CSVParser.builder().setReader(decode(in, charset)).setFormat(csv).get()) {
        readRecords(parser, rows);
      }
    } catch (UncheckedIOException | IOException e) {
      rows.refuse(refusal(e, charset));
    }
  }

  private static void readRecords(CSVParser parser, TableRows rows) {
    Iterator<CSVRecord> records = parser.iterator();
    long line = parser.getCurrentLineNumber() + 1;
    while (records.hasNext()) {
      String[] values = records.next().values();
      if (!rows.accept(Math.toIntExact(line), values, values.length)) {
        return;
      }
      line = parser.getCurrentLineNumber() + 1;
    }
  }

  /** Decodes strictly: a byte that is not of the charset is an exception, not a question mark. */
  private static Reader decode(InputStream in, Charset charset) {
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static boolean skipMark(InputStream in) throws IOException {
    in.mark(UTF_8_MARK.length);
    if (Arrays.equals(in.readNBytes(UTF_8_MARK.length), UTF_8_MARK)) {
      return true;
    }
    in.reset();
    return false;
  }

  /** A fault of the text is a finding; a fault of the machine goes on as an exception. */
  private static Finding refusal(Exception e, Charset charset) throws IOException {
    Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
    if (cause instanceof CharacterCodingException) {
      return unreadable("des octets qui ne sont pas du " + charset.name(), charset);
    } else if (cause instanceof CSVException) {
      return unreadable("des guillemets mal fermés", charset);
    } else if (cause instanceof IOException machine) {
      throw machine;
    }
    throw new IllegalStateException(e);
  }

  private static Finding unreadable(String found, Charset charset) {
    return Finding.ofFile(
        FindingKind.FILE_UNREADABLE,
        Severity.BLOCKING,
        found,
        "un texte CSV encodé en " + charset.name());
  }
}
