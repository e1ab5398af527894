package fr.azimut.sample;

import fr.azimut.extract.ExtractFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a workbook of one sheet: merged titles, counts as numbers, the rest as text. */
final class XlsxExtractWriter implements ExtractWriter {

  private static final Pattern COUNT = Pattern.compile("-?\\d{1,9}");
  private static final Date CREATED = Date.from(Instant.parse("2000-01-01T00:00:00Z"));
  private static final int ROWS_IN_MEMORY = 100;

  private final Path file;
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final SXSSFSheet sheet;
  private final int columns;
  private final Set<Integer> counts = new HashSet<>();
  private int next;

  XlsxExtractWriter(Path file, ExtractFormat format) {
    this.file = file;
    String name = format.sheet();
    sheet = workbook.createSheet(name == null ? "Feuil1" : name);
    columns = format.columns().size();
    for (String variable : List.of("quantity", "persons")) {
      var source = format.variables().get(variable);
      for (int i = 0; source != null && i < columns; i++) {
        if (format.columns().get(i).name().equals(source.column())) {
          counts.add(i);
        }
      }
    }
  }

  @Override
  public void title(String text) {
    sheet.addMergedRegion(new CellRangeAddress(next, next, 0, columns - 1));
    sheet.createRow(next++).createCell(0).setCellValue(text);
  }

  @Override
  public void row(List<String> cells) {
    SXSSFRow row = sheet.createRow(next++);
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (counts.contains(i) && COUNT.matcher(cell).matches()) {
        row.createCell(i).setCellValue(Integer.parseInt(cell));
      } else if (!cell.isEmpty()) {
        row.createCell(i).setCellValue(cell);
      }
    }
  }

  @Override
  public void close() throws IOException {
    Path dated = Files.createTempFile("azimut", ".xlsx");
    try (workbook) {
      POIXMLProperties properties = workbook.getXSSFWorkbook().getProperties();
      properties.getCoreProperties().setCreated(Optional.of(CREATED));
      properties.getCoreProperties().setCreator("Azimut");
      try (OutputStream out = Files.newOutputStream(dated)) {
        workbook.write(out);
      }
      UndatedZip.copy(dated, file);
    } finally {
      Files.delete(dated);
    }
  }
}
