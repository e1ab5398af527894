package fr.azimut.guide;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The cell styles of a template, each made once. */
final class TemplateStyles {

  /** Points of a line of text. */
  static final float LINE = 14f;

  private static final String FONT = "Arial";

  /** The first byte of a colour, ARGB. */
  private static final byte OPAQUE = (byte) 0xFF;

  private static final byte[] DARK = {OPAQUE, (byte) 0x1F, (byte) 0x3A, (byte) 0x5F};
  private static final byte[] LIGHT = {OPAQUE, (byte) 0xDC, (byte) 0xE6, (byte) 0xF2};
  private static final byte[] WHITE = {OPAQUE, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
  private static final byte[] RULE = {OPAQUE, (byte) 0xBF, (byte) 0xBF, (byte) 0xBF};

  enum Role {
    TITLE,
    PARAGRAPH,
    /** The header of a column that must be there. */
    HEADER,
    /** The header of a column that may be absent. */
    OPTIONAL_HEADER,
    /** A cell of a table of texts: typed text stays text. */
    CELL
  }

  private final XSSFWorkbook workbook;
  private final Map<Role, XSSFCellStyle> made = new EnumMap<>(Role.class);
  private final Map<String, XSSFCellStyle> formats = new HashMap<>();

  TemplateStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont font = workbook.getFontAt(0);
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) 10);
  }

  XSSFCellStyle of(Role role) {
    return made.computeIfAbsent(role, this::make);
  }

  /** The style of the cells to be filled, by their number format. */
  XSSFCellStyle format(String format) {
    return formats.computeIfAbsent(
        format,
        f -> {
          XSSFCellStyle style = workbook.createCellStyle();
          style.setDataFormat(workbook.createDataFormat().getFormat(f));
          return style;
        });
  }

  /** Writes a text. */
  void text(XSSFRow row, int column, String text, Role role) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(of(role));
  }

  private XSSFCellStyle make(Role role) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(role != Role.TITLE);
    switch (role) {
      case TITLE -> style.setFont(font(14, true, null));
      case PARAGRAPH -> {}
      case HEADER -> header(style, DARK, WHITE);
      case OPTIONAL_HEADER -> header(style, LIGHT, DARK);
      case CELL -> {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(new XSSFColor(RULE, null));
      }
    }
    return style;
  }

  private void header(XSSFCellStyle style, byte[] fill, byte[] text) {
    style.setFont(font(10, true, text));
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setIndention((short) 1);
    style.setFillForegroundColor(new XSSFColor(fill, null));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
  }

  private XSSFFont font(int points, boolean bold, byte @Nullable [] color) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    if (color != null) {
      font.setColor(new XSSFColor(color, null));
    }
    return font;
  }
}
