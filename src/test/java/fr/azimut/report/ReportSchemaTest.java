package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.WorkbookSchema;
import fr.azimut.disclosure.InventedPublication;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportSchemaTest {

  @TempDir Path folder;

  private final ReportDefinitions definitions = ReportDefinitions.read(Path.of("jobs"));

  private static List<String> problems(List<Path> rendered) throws IOException {
    List<String> problems = new ArrayList<>();
    for (Path file : rendered) {
      if (file.toString().endsWith(".xlsx")) {
        problems.addAll(WorkbookSchema.problems(file));
      }
    }
    return problems;
  }

  @Test
  void aDiagnosticAndItsAccessibleVariantKeepTheSchema() throws IOException {
    assertThat(
            problems(
                new DiagnosticRenderer(definitions)
                    .render(new InventedPublication(), InventedPublication.LOIRE_SUD, folder)))
        .isEmpty();
  }

  @Test
  void theWorkbookOfTheCommissionAndItsAccessibleVariantKeepTheSchema() throws IOException {
    assertThat(
            problems(new CommissionRenderer(definitions).render(new InventedPublication(), folder)))
        .isEmpty();
  }

  /** A colour without its opacity, which spreadsheets read and the schema does not allow. */
  @Test
  void findsAColourOfThreeBytes() throws IOException {
    Path file = folder.resolve("colour.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet().setTabColor(new XSSFColor(new byte[] {1, 2, 3}, null));
      workbook.write(out);
    }
    assertThat(WorkbookSchema.problems(file))
        .singleElement()
        .asString()
        .startsWith("xl/worksheets/sheet1.xml: hexBinary encoded data has 3 bytes but requires 4");
  }
}
