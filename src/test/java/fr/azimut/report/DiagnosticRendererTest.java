package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.GoldenFile;
import fr.azimut.disclosure.InventedPublication;
import fr.azimut.territory.Zone;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosticRendererTest {

  @TempDir Path folder;

  private final InventedPublication publication = new InventedPublication();
  private final DiagnosticRenderer renderer =
      new DiagnosticRenderer(ReportDefinitions.read(Path.of("jobs")));

  private List<Path> render(Zone zone) {
    return renderer.render(publication, zone, folder);
  }

  @Test
  void writesWhatTheGoldenDumpSays() throws IOException {
    GoldenFile.check(
        "report", "diagnostic.txt", WorkbookDump.of(render(InventedPublication.LOIRE_SUD).get(0)));
  }

  @Test
  void drawsNothingWhenEverythingIsHiddenOrAbsent() throws IOException {
    for (Zone zone : List.of(InventedPublication.ALL_HIDDEN, InventedPublication.EMPTY)) {
      List<Path> files = render(zone);
      assertThat(files).hasSize(3); // two workbooks and a page
      assertThat(WorkbookDump.of(files.get(0)))
          .contains("Aucun de ces chiffres n'est publié pour ce territoire ce mois-ci")
          .contains("Pas de graphique : il faut au moins deux mois publiés")
          .doesNotContain(" drawing ");
    }
  }

  @Test
  void namesFilesAfterTheZone() {
    assertThat(render(InventedPublication.LOIRE))
        .map(p -> folder.relativize(p).toString())
        .contains(
            "diagnostics/42-loire.xlsx",
            "diagnostics/42-loire-accessible.xlsx",
            "diagnostics/42-loire.html",
            "charts/42-loire/acc-01-tendance.png",
            "charts/42-loire/acc-01-tendance.svg");
  }
}
