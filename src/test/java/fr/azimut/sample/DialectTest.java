package fr.azimut.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractReader;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FindingLog;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any well-formed rows, in any supported dialect and container, read back equal. The rows are drawn
 * anew for every seed; a failure names its own, and the same seed draws the same rows.
 */
class DialectTest {

  private static final int SEEDS = 6;
  private static final List<String> HEADER = List.of("code", "Âge révolu", "acts");
  private static final String LETTERS =
      "abcdefgzABCXYZ0123456789 -_.:/()'+=*#@&<>!?%" + "éèêàâçîïôùûÉÈÀÇ°«»\u00A0" + "œŒ€’–…";
  private static final String MARKS = "\";,\t|\n";

  @TempDir private Path folder = Path.of("");

  /** How a text is written. */
  record Dialect(String charset, boolean mark, String delimiter, String end, QuoteMode quotes) {}

  static Stream<Dialect> dialects() {
    return Stream.of("UTF-8", "windows-1252", "ISO-8859-15", "UTF-16LE", "UTF-16BE")
        .flatMap(
            charset ->
                Stream.of(";", ",", "\t", "|")
                    .flatMap(
                        delimiter ->
                            Stream.of("\n", "\r\n", "\r")
                                .flatMap(
                                    end ->
                                        marks(charset)
                                            .map(
                                                mark ->
                                                    new Dialect(
                                                        charset,
                                                        mark,
                                                        delimiter,
                                                        end,
                                                        mark || end.equals("\r")
                                                            ? QuoteMode.ALL
                                                            : QuoteMode.MINIMAL)))));
  }

  private static Stream<Boolean> marks(String charset) {
    return charset.startsWith("UTF") ? Stream.of(true, false) : Stream.of(false);
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void readsBackAnyText(Dialect dialect) throws IOException {
    ExtractFormat format = format("csv", dialect.charset(), dialect.delimiter());
    for (int seed = 0; seed < SEEDS; seed++) {
      List<List<String>> rows = draw(seed, Charset.forName(dialect.charset()).newEncoder(), true);
      Path file = folder.resolve("file.csv");
      try (Writer text = Files.newBufferedWriter(file, Charset.forName(dialect.charset()));
          CSVPrinter printer = new CSVPrinter(text, csv(dialect))) {
        if (dialect.mark()) {
          text.write('\uFEFF');
        }
        printer.printRecord(HEADER);
        printer.printRecords(rows);
      }
      requireEqual(file, format, rows, dialect + ", seed " + seed);
    }
  }

  @ParameterizedTest
  @MethodSource("containers")
  void readsBackAnyWorkbook(String container) throws IOException {
    ExtractFormat format = format(container, "UTF-8", ";");
    for (int seed = 0; seed < SEEDS; seed++) {
      List<List<String>> rows = draw(seed, Charset.forName("UTF-8").newEncoder(), false);
      Path file = folder.resolve("file." + container);
      try (ExtractWriter out = SampleGenerator.writer(file, format)) {
        out.row(HEADER);
        for (List<String> row : rows) {
          out.row(row);
        }
      }
      requireEqual(file, format, rows, container + ", seed " + seed);
    }
  }

  static Stream<String> containers() {
    return Stream.of("xlsx", "xls", "ods");
  }

  private static void requireEqual(
      Path file, ExtractFormat format, List<List<String>> rows, String which) {
    List<List<String>> read = new ArrayList<>();
    FindingLog log = new FindingLog();
    ExtractReader.read(file, format, log, (line, sheet, values) -> read.add(List.of(values)));
    // By chance a text looks like a mail address, in the column that no variable reads.
    assertThat(log.list())
        .filteredOn(group -> group.kind() != FindingKind.PERSONAL_DATA)
        .as(which)
        .isEmpty();
    assertThat(read).as(which).isEqualTo(rows);
  }

  private static CSVFormat csv(Dialect dialect) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(dialect.delimiter())
        .setRecordSeparator(dialect.end())
        .setQuoteMode(dialect.quotes())
        .get();
  }

  /** Rows with a code; spaces around a value are not part of it. */
  private static List<List<String>> draw(int seed, CharsetEncoder encoder, boolean isText) {
    Random random = new Random(seed);
    List<List<String>> rows = new ArrayList<>();
    int count = 1 + random.nextInt(60);
    for (int i = 0; i < count; i++) {
      rows.add(
          List.of(
              "C" + text(random, encoder, isText),
              text(random, encoder, isText),
              random.nextInt(4) == 0 ? "" : String.valueOf(random.nextInt(2_000_000) - 1_000)));
    }
    return rows;
  }

  private static String text(Random random, CharsetEncoder encoder, boolean isText) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(random.nextInt(10) == 0 ? 300 : 15);
    while (text.length() < length) {
      String from = random.nextInt(5) == 0 ? MARKS + (isText ? "\r" : "") : LETTERS;
      char next = from.charAt(random.nextInt(from.length()));
      if (encoder.canEncode(next)) {
        text.append(next);
      }
    }
    return strip(text.toString());
  }

  private static String strip(String text) {
    return text.replaceAll("^[\\s\u00A0]+|[\\s\u00A0]+$", "");
  }

  private ExtractFormat format(String container, String charset, String delimiter)
      throws IOException {
    Path networks = Files.createDirectories(folder.resolve("jobs/networks"));
    Files.createDirectories(folder.resolve("jobs/mappings"));
    Files.writeString(
        networks.resolve("test.yaml"),
        """
        network: test
        names: [{name: Test}]
        extracts:
          - id: test
            label: Test
            flow: activity
            frequency: monthly
            file_name: 'T_(?<year>\\d{4})-(?<month>\\d{2})'
            sample_name: 'T_{year}-{month}'
            container: %s
            charset: %s
            delimiter: "%s"
            header_within: 1
            columns: [{name: code}, {name: Âge révolu}, {name: acts}]
            variables:
              structure: {column: code, required: true}
              quantity: {column: acts}
            maximum_rejected: 0.05
            maximum_repeated: 0.05
        """
            .formatted(container, charset, delimiter.replace("\t", "\\t")));
    return NetworkCatalog.read(folder.resolve("jobs")).get("test").extracts().get(0);
  }
}
