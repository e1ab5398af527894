package fr.azimut.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxReaderTest {

  private static final String EXPECTED = " -> un classeur Excel (.xlsx)";

  @TempDir private Path folder = Path.of("");

  @Test
  void readsBelowMergedTitlesAndCountsTheTotals() throws IOException {
    Reading reading =
        read(
            sheet -> {
              row(sheet, 0, "Pôle emploi Rhône-Alpes");
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
              row(sheet, 2, "code", "acts");
              row(sheet, 3, "A", 12);
              row(sheet, 4, "Total A", 12);
              row(sheet, 6, "B", 3);
            });

    assertThat(reading.rows()).containsExactly("4:A|12||", "7:B|3||");
    assertThat(reading.summary()).isEqualTo(new ExtractSummary(2, 0, 2, false));
    assertThat(reading.findings())
        .containsExactly(
            "INFO ROW_OTHER_SUMMARY null [1, 5] titres, totaux ou notes -> des lignes de données");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          12,         12
          0,          0
          59350,      59350
          1.5,        1.5
          0.1,        0.1
          123456789012, 123456789012
          1e15,       1000000000000000
          -3,         -3
          """)
  void writesNumbersAsPlainDigits(double number, String text) throws IOException {
    assertThat(readCell(cell -> cell.setCellValue(number)).rows())
        .containsExactly("2:A|" + text + "||");
  }

  @Test
  void writesDatesAsIso() throws IOException {
    assertThat(readCell(cell -> date(cell, LocalDate.of(2015, 12, 31).atStartOfDay())).rows())
        .containsExactly("2:A|2015-12-31||");
    assertThat(readCell(cell -> date(cell, LocalDateTime.of(2015, 12, 31, 9, 5))).rows())
        .containsExactly("2:A|2015-12-31 09:05:00||");
  }

  @Test
  void writesTruthValuesInFull() throws IOException {
    assertThat(readCell(cell -> cell.setCellValue(true)).rows()).containsExactly("2:A|true||");
  }

  @Test
  void readsAFormulaAtItsLastValueAndSaysSo() throws IOException {
    Reading reading =
        readCell(
            cell -> {
              cell.setCellFormula("2+3");
              cell.setCellValue(5);
            });

    assertThat(reading.rows()).containsExactly("2:A|5||");
    assertThat(reading.findings())
        .containsExactly("WARNING FORMULA_READ acts [2] une formule -> une valeur");
  }

  /** Programs that do not calculate leave nothing, or a zero and the wish to be calculated. */
  @ParameterizedTest(name = "{0} asks={1}: {2}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          <c r="B2"><f>2+3</f></c>                  ! false ! FORMULA_WITHOUT_VALUE ! ''
          <c r="B2"><f>2+3</f><v></v></c>           ! false ! FORMULA_WITHOUT_VALUE ! ''
          <c r="B2" t="str"><f>C9</f></c>           ! false ! FORMULA_WITHOUT_VALUE ! ''
          <c r="B2"><f>2+3</f><v>0</v></c>          ! true  ! FORMULA_WITHOUT_VALUE ! ''
          <c r="B2" t="str"><f>C9</f><v></v></c>    ! true  ! FORMULA_WITHOUT_VALUE ! ''
          <c r="B2" t="str"><f>C9</f><v></v></c>    ! false ! FORMULA_READ          ! ''
          <c r="B2"><f>2-2</f><v>0</v></c>          ! false ! FORMULA_READ          ! 0
          <c r="B2"><f>2+3</f><v>5</v></c>          ! true  ! FORMULA_READ          ! 5
          """)
  void tellsAFormulaWithoutValue(String cell, boolean asks, String kind, String value)
      throws IOException {
    Path file =
        write(
            sheet -> {
              row(sheet, 0, "code", "acts");
              row(sheet, 1, "A", 5);
              sheet.getWorkbook().setForceFormulaRecalculation(asks);
            });
    Path written = folder.resolve("written.xlsx");
    Workbooks.rewrite(
        file,
        written,
        "xl/worksheets/sheet1.xml",
        xml -> xml.replaceFirst("<c r=\"B2\".*?</c>", cell));

    Reading reading = Reading.of(written, Formats.xlsx("Activité"));

    assertThat(reading.rows()).containsExactly("2:A|" + value + "||");
    assertThat(reading.findings()).hasSize(1).allMatch(f -> f.contains(kind + " acts [2]"));
  }

  @Test
  void saysNothingOfTheFormulaOfATotal() throws IOException {
    Reading reading =
        read(
            sheet -> {
              row(sheet, 0, "code", "acts");
              row(sheet, 1, "A", 1);
              row(sheet, 2, "Total", 1).getCell(1).setCellFormula("SUM(B2:B2)");
            });

    assertThat(reading.findings()).hasSize(1).allMatch(f -> f.contains("ROW_OTHER_SUMMARY"));
  }

  @Test
  void takesAMissingCellForAnEmptyOne() throws IOException {
    Reading reading =
        read(
            sheet -> {
              row(sheet, 0, "code", "acts");
              row(sheet, 1, "A");
            });

    assertThat(reading.rows()).containsExactly("2:A|||");
    assertThat(reading.summary().rejected()).isZero();
  }

  @Test
  void rejectsARowWithAValueBesideTheTable() throws IOException {
    Reading reading =
        read(
            sheet -> {
              row(sheet, 0, "code", "acts");
              row(sheet, 1, "A", 1, "?");
            });

    assertThat(reading.findings())
        .containsExactly("ERROR ROW_TOO_LONG null [2] 3 valeurs -> 2 valeurs");
  }

  @Test
  void refusesAWorkbookWithoutTheSheet() throws IOException {
    Reading reading = Reading.of(write(sheet -> row(sheet, 0, "x")), Formats.xlsx("Activite"));

    assertThat(reading.findings())
        .containsExactly(
            "BLOCKING SHEET_MISSING null [] les feuilles « Activité » ;"
                + " la feuille « Activité » lui ressemble -> une feuille nommée « Activite »");
    assertThat(reading.summary().refused()).isTrue();
  }

  @Test
  void takesAHeaderAloneForADeclaredZero() throws IOException {
    assertThat(read(sheet -> row(sheet, 0, "code", "acts")).findings())
        .containsExactly(
            "WARNING ZERO_DECLARED null [] un en-tête, aucune ligne de données"
                + " -> des lignes de données, ou un mois sans activité");
  }

  /** What was never calculated is not nothing. */
  @Test
  void takesRowsOfUncalculatedFormulasForRows() throws IOException {
    Reading reading =
        read(
            sheet -> {
              row(sheet, 0, "code", "acts");
              row(sheet, 1, "").getCell(0).setCellFormula("D1");
              sheet.getWorkbook().setForceFormulaRecalculation(true);
            });

    assertThat(reading.rows()).containsExactly("2:|||");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          Bonjour, voici           ! un texte
          <html><body>             ! une page HTML ; ouvrez-le dans un tableur et enregistrez-le
          %PDF-1.4                 ! un document PDF
          """)
  void refusesWhatIsNoWorkbook(String content, String nature) throws IOException {
    Path file = Files.writeString(folder.resolve("file.xlsx"), content);

    assertThat(Reading.of(file, Formats.xlsx("Activité")).findings())
        .containsExactly("BLOCKING FILE_UNREADABLE null [] " + nature + EXPECTED);
  }

  @Test
  void refusesAZipThatIsNoWorkbook() throws IOException {
    Path file = folder.resolve("file.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("photo.txt"));
      zip.write("x".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }

    assertThat(Reading.of(file, Formats.xlsx("Activité")).findings())
        .containsExactly(
            "BLOCKING FILE_UNREADABLE null [] une archive zip ; sortez-en le fichier et déposez-le"
                + EXPECTED);
  }

  /** Every cut must be refused, wherever it falls. */
  @ParameterizedTest
  @CsvSource({"10", "100", "1000", "2500"})
  void refusesATruncatedWorkbook(int length) throws IOException {
    byte[] whole =
        Files.readAllBytes(
            write(
                sheet -> {
                  row(sheet, 0, "code", "acts");
                  row(sheet, 1, "A", 1);
                }));
    Path file = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, length));

    assertThat(Reading.of(file, Formats.xlsx("Activité")).findings())
        .containsExactly(
            "BLOCKING FILE_UNREADABLE null [] un classeur incomplet ou abîmé" + EXPECTED);
  }

  @Test
  void resolvesNoExternalEntity() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
    Path good =
        write(
            sheet -> {
              row(sheet, 0, "code", "acts");
              row(sheet, 1, "A", 1);
            });
    Path file = folder.resolve("entity.xlsx");
    Workbooks.rewrite(
        good,
        file,
        "xl/worksheets/sheet1.xml",
        xml ->
            xml.replaceFirst(
                    "(?s)<worksheet",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><worksheet")
                .replaceFirst("<v>1.0</v>", "<v>&e;</v>"));

    Reading reading = Reading.of(file, Formats.xlsx("Activité"));

    assertThat(reading.summary().refused()).isTrue();
    assertThat(reading.toString()).doesNotContain("SECRET");
  }

  private Reading readCell(Consumer<XSSFCell> filling) throws IOException {
    return read(
        sheet -> {
          row(sheet, 0, "code", "acts");
          filling.accept(row(sheet, 1, "A").createCell(1));
        });
  }

  private Reading read(Consumer<XSSFSheet> filling) throws IOException {
    return Reading.of(write(filling), Formats.xlsx("Activité"));
  }

  private Path write(Consumer<XSSFSheet> filling) throws IOException {
    Path file = folder.resolve("file.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      filling.accept(workbook.createSheet("Activité"));
      workbook.write(out);
    }
    return file;
  }

  private static XSSFRow row(XSSFSheet sheet, int index, Object... values) {
    XSSFRow row = sheet.createRow(index);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Integer number) {
        row.createCell(i).setCellValue(number);
      } else {
        row.createCell(i).setCellValue((String) values[i]);
      }
    }
    return row;
  }

  private static void date(XSSFCell cell, LocalDateTime value) {
    XSSFWorkbook workbook = cell.getSheet().getWorkbook();
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy hh:mm"));
    cell.setCellStyle(style);
    cell.setCellValue(value);
  }

  /** Changes the parts of a workbook. */
  private static final class Workbooks {

    static void rewrite(
        Path from, Path to, String part, java.util.function.UnaryOperator<String> change) {
      try (var zip = new java.util.zip.ZipFile(from.toFile());
          OutputStream out = Files.newOutputStream(to);
          ZipOutputStream copy = new ZipOutputStream(out)) {
        for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
          byte[] bytes = zip.getInputStream(entry).readAllBytes();
          copy.putNextEntry(new ZipEntry(entry.getName()));
          copy.write(
              entry.getName().equals(part)
                  ? change
                      .apply(new String(bytes, StandardCharsets.UTF_8))
                      .getBytes(StandardCharsets.UTF_8)
                  : bytes);
          copy.closeEntry();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
