package fr.azimut.report;

import java.io.IOException;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a document as an XLSX workbook; the same document always gives the same bytes. */
final class BookWriter {

  private BookWriter() {}

  /**
   * @param images PNG of the embedded charts, by id
   */
  static byte[] write(Document document, Map<String, byte[]> images) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Styles styles = new Styles(workbook, document.palette().theme());
      TableNames names = new TableNames();
      for (Page page : document.pages()) {
        workbook.createSheet(page.name());
      }
      for (int i = 0; i < document.pages().size(); i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        new SheetWriter(sheet, styles, names, document, images)
            .write(document.pages().get(i), i > 0);
      }
      workbook.setActiveSheet(0);
      workbook.setFirstVisibleTab(0);
      BookProperties.fill(
          workbook.getProperties().getCoreProperties().getUnderlyingProperties(),
          document,
          document.title());
      return FixedZip.of(workbook::write, document.month());
    }
  }
}
