package fr.azimut.extract;

import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FoundText;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a text file, row by row, with the physical line of each. */
final class CsvReader {

  private static final int BUFFER = 1 << 16;

  /** A cell of an extract has some lines; more are those that a wrong quote swallowed. */
  private static final int MOST_LINES = 100;

  private final Path file;
  private final ExtractFormat format;
  private final Charset declaredCharset;
  private final char declaredDelimiter;
  private final TableRows rows;
  private int line = 1;

  private CsvReader(Path file, ExtractFormat format, TableRows rows) {
    this.file = file;
    this.format = format;
    this.rows = rows;
    declaredCharset = Charset.forName(Objects.requireNonNull(format.charset()));
    declaredDelimiter = Objects.requireNonNull(format.delimiter()).charAt(0);
  }

  static void read(Path file, ExtractFormat format, TableRows rows) throws IOException {
    new CsvReader(file, format, rows).read();
  }

  private void read() throws IOException {
    TextCharset text = TextCharset.of(file, TextScan.of(file), declaredCharset);
    Charset charset = text.charset();
    if (charset == null) {
      rows.refuse(unreadable(text.found()));
      return;
    }
    if (!text.declared()) {
      tell(FindingKind.CHARSET_OTHER, text.found(), "un texte en " + declaredCharset.name());
    }
    char delimiter = recogniseDelimiter(text, charset);
    try (RecordGuard guard = new RecordGuard(open(text, charset, CodingErrorAction.REPORT));
        CSVParser parser =
            CSVParser.builder().setReader(guard).setFormat(TextDelimiter.csv(delimiter)).get()) {
      readRecords(parser, guard);
    } catch (UncheckedIOException | IOException e) {
      rows.refuse(refusal(e, charset));
    }
  }

  private char recogniseDelimiter(TextCharset text, Charset charset) throws IOException {
    try (Reader beginning = open(text, charset, CodingErrorAction.REPLACE)) {
      char delimiter = TextDelimiter.of(beginning, format, declaredDelimiter);
      if (delimiter != declaredDelimiter) {
        tell(FindingKind.DELIMITER_OTHER, name(delimiter), name(declaredDelimiter));
      }
      return delimiter;
    }
  }

  private void readRecords(CSVParser parser, RecordGuard guard) {
    Iterator<CSVRecord> records = parser.iterator();
    line = next(parser);
    while (records.hasNext()) {
      String[] values = records.next().values();
      guard.endRecord();
      if (values.length > SheetRow.COLUMNS) {
        rows.refuse(
            new LimitException("une ligne de plus de 16 384 valeurs", "au plus 16 384 valeurs")
                .finding());
        return;
      } else if (next(parser) - line > MOST_LINES) {
        rows.refuse(
            quotes("des guillemets, refermés " + (next(parser) - 1 - line) + " lignes plus loin"));
        return;
      } else if (line == 1 && isSeparatorLine(values)) {
        rows.skipFirstLine();
      } else if (!rows.accept(line, values, values.length)) {
        return;
      }
      line = next(parser);
    }
  }

  private static int next(CSVParser parser) {
    return Math.toIntExact(parser.getCurrentLineNumber() + 1);
  }

  /** A first line {@code sep=;} speaks to Excel, which does not show it. */
  private static boolean isSeparatorLine(String[] values) {
    return values.length == 2 && values[0].equalsIgnoreCase("sep=") && values[1].isEmpty();
  }

  /** A byte that is not of the charset is an exception or a sign, never a silent question mark. */
  private Reader open(TextCharset text, Charset charset, CodingErrorAction wrong)
      throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    in.skipNBytes(text.markLength());
    return new InputStreamReader(
        in, charset.newDecoder().onMalformedInput(wrong).onUnmappableCharacter(wrong));
  }

  /** A fault of the text is a finding; a fault of the machine goes on as an exception. */
  private Finding refusal(Exception e, Charset charset) throws IOException {
    Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
    if (cause instanceof CharacterCodingException) {
      return unreadable("des octets qui ne sont pas du " + charset.name());
    } else if (cause instanceof CSVException) {
      boolean isOpen = String.valueOf(cause.getMessage()).contains("EOF");
      return quotes(isOpen ? "des guillemets jamais refermés" : "des guillemets mal refermés");
    } else if (cause instanceof LimitException limit) {
      Finding of = limit.finding();
      return at(of.kind(), of.found() + ", à la ligne " + line, of.expected());
    } else if (cause instanceof IOException machine) {
      throw machine;
    }
    throw new IllegalStateException(e);
  }

  private void tell(FindingKind kind, String found, String expected) {
    rows.tell(Finding.ofFile(kind, Severity.WARNING, found, expected));
  }

  private static String name(char delimiter) {
    return "le séparateur "
        + (delimiter == '\t' ? "tabulation" : FoundText.quote(String.valueOf(delimiter)));
  }

  /**
   * Says where the quotes open: what follows is not read, for nobody knows where they should end.
   */
  private Finding quotes(String found) {
    return at(
        FindingKind.FILE_UNREADABLE,
        found + ", ouverts à la ligne " + line,
        "des guillemets par deux autour d'une valeur, doublés à l'intérieur");
  }

  private Finding at(FindingKind kind, String found, String expected) {
    return new Finding(kind, Severity.BLOCKING, null, line, null, found, expected);
  }

  private Finding unreadable(String found) {
    return Finding.ofFile(
        FindingKind.FILE_UNREADABLE,
        Severity.BLOCKING,
        found,
        "un texte CSV encodé en " + declaredCharset.name());
  }
}
