package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.disclosure.InventedPublication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A region has its own colours without a line of Java: a dark green, and greens on its maps. */
class ThemeTest {

  @TempDir Path folder;

  private ReportDefinitions definitions;

  @BeforeEach
  void change() throws IOException {
    Path jobs = folder.resolve("jobs");
    FileSystemUtils.copyRecursively(Path.of("jobs"), jobs);
    for (String name : List.of("diagnostic.yaml", "commission.yaml")) {
      Path file = jobs.resolve("reports").resolve(name);
      Files.writeString(
          file,
          Files.readString(file)
              .replace("header: 1F3A5F", "header: 0B5D1E")
              .replace(
                  "[EFF3FF, BDD7E7, 6BAED6, 2171B5, 08519C]",
                  "[EDF8E9, BAE4B3, 74C476, 1B7837, 00441B]"));
    }
    definitions = ReportDefinitions.read(jobs);
  }

  private List<Path> diagnostic() {
    return new DiagnosticRenderer(definitions)
        .render(new InventedPublication(), InventedPublication.LOIRE_SUD, folder);
  }

  @Test
  void reachesHeadersAndLinksOfTheWorkbook() throws IOException {
    Set<String> grounds = new LinkedHashSet<>();
    Set<String> links = new LinkedHashSet<>();
    try (XSSFWorkbook workbook = Workbooks.open(diagnostic().get(0))) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
            if (style.getFillForegroundColorColor() != null) {
              grounds.add(style.getFillForegroundColorColor().getARGBHex());
            }
            if (cell.getHyperlink() != null) {
              links.add(style.getFont().getXSSFColor().getARGBHex());
            }
          }
        }
      }
    }
    assertThat(grounds).containsExactly("FF0B5D1E");
    assertThat(links).containsExactly("FF0B5D1E");
  }

  @Test
  void reachesLinksOfTheAccessibleVariant() throws IOException {
    try (ZipFile variant = new ZipFile(diagnostic().get(1).toFile())) {
      String styles =
          new String(
              variant.getInputStream(variant.getEntry("xl/styles.xml")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(styles).contains("rgb=\"FF0B5D1E\"").doesNotContain("054A91", "1F3A5F");
    }
  }

  @Test
  void reachesThePage() throws IOException {
    assertThat(Files.readString(diagnostic().get(2)))
        .contains("thead th { background: #0b5d1e; color: #fff; }", "a { color: #0b5d1e; }")
        .doesNotContain("1f3a5f");
  }

  /** The darkest green under dark letters ends the heat scale. */
  @Test
  void reachesMapsAndHeatScales() throws IOException {
    new CommissionRenderer(definitions).render(InventedPublication.withMap(Map.of()), folder);
    assertThat(Files.readString(folder.resolve("maps/ctx-05.svg")))
        .contains("rgb(0,68,27)")
        .doesNotContain("rgb(8,81,156)");
    assertThat(definitions.diagnostic().palette().theme().heat().hex()).isEqualTo("74c476");
  }
}
