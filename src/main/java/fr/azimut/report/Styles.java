package fr.azimut.report;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once. */
final class Styles {

  /** Measured alike by spreadsheets that have Arial and by those that replace it. */
  static final String FONT = "Arial";

  private static final String GENERAL = "General";
  private static final String DAY_FORMAT = "dd/mm/yyyy";

  /** The first byte of a colour, ARGB. */
  private static final byte OPAQUE = (byte) 0xFF;

  enum Role {
    TITLE,
    SUBTITLE,
    HEADING,
    PARAGRAPH,
    CAPTION,
    HEADER,
    NUMBER_HEADER,
    WORDS,
    SIGN,
    AMOUNT,
    DAY,
    LINK,
    BACK
  }

  private record Key(Role role, String format, boolean quoted) {}

  private final XSSFWorkbook workbook;
  private final ThemeDefinition theme;
  private final Map<Key, XSSFCellStyle> made = new HashMap<>();

  Styles(XSSFWorkbook workbook, ThemeDefinition theme) {
    this.workbook = workbook;
    this.theme = theme;
    XSSFFont font = workbook.getFontAt(0);
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) 10);
  }

  XSSFCellStyle of(Role role) {
    return of(role, false);
  }

  /** A style for a text; {@code quoted} keeps it a text even when the reader edits the cell. */
  XSSFCellStyle of(Role role, boolean quoted) {
    return made.computeIfAbsent(new Key(role, GENERAL, quoted), this::make);
  }

  XSSFCellStyle amount(String format) {
    return made.computeIfAbsent(new Key(Role.AMOUNT, format, false), this::make);
  }

  /** From the smallest number of a heat scale to the largest. */
  XSSFColor[] heat() {
    return new XSSFColor[] {color(Rgb.WHITE), color(theme.heat())};
  }

  private static XSSFColor color(Rgb rgb) {
    return new XSSFColor(ByteBuffer.allocate(4).put(OPAQUE).put(rgb.bytes()).array(), null);
  }

  private XSSFCellStyle make(Key key) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(key.role() != Role.TITLE && key.role() != Role.SUBTITLE);
    style.setQuotePrefixed(key.quoted());
    style.setFont(font(key.role()));
    switch (key.role()) {
      case HEADER, NUMBER_HEADER -> {
        if (key.role() == Role.NUMBER_HEADER) {
          style.setAlignment(HorizontalAlignment.RIGHT);
        } else {
          style.setAlignment(HorizontalAlignment.LEFT);
          style.setIndention((short) 1);
        }
        style.setFillForegroundColor(color(theme.headerColour()));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        border(style);
      }
      case WORDS, LINK -> {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        border(style);
      }
      case SIGN -> {
        style.setAlignment(HorizontalAlignment.RIGHT);
        border(style);
      }
      case AMOUNT -> {
        style.setDataFormat(workbook.createDataFormat().getFormat(french(key.format())));
        border(style);
      }
      case DAY -> {
        style.setDataFormat(workbook.createDataFormat().getFormat(DAY_FORMAT));
        style.setAlignment(HorizontalAlignment.RIGHT);
        border(style);
      }
      default -> {}
    }
    return style;
  }

  /**
   * A number format that reads {@code 1 234,5} and {@code 86,2 %} whatever the language of the
   * reader's spreadsheet, as far as that heeds the locale of a format (LibreOffice does; Excel
   * writes numbers as its own language does, but for the space before the sign).
   */
  static String french(String format) {
    return "[$-40C]" + format.replace("%", "\u00a0%");
  }

  private static void border(XSSFCellStyle style) {
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(color(Rgb.RULE));
  }

  private XSSFFont font(Role role) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) 10);
    switch (role) {
      case TITLE -> size(font, 16);
      case HEADING -> size(font, 13);
      case CAPTION -> font.setBold(true);
      case HEADER, NUMBER_HEADER -> {
        font.setBold(true);
        font.setFontHeightInPoints((short) 9);
        font.setColor(color(Rgb.WHITE));
      }
      case LINK, BACK -> {
        font.setUnderline(Font.U_SINGLE);
        font.setColor(color(theme.headerColour()));
      }
      default -> {}
    }
    return font;
  }

  private static void size(XSSFFont font, int points) {
    font.setBold(true);
    font.setFontHeightInPoints((short) points);
  }
}
