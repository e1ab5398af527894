package fr.azimut.sample;

import fr.azimut.extract.ExtractFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Writes a workbook of Excel 97 to 2003, of 65,536 rows at most: it bears no date. */
final class XlsExtractWriter implements ExtractWriter {

  private final Path file;
  private final HSSFWorkbook workbook = new HSSFWorkbook();
  private final ExtractSheet sheet;

  XlsExtractWriter(Path file, ExtractFormat format) {
    this.file = file;
    sheet = new ExtractSheet(workbook, format);
  }

  @Override
  public void title(String text) {
    sheet.title(text);
  }

  @Override
  public void row(List<String> cells) {
    sheet.row(cells);
  }

  @Override
  public void close() throws IOException {
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
  }
}
