package fr.azimut.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractReader;
import fr.azimut.extract.ExtractSummary;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.quality.FindingLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the generator writes, in each container, read by the reader of real files. */
class ExtractWriterTest {

  private static final List<String> HEADER = List.of("code", "acts", "note");
  private static final List<List<String>> ROWS =
      List.of(
          List.of("01053", "12", ""),
          List.of("  é œ € ", "0", "two\nlines"),
          List.of("=1+1", "-3", "<a & \"b\">"),
          List.of("59350", "999999999", "a;b,c\td|e"));

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "xls", "ods"})
  void isReadBackAsItWasWritten(String container) throws IOException {
    ExtractFormat format = format(container);
    Path file = write(format, "file");
    List<String> rows = new ArrayList<>();

    ExtractSummary summary =
        ExtractReader.read(
            file,
            format,
            new FindingLog(),
            (line, sheet, values) -> rows.add(line + "=" + List.of(values)));

    assertThat(rows)
        .containsExactly(
            "4=[01053, 12, ]",
            "5=[é œ €, 0, two\nlines]",
            container.equals("csv") ? "7=[=1+1, -3, <a & \"b\">]" : "6=[=1+1, -3, <a & \"b\">]",
            container.equals("csv")
                ? "8=[59350, 999999999, a;b,c\td|e]"
                : "7=[59350, 999999999, a;b,c\td|e]");
    assertThat(summary).isEqualTo(new ExtractSummary(4, 0, 3, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "xls", "ods"})
  void writesTheSameBytesTwice(String container) throws IOException, InterruptedException {
    ExtractFormat format = format(container);
    Path first = write(format, "first");
    Thread.sleep(2_100); // archives count time by two seconds

    assertThat(write(format, "second")).hasSameBinaryContentAs(first);
  }

  private Path write(ExtractFormat format, String name) throws IOException {
    Path file = folder.resolve(name);
    try (ExtractWriter out = SampleGenerator.writer(file, format)) {
      out.title("Title");
      out.title("Mois : 12/2015");
      out.row(HEADER);
      for (List<String> row : ROWS) {
        out.row(row);
      }
      out.row(List.of("Total", "999999999", ""));
    }
    return file;
  }

  private ExtractFormat format(String container) throws IOException {
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
            charset: UTF-8
            delimiter: ';'
            header_within: 5
            columns: [{name: code}, {name: acts}, {name: note}]
            other: [{column: code, matches: 'Total'}]
            variables:
              structure: {column: code, required: true}
              quantity: {column: acts}
            maximum_rejected: 0.05
            maximum_repeated: 0.05
        """
            .formatted(container));
    return NetworkCatalog.read(folder.resolve("jobs")).get("test").extracts().get(0);
  }
}
