package fr.azimut.report;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Sets the image on a sheet. */
final class Pictures {

  private Pictures() {}

  static void embed(
      XSSFSheet sheet, XSSFClientAnchor anchor, String name, String alt, byte[] image) {
    int index = sheet.getWorkbook().addPicture(image, Workbook.PICTURE_TYPE_PNG);
    XSSFPicture picture = sheet.createDrawingPatriarch().createPicture(anchor, index);
    var properties = picture.getCTPicture().getNvPicPr().getCNvPr();
    properties.setName(name);
    properties.setDescr(alt);
  }
}
