package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A month of another region: invented by the command line, then run from files to workbooks. */
class RegionsIT {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          ile-de-france,      75 77 78 91 92 93 94 95, short
          nord-pas-de-calais, 59 62,                   whole
          centre,             18 28 36 37 41 45,       short
          """)
  void goesFromInventedFilesToWorkbooks(String region, String departments, String diagnostics)
      throws IOException {
    Path jobs =
        diagnostics.equals("short") ? ShortJobs.copy(folder.resolve("jobs")) : Path.of("jobs");
    Path extracts = folder.resolve("extracts");
    Path reports = folder.resolve("reports");
    tell("sample", "--region", region, "--from", "2015-09", "--to", "2015-09")
        .with("--rows", "400", "--output", extracts.toString())
        .succeeds();
    tell("run", "--region", region, "--month", "2015-09", "--home", folder.resolve("home") + "")
        .with("--deposits", extracts.toString(), "--reports", reports.toString())
        .with("--jobs", jobs.toString())
        .succeeds();

    Path version = reports.resolve(region).resolve("2015-09/v1");
    JsonNode summary = JsonMapper.shared().readTree(version.resolve("resume.json").toFile());
    assertThat(received(summary)).isEqualTo(invented(extracts.resolve(region)));
    assertThat(summary.path("receptions"))
        .allSatisfy(
            r -> assertThat(text(r, "verdict")).as(text(r, "fichier")).isNotEqualTo("refusé"))
        .allSatisfy(
            r ->
                assertThat(r.path("lignes_lues").asLong())
                    .isEqualTo(
                        r.path("lignes_acceptees").asLong() + r.path("lignes_rejetees").asLong()));
    for (String department : departments.split(" ")) {
      assertThat(Workshop.contents(version).keySet())
          .filteredOn(
              name -> name.matches("diagnostics/" + department + "-.*(?<!-accessible)\\.xlsx"))
          .hasSize(1);
    }
    assertThat(Workshop.contents(version)).containsKey("indicateurs-commission.xlsx");
  }

  private record Line(List<String> words) {

    Line with(String... more) {
      return new Line(
          java.util.stream.Stream.concat(words.stream(), List.of(more).stream()).toList());
    }

    void succeeds() {
      Workshop.Told told = Workshop.tell(words);
      assertThat(told.code()).as(told.text()).isZero();
    }
  }

  private static Line tell(String... words) {
    return new Line(List.of(words));
  }

  /** Rows of data by file, as who wrote them says. */
  private static SortedMap<String, Long> invented(Path folder) throws IOException {
    SortedMap<String, Long> rows = new TreeMap<>();
    List<String> lines = Files.readAllLines(folder.resolve("attendu.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(";");
      rows.put(Path.of(cells[0]).getFileName().toString(), Long.parseLong(cells[1]));
    }
    return rows;
  }

  private static SortedMap<String, Long> received(JsonNode summary) {
    SortedMap<String, Long> rows = new TreeMap<>();
    for (JsonNode reception : summary.path("receptions")) {
      if (!text(reception, "fichier").isEmpty()) {
        rows.put(text(reception, "fichier"), reception.path("lignes_lues").asLong());
      }
    }
    return rows;
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asString("");
  }
}
