package fr.azimut.deposit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.WorkbookSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedWorkbookTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void givesBackTheRowsToCorrectWithWhatIsWrongAndWhatIsExpected() throws IOException {
    List<Path> files = write(AnnotatedWorkbook.Limits.OF_EXCEL, 1);

    assertThat(files).containsExactly(folder.resolve("classeur-annote.xlsx"));
    ReturnGolden.check("classeur-annote.txt", dump(files.get(0)));
    assertThat(WorkbookSchema.problems(files.get(0))).isEmpty();
  }

  @Test
  void givesTheSameBytesTwice() throws IOException {
    byte[] first = Files.readAllBytes(write(AnnotatedWorkbook.Limits.OF_EXCEL, 1).get(0));

    assertThat(Files.readAllBytes(write(AnnotatedWorkbook.Limits.OF_EXCEL, 1).get(0)))
        .isEqualTo(first);
  }

  @Test
  void goesOnInOtherSheetsAndFilesAndLosesNoRow() throws IOException {
    // 11 times two rows to correct: 3 to a sheet, 2 sheets to a file
    List<Path> files = write(new AnnotatedWorkbook.Limits(3, 2), 11);

    assertThat(files)
        .extracting(f -> f.getFileName().toString())
        .containsExactly(
            "classeur-annote.xlsx",
            "classeur-annote-2.xlsx",
            "classeur-annote-3.xlsx",
            "classeur-annote-4.xlsx");
    List<String> sheets = new ArrayList<>();
    for (Path file : files) {
      try (XSSFWorkbook workbook = open(file)) {
        workbook.forEach(s -> sheets.add(s.getSheetName() + " " + s.getLastRowNum()));
      }
    }
    assertThat(sheets.stream().filter(s -> s.startsWith("Lignes")))
        .containsExactly(
            "Lignes 3",
            "Lignes 2 3",
            "Lignes 3",
            "Lignes 2 3",
            "Lignes 3",
            "Lignes 2 3",
            "Lignes 3",
            "Lignes 2 1");
  }

  @Test
  void hasNoFormulaAndNoPersonalValue() throws IOException {
    try (XSSFWorkbook workbook = open(write(AnnotatedWorkbook.Limits.OF_EXCEL, 1).get(0))) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).doesNotContain("06 12").doesNotStartWith("=");
          }
        }
      }
    }
  }

  private List<Path> write(AnnotatedWorkbook.Limits limits, int times) {
    Certificate certificate =
        InventedCertificate.of(Verdict.PARTIAL, 98, 2, InventedCertificate.findings());
    try (AnnotatedWorkbook workbook =
        new AnnotatedWorkbook(certificate, InventedCertificate.FORMAT, folder, limits)) {
      for (int i = 0; i < times; i++) {
        InventedCertificate.rows().forEach(r -> workbook.add(r.line(), r.values(), r.findings()));
      }
      return workbook.finish();
    }
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static String dump(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (XSSFWorkbook workbook = open(file)) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            XSSFColor fill = (XSSFColor) cell.getCellStyle().getFillForegroundColorColor();
            text.append(sheet.getSheetName())
                .append('!')
                .append(cell.getAddress())
                .append(" = ")
                .append(cell.getStringCellValue().replace("\n", " / "))
                .append(fill == null ? "" : " | " + fill.getARGBHex().substring(2))
                .append('\n');
          }
        }
      }
    }
    return text.toString();
  }
}
