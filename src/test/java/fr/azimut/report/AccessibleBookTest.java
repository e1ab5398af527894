package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.GoldenFile;
import fr.azimut.disclosure.InventedPublication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccessibleBookTest {

  @TempDir Path folder;

  static Stream<Document> documents() {
    InventedPublication publication = new InventedPublication();
    ReportDefinitions definitions = ReportDefinitions.read(Path.of("jobs"));
    return Stream.concat(
        Stream.of(InventedPublication.ARDECHE_VERTE, InventedPublication.EMPTY)
            .map(z -> DiagnosticDocument.of(Subject.of(publication, z, definitions))),
        Stream.of(CommissionDocument.of(publication, definitions)));
  }

  private static List<Content> contents(Document document) {
    return document.pages().stream().flatMap(p -> p.contents().stream()).toList();
  }

  @Test
  void writesWhatTheGoldenDumpSays() throws IOException {
    Path file = folder.resolve("small.xlsx");
    Files.write(file, AccessibleBookWriter.write(SmallDocument.of(), "diagnostic.xlsx"));
    GoldenFile.check("report", "accessible.txt", WorkbookDump.of(file));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void hasEveryTableButThoseThatLeadToTheSheetsOfTheMainWorkbook(Document document) {
    List<Grid> wanted =
        contents(document).stream()
            .filter(Grid.class::isInstance)
            .map(Grid.class::cast)
            .filter(g -> !(g.rows().get(0).get(0) instanceof Cell.Link))
            .toList();
    assertThat(AccessibleBook.of(document, "main.xlsx"))
        .extracting(AccessibleSheet::grid)
        .containsAll(wanted);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void itsTablesLeadToItsOwnSheets(Document document) {
    List<AccessibleSheet> sheets = AccessibleBook.of(document, "main.xlsx");
    List<String> led =
        sheets.stream()
            .flatMap(sheet -> Stream.ofNullable(sheet.grid()))
            .flatMap(grid -> grid.rows().stream().flatMap(List::stream))
            .filter(Cell.Link.class::isInstance)
            .map(cell -> ((Cell.Link) cell).sheet())
            .toList();
    assertThat(led).isNotEmpty();
    assertThat(sheets).extracting(AccessibleSheet::name).containsAll(led);
  }

  /** A sheet that is named otherwise here, or that is not here. */
  @Test
  void aLinkFollowsItsPage() {
    Grid grid =
        new Grid(
            "Fiche",
            "",
            List.of("Rubrique", "Contenu"),
            List.of(
                List.of(Cell.words("Communes"), new Cell.Link("la liste", "Communes")),
                List.of(Cell.words("Carte"), new Cell.Link("la carte", "Carte"))));
    AccessibleSheet sheet = new AccessibleSheet("Fiche", "Fiche", "", List.of(), grid);
    assertThat(sheet.leadingTo(Map.of("Communes", "Liste des communes")).grid())
        .extracting(Grid::rows)
        .isEqualTo(
            List.of(
                List.of(Cell.words("Communes"), new Cell.Link("la liste", "Liste des communes")),
                List.of(Cell.words("Carte"), Cell.words("la carte"))));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void losesNoTextButWhatSpeaksOfDrawings(Document document) {
    Set<String> said = new HashSet<>();
    for (AccessibleSheet sheet : AccessibleBook.of(document, "main.xlsx")) {
      sheet.lines().forEach(l -> said.add(l.text()));
      Grid grid = sheet.grid();
      if (grid != null) {
        grid.rows().forEach(r -> r.forEach(c -> said.add(AccessibleWidths.text(c))));
      }
    }
    for (Content content : contents(document)) {
      if (content instanceof Content.Paragraph paragraph
          && paragraph.bearing() != Content.Bearing.DRAWING) {
        assertThat(said).contains(paragraph.bare());
      } else if (content instanceof Content.Facts facts) {
        assertThat(said).containsAll(facts.facts().stream().map(Content.Fact::text).toList());
      }
    }
  }

  /** What a sender wrote must neither run nor break the file. */
  @Test
  void keepsHostileTextsAsTexts() throws IOException {
    String hostile = "=cmd|' /C calc'!A0 <b>&\"_x000A_\u0001\uD83D";
    Document small = SmallDocument.of();
    Grid grid = new Grid("Textes", "", List.of("Fichier"), List.of(List.of(Cell.words(hostile))));
    Document document =
        new Document(
            small.title(),
            small.subtitle(),
            small.description(),
            small.month(),
            small.version(),
            small.palette(),
            List.of(
                small.pages().get(0), new Page("Fichiers", "Fichiers", List.of(9), List.of(grid))));
    Path file = folder.resolve("hostile.xlsx");
    Files.write(file, AccessibleBookWriter.write(document, "main.xlsx"));
    try (XSSFWorkbook workbook = Workbooks.open(file)) {
      XSSFCell cell = workbook.getSheet("Textes").getRow(5).getCell(0);
      assertThat(cell.getStringCellValue()).isEqualTo("=cmd|' /C calc'!A0 <b>&\"_x000A_??");
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }
}
