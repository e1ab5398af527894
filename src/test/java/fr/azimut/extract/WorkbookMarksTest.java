package fr.azimut.extract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.extract.ExtractFormat.Container;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of a sheet besides its values, in the old and the new format of Excel. */
class WorkbookMarksTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(
      value = Container.class,
      names = {"XLSX", "XLS"})
  void saysWhichRowsOfDataCrossMergedCells(Container container) throws IOException {
    Reading reading =
        read(
            container,
            sheet -> {
              row(sheet, 0, "Titre");
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
              row(sheet, 1, "code", "acts");
              row(sheet, 2, "A", "1");
              row(sheet, 3, "", "2");
              sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
              row(sheet, 4, "B", "3");
              row(sheet, 5, "Total", "");
              sheet.addMergedRegion(new CellRangeAddress(5, 5, 0, 1));
            });

    assertThat(reading.rows()).containsExactly("3:A|1||", "4:|2||", "5:B|3||");
    assertThat(reading.findings())
        .containsExactly(
            "WARNING MERGED_CELLS null [3-4] des cellules fusionnées"
                + " -> une valeur dans chaque cellule",
            "INFO ROW_OTHER_SUMMARY null [1, 6] titres, totaux ou notes -> des lignes de données");
  }

  @ParameterizedTest
  @EnumSource(
      value = Container.class,
      names = {"XLSX", "XLS"})
  void readsWhatIsHiddenAndSaysSo(Container container) throws IOException {
    Reading reading =
        read(
            container,
            sheet -> {
              row(sheet, 0, "code", "acts");
              row(sheet, 1, "A", "1");
              row(sheet, 2, "B", "2").setZeroHeight(true);
              row(sheet, 3, "C", "3");
              sheet.setColumnHidden(1, true);
              sheet.getWorkbook().createSheet("Notes");
              sheet.getWorkbook().setActiveSheet(1);
              sheet.getWorkbook().setSheetHidden(0, true);
            });

    assertThat(reading.rows()).containsExactly("2:A|1||", "3:B|2||", "4:C|3||");
    assertThat(reading.findings())
        .containsExactly(
            "INFO SHEET_NOT_READ null [] la feuille « Notes », non lue"
                + " -> la feuille « Actes » seule",
            "INFO HIDDEN_READ acts [] une colonne masquée -> une colonne visible",
            "INFO HIDDEN_READ null [] une feuille masquée -> une feuille visible",
            "INFO HIDDEN_READ null [3] une ligne masquée -> une ligne visible");
  }

  private Reading read(Container container, Consumer<Sheet> filling) throws IOException {
    Path file = folder.resolve("file");
    try (Workbook workbook = container == Container.XLS ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      filling.accept(workbook.createSheet("Actes"));
      workbook.write(out);
    }
    return Reading.of(file, Formats.workbook(container, "Actes"));
  }

  private static Row row(Sheet sheet, int index, String... values) {
    Row row = sheet.createRow(index);
    for (int i = 0; i < values.length; i++) {
      if (!values[i].isEmpty()) {
        row.createCell(i).setCellValue(values[i]);
      }
    }
    return row;
  }
}
