package fr.azimut.sample;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import fr.azimut.extract.ExtractFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes an OpenDocument workbook of one sheet, which is held until it is whole. */
final class OdsExtractWriter implements ExtractWriter {

  private final Path file;
  private final ExtractFormat format;
  private final List<List<String>> rows = new ArrayList<>();
  private int titles;

  OdsExtractWriter(Path file, ExtractFormat format) {
    this.file = file;
    this.format = format;
  }

  @Override
  public void title(String text) {
    rows.add(List.of(text));
    titles++;
  }

  @Override
  public void row(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  @Override
  public void close() throws IOException {
    SpreadSheet workbook = new SpreadSheet();
    workbook.appendSheet(sheet());
    Path dated =
        Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), "azimut", ".ods");
    try {
      workbook.save(dated.toFile());
      UndatedZip.copy(dated, file);
    } finally {
      Files.delete(dated);
    }
  }

  private Sheet sheet() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(1);
    Sheet sheet = new Sheet(ExtractSheet.name(format), Math.max(rows.size(), 1), columns);
    Counts counts = new Counts(format, rows.size() > titles ? rows.get(titles) : List.of());
    for (int line = 0; line < rows.size(); line++) {
      List<String> cells = rows.get(line);
      for (int i = 0; i < cells.size(); i++) {
        String text = cells.get(i);
        if (!text.isEmpty()) {
          sheet
              .getRange(line, i)
              .setValue(counts.isCount(i, text) ? (Object) Integer.valueOf(text) : text);
        }
      }
    }
    for (int line = 0; line < titles && columns > 1; line++) {
      sheet.getRange(line, 0, 1, columns).merge();
    }
    return sheet;
  }
}
