package fr.azimut.extract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.extract.ExtractFormat.Container;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsReaderTest {

  private static final ExtractFormat FORMAT = Formats.workbook(Container.XLS, "Actes");

  @TempDir private Path folder = Path.of("");

  @Test
  void readsTheNamedSheetWhateverStandsBeforeAndAfter() throws IOException {
    Reading reading =
        read(
            sheet -> {
              sheet.getWorkbook().createSheet("Avant").createRow(0).createCell(0).setCellValue("x");
              sheet.getWorkbook().setSheetOrder("Avant", 0);
              sheet.getWorkbook().createSheet("Apres").createRow(0).createCell(0).setCellValue("y");
              row(sheet, 0, "Titre");
              row(sheet, 2, "code", "acts");
              row(sheet, 3, "A", 12);
              row(sheet, 4, "Total A", 12);
              row(sheet, 700, "B", 3);
            });

    assertThat(reading.rows()).containsExactly("4:A|12||", "701:B|3||");
    assertThat(reading.summary()).isEqualTo(new ExtractSummary(2, 0, 2, false));
    assertThat(reading.findings())
        .contains(
            "INFO SHEET_NOT_READ null [] la feuille « Avant », non lue -> la feuille « Actes » seule",
            "INFO SHEET_NOT_READ null [] la feuille « Apres », non lue -> la feuille « Actes » seule");
  }

  /** Perl and PHP write cell by cell; spreadsheets open such files as any other. */
  @ParameterizedTest
  @CsvSource({"1", "2", "3"})
  void readsCellsWrittenInAnyOrder(long seed) throws IOException {
    Path file =
        write(
            sheet -> {
              row(sheet, 0, "Titre");
              row(sheet, 2, "code", "acts", "note");
              row(sheet, 3, "A", 12);
              HSSFRow row = row(sheet, 4, "B");
              row.createCell(1).setCellFormula("2+3");
              row.createCell(2).setCellFormula("\"x\"&\"y\"");
              row(sheet, 700, "C", 7, "z");
              sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    ScatteredXls.shuffle(file, seed);

    Reading reading = Reading.of(file, FORMAT);

    assertThat(reading.rows()).containsExactly("4:A|12||", "5:B|5|xy|", "701:C|7|z|");
    assertThat(reading.summary()).isEqualTo(new ExtractSummary(3, 0, 1, false));
    assertThat(reading.findings())
        .containsExactly(
            "WARNING FORMULA_READ acts [5] une formule -> une valeur",
            "WARNING FORMULA_READ note [5] une formule -> une valeur",
            "INFO ROW_OTHER_SUMMARY null [1] titres, totaux ou notes -> des lignes de données");
  }

  /** POI leaves a zero where it calculates nothing, and asks for a calculation. */
  @Test
  void takesNoZeroForWhatWasNeverCalculated() throws IOException {
    Reading reading =
        read(
            sheet -> {
              row(sheet, 0, "code", "acts", "note");
              HSSFRow row = row(sheet, 1, "A", 3);
              row.createCell(2).setCellFormula("B2");
              row(sheet, 2).createCell(1).setCellFormula("B2");
            });

    assertThat(reading.rows()).containsExactly("2:A|3||", "3:|||");
    assertThat(reading.findings())
        .containsExactly(
            "WARNING FORMULA_WITHOUT_VALUE acts [3] une formule sans valeur, cellule lue comme vide"
                + " -> une valeur",
            "WARNING FORMULA_WITHOUT_VALUE note [2] une formule sans valeur, cellule lue comme vide"
                + " -> une valeur");
  }

  @Test
  void passesOverRowsPaddedWithBlankCells() throws IOException {
    Reading reading =
        read(
            sheet -> {
              row(sheet, 0, "code", "acts");
              row(sheet, 1, "A", 1);
              for (int i = 2; i < 5_000; i++) {
                sheet.createRow(i).createCell(0).setBlank();
                sheet.getRow(i).createCell(200).setBlank();
              }
            });

    assertThat(reading.rows()).containsExactly("2:A|1||");
    assertThat(reading.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          12,     12
          0,      0
          59350,  59350
          1.5,    1.5
          0.1,    0.1
          1e15,   1000000000000000
          -3,     -3
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

  /** Excel writes 2015-12-31 as 42,369, and as 1,462 days less in a workbook from 1904. */
  @Test
  void countsDatesFrom1904WhereTheWorkbookSaysSo() throws IOException {
    Reading reading =
        readCell(
            cell -> {
              date(cell, LocalDateTime.of(2000, 1, 1, 0, 0));
              cell.setCellValue(40_907);
              InternalWorkbook records = cell.getSheet().getWorkbook().getInternalWorkbook();
              ((DateWindow1904Record) records.findFirstRecordBySid(DateWindow1904Record.sid))
                  .setWindowing((short) 1);
            });

    assertThat(reading.rows()).containsExactly("2:A|2015-12-31||");
  }

  @Test
  void readsFormulasAtTheirLastValuesAndSaysSo() throws IOException {
    Reading reading =
        read(
            sheet -> {
              row(sheet, 0, "code", "acts", "note");
              HSSFRow row = row(sheet, 1, "", "", "");
              row.getCell(0).setCellFormula("\"A\"&\"B\"");
              row.getCell(1).setCellFormula("2+3");
              row.getCell(2).setCellFormula("1=1");
              sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            });

    assertThat(reading.rows()).containsExactly("2:AB|5|true|");
    assertThat(reading.findings())
        .containsExactly(
            "WARNING FORMULA_READ acts [2] une formule -> une valeur",
            "WARNING FORMULA_READ code [2] une formule -> une valeur",
            "WARNING FORMULA_READ note [2] une formule -> une valeur");
  }

  @Test
  void writesTruthValuesAndErrorsInFull() throws IOException {
    assertThat(readCell(cell -> cell.setCellValue(true)).rows()).containsExactly("2:A|true||");
    assertThat(readCell(cell -> cell.setCellErrorValue(FormulaError.NA)).rows())
        .containsExactly("2:A|#N/A||");
  }

  @Test
  void namesAPassword() throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    Path file = write(sheet -> row(sheet, 0, "code", "acts"));
    Biff8EncryptionKey.setCurrentUserPassword(null);

    assertThat(Reading.of(file, FORMAT).findings())
        .containsExactly(
            "BLOCKING FILE_PROTECTED null [] un classeur protégé par un mot de passe"
                + " -> un classeur sans mot de passe");
  }

  @ParameterizedTest
  @CsvSource({"10", "600", "2000", "3500"})
  void refusesATruncatedWorkbook(int length) throws IOException {
    byte[] whole =
        Files.readAllBytes(
            write(
                sheet -> {
                  row(sheet, 0, "code", "acts");
                  row(sheet, 1, "A", 1);
                }));
    Path file = Files.write(folder.resolve("cut.xls"), Arrays.copyOf(whole, length));

    assertThat(Reading.of(file, FORMAT).findings())
        .containsExactly(
            "BLOCKING FILE_UNREADABLE null [] un classeur incomplet ou abîmé"
                + " -> un classeur Excel ancien (.xls)");
  }

  private Reading readCell(Consumer<HSSFCell> filling) throws IOException {
    return read(
        sheet -> {
          row(sheet, 0, "code", "acts");
          filling.accept(row(sheet, 1, "A").createCell(1));
        });
  }

  private Reading read(Consumer<HSSFSheet> filling) throws IOException {
    return Reading.of(write(filling), FORMAT);
  }

  private Path write(Consumer<HSSFSheet> filling) throws IOException {
    Path file = folder.resolve("file.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      filling.accept(workbook.createSheet("Actes"));
      workbook.write(out);
    }
    return file;
  }

  private static HSSFRow row(HSSFSheet sheet, int index, Object... values) {
    HSSFRow row = sheet.createRow(index);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Integer number) {
        row.createCell(i).setCellValue(number);
      } else {
        row.createCell(i).setCellValue((String) values[i]);
      }
    }
    return row;
  }

  private static void date(HSSFCell cell, LocalDateTime value) {
    HSSFWorkbook workbook = cell.getSheet().getWorkbook();
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy hh:mm"));
    cell.setCellStyle(style);
    cell.setCellValue(value);
  }
}
