package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.disclosure.InventedPublication;
import fr.azimut.territory.Zone;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every workbook owes its readers, whatever the zone. */
class WorkbookCraftTest {

  @TempDir static Path folder;

  private static List<Path> files = List.of();

  static List<Path> workbooks() {
    return files;
  }

  @BeforeAll
  static void renderAll() {
    InventedPublication publication = new InventedPublication();
    ReportDefinitions definitions = ReportDefinitions.read(Path.of("jobs"));
    DiagnosticRenderer renderer = new DiagnosticRenderer(definitions);
    List<Zone> zones =
        List.of(
            InventedPublication.LOIRE_SUD,
            InventedPublication.ARDECHE_VERTE,
            InventedPublication.ALL_HIDDEN,
            InventedPublication.EMPTY,
            InventedPublication.LOIRE,
            InventedPublication.REGION);
    files =
        Stream.concat(
                zones.stream().map(z -> renderer.render(publication, z, folder).get(0)),
                Stream.of(new CommissionRenderer(definitions).render(publication, folder).get(0)))
            .toList();
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void hasValidUniqueSheetsWithATitleAndNoFormula(Path file) throws IOException {
    try (XSSFWorkbook workbook = Workbooks.open(file)) {
      Set<String> names = new HashSet<>();
      for (XSSFSheet sheet : Workbooks.sheets(workbook)) {
        assertThat(sheet.getSheetName()).hasSizeBetween(1, 31);
        assertThat(names.add(sheet.getSheetName().toLowerCase(Locale.FRENCH))).isTrue();
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isNotBlank();
        sheet.forEach(row -> row.forEach(WorkbookCraftTest::isSafe));
      }
    }
  }

  private static void isSafe(Cell cell) {
    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
    if (cell.getCellType() == CellType.STRING) {
      String text = cell.getStringCellValue();
      assertThat(text).isNotBlank();
      if ("=+-@\t".indexOf(text.charAt(0)) >= 0) {
        assertThat(((XSSFCell) cell).getCellStyle().getQuotePrefixed()).as(text).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void hasNamedTablesWithoutEmptyOrMergedCells(Path file) throws IOException {
    try (XSSFWorkbook workbook = Workbooks.open(file)) {
      List<XSSFTable> tables = Workbooks.tables(workbook);
      assertThat(tables).isNotEmpty();
      assertThat(tables)
          .extracting(t -> t.getName().toLowerCase(Locale.ROOT))
          .doesNotHaveDuplicates();
      assertThat(tables).allSatisfy(WorkbookCraftTest::isWhole);
    }
  }

  private static void isWhole(XSSFTable table) {
    assertThat(table.getName()).matches("Tableau_[a-z0-9_]+");
    XSSFSheet sheet = table.getXSSFSheet();
    CellRangeAddress area =
        new CellRangeAddress(
            table.getStartRowIndex(),
            table.getEndRowIndex(),
            table.getStartColIndex(),
            table.getEndColIndex());
    assertThat(area.getFirstColumn()).isZero();
    assertThat(sheet.getMergedRegions()).noneMatch(area::intersects);
    Set<String> headers = new HashSet<>();
    for (int column = 0; column <= area.getLastColumn(); column++) {
      String header = sheet.getRow(area.getFirstRow()).getCell(column).getStringCellValue();
      assertThat(headers.add(header.toLowerCase(Locale.FRENCH))).as(header).isTrue();
      assertThat(table.getColumns().get(column).getName()).isEqualTo(header);
      for (int row = area.getFirstRow() + 1; row <= area.getLastRow(); row++) {
        assertThat(sheet.getRow(row).getCell(column)).isNotNull();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void describesEveryDrawing(Path file) throws IOException {
    try (XSSFWorkbook workbook = Workbooks.open(file)) {
      for (XSSFSheet sheet : Workbooks.sheets(workbook)) {
        assertThat(Workbooks.alternatives(sheet))
            .allSatisfy(t -> assertThat(t).hasSizeGreaterThan(20));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void isReadyToPrintAndToOpen(Path file) throws IOException {
    try (XSSFWorkbook workbook = Workbooks.open(file)) {
      assertThat(workbook.getActiveSheetIndex()).isZero();
      var properties = workbook.getProperties().getCoreProperties();
      assertThat(properties.getTitle()).isNotBlank();
      assertThat(properties.getUnderlyingProperties().getLanguageProperty()).contains("fr-FR");
      assertThat(properties.getUnderlyingProperties().getVersionProperty())
          .contains("2 (provisoire)");
      for (XSSFSheet sheet : Workbooks.sheets(workbook)) {
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getRepeatingRows()).isNotNull();
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getActiveCell().formatAsString()).isEqualTo("A1");
      }
    }
  }
}
