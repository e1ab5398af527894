package fr.azimut.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the tests ask of a workbook read again. */
final class Workbooks {

  private static final int MOST_PARTS = 10_000;

  private Workbooks() {}

  /** The accessible variant of the commission's has a sheet for each of its tables. */
  static XSSFWorkbook open(Path file) throws IOException {
    ZipSecureFile.setMaxFileCount(MOST_PARTS);
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
    List<XSSFSheet> sheets = new ArrayList<>();
    workbook.sheetIterator().forEachRemaining(s -> sheets.add((XSSFSheet) s));
    return sheets;
  }

  static List<XSSFTable> tables(XSSFWorkbook workbook) {
    return sheets(workbook).stream().flatMap(s -> s.getTables().stream()).toList();
  }

  /** The alternative texts of charts and pictures, {@code ""} where there is none. */
  static List<String> alternatives(XSSFSheet sheet) {
    XSSFDrawing drawing = sheet.getDrawingPatriarch();
    List<String> texts = new ArrayList<>();
    for (XSSFShape shape : drawing == null ? List.<XSSFShape>of() : drawing.getShapes()) {
      if (shape instanceof XSSFGraphicFrame frame) {
        texts.add(frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().getDescr());
      } else if (shape instanceof XSSFPicture picture) {
        texts.add(picture.getCTPicture().getNvPicPr().getCNvPr().getDescr());
      }
    }
    return texts;
  }
}
