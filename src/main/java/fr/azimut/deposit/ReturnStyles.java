package fr.azimut.deposit;

import java.util.HexFormat;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.jspecify.annotations.Nullable;

/** The few styles of an annotated workbook. */
final class ReturnStyles {

  private final SXSSFWorkbook workbook;
  private final short text;

  final CellStyle title;
  final CellStyle heading;
  final CellStyle header;
  final CellStyle plain;
  final CellStyle wrapped;
  final CellStyle error;
  final CellStyle warning;

  ReturnStyles(SXSSFWorkbook workbook) {
    this.workbook = workbook;
    this.text = workbook.createDataFormat().getFormat("@");
    title = style(font(14, true, null), null, false);
    heading = style(font(11, true, null), null, false);
    header = style(font(10, true, "FFFFFF"), "1F3A5F", true);
    plain = style(font(10, false, null), null, false);
    wrapped = style(font(10, false, null), null, true);
    error = style(font(10, true, "8C1014"), "FBD9DA", true);
    warning = style(font(10, true, "6B3F00"), "FFEBC2", true);
  }

  private CellStyle style(Font font, @Nullable String fill, boolean wrap) {
    XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
    style.setFont(font);
    style.setDataFormat(text);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(wrap);
    if (fill != null) {
      style.setFillForegroundColor(color(fill));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }

  private Font font(int points, boolean bold, @Nullable String color) {
    XSSFFont font = (XSSFFont) workbook.createFont();
    font.setFontName("Arial");
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    if (color != null) {
      font.setColor(color(color));
    }
    return font;
  }

  private static XSSFColor color(String rgb) {
    return new XSSFColor(HexFormat.of().parseHex("FF" + rgb), null);
  }
}
