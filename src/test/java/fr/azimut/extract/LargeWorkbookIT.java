package fr.azimut.extract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.quality.FindingLog;
import fr.azimut.quality.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A legitimate large workbook, in the 512 MB of heap that these tests run in. */
class LargeWorkbookIT {

  private static final int SHEETS = 5;
  private static final int ROWS = 90_000;

  @TempDir private Path folder = Path.of("");

  @Test
  void readsFiveSheetsOfNinetyThousandRows() throws IOException {
    assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(512L << 20);
    Path file = write();

    for (int sheet = 1; sheet <= SHEETS; sheet++) {
      FindingLog log = new FindingLog();
      long[] acts = {0};
      ExtractSummary summary =
          ExtractReader.read(
              file,
              Formats.xlsx("Mois " + sheet),
              log,
              (line, name, values) -> acts[0] += Long.parseLong(values[1]));

      assertThat(summary).isEqualTo(new ExtractSummary(ROWS, 0, 0, false));
      assertThat(acts[0]).isEqualTo(ROWS * (ROWS + 1L) / 2);
      assertThat(log.list()).allMatch(g -> g.severity() != Severity.BLOCKING);
    }
  }

  /** Shared strings, one different in every row: the part of a workbook that is held. */
  private Path write() throws IOException {
    Path file = folder.resolve("large.xlsx");
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, false, true);
        OutputStream out = Files.newOutputStream(file)) {
      for (int s = 1; s <= SHEETS; s++) {
        SXSSFSheet sheet = workbook.createSheet("Mois " + s);
        SXSSFRow header = sheet.createRow(0);
        header.createCell(0).setCellValue("code");
        header.createCell(1).setCellValue("acts");
        header.createCell(2).setCellValue("note");
        for (int column = 3; column < 12; column++) {
          header.createCell(column).setCellValue("autre " + column);
        }
        for (int i = 1; i <= ROWS; i++) {
          SXSSFRow row = sheet.createRow(i);
          row.createCell(0).setCellValue("structure " + i % 50);
          row.createCell(1).setCellValue(i);
          row.createCell(2).setCellValue("dossier " + s + " " + i);
          for (int column = 3; column < 12; column++) {
            row.createCell(column).setCellValue(column % 2);
          }
        }
      }
      workbook.write(out);
    }
    return file;
  }
}
