package fr.azimut.report;

import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/**
 * Writes the accessible variant of a document; the same document always gives the same bytes. It
 * writes the files of the workbook itself: POI takes eight times as long over fifty sheets of one
 * table.
 */
final class AccessibleBookWriter {

  private AccessibleBookWriter() {}

  /**
   * The workbook.
   *
   * @param main file name of the workbook that it stands beside
   */
  static byte[] write(Document document, String main) throws IOException {
    AccessibleStyles styles = new AccessibleStyles(document.palette().theme().headerColour());
    SharedTexts texts = new SharedTexts();
    TableNames names = new TableNames();
    List<AccessibleSheet> sheets = AccessibleBook.of(document, main);
    try (AccessiblePackage files = new AccessiblePackage()) {
      for (int i = 0; i < sheets.size(); i++) {
        AccessibleSheet sheet = sheets.get(i);
        Grid grid = sheet.grid();
        files.sheet(
            sheet.name(),
            new AccessibleSheetWriter(sheet, styles, texts).part(i == 0),
            grid == null
                ? null
                : AccessibleTable.part(grid, sheet.headerRow(), i + 1, names.claim(grid.name())));
      }
      BookProperties.fill(files.properties(), document, AccessibleBook.title(document));
      return files.bytes(styles, texts, document.month());
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("the names of the files are wrong", e);
    }
  }
}
