package fr.azimut.report;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.jspecify.annotations.Nullable;

/** Points 20 to 26: nothing beside the cells, nothing told by the look of a cell alone. */
final class LookChecks {

  private static final double LEAST_CONTRAST = 4.5;
  private static final byte[] BLACK = {0, 0, 0};
  private static final byte[] WHITE = {-1, -1, -1};

  private LookChecks() {}

  static List<String> nothingAround(CheckedBook book) {
    return book.onSheets(
        sheet -> {
          Stream<HeaderFooter> around =
              Stream.of(
                  sheet.sheet().getOddHeader(),
                  sheet.sheet().getOddFooter(),
                  sheet.sheet().getEvenHeader(),
                  sheet.sheet().getEvenFooter(),
                  sheet.sheet().getFirstHeader(),
                  sheet.sheet().getFirstFooter());
          boolean header =
              around.anyMatch(h -> !(h.getLeft() + h.getCenter() + h.getRight()).isEmpty());
          boolean box = shapes(sheet).anyMatch(LookChecks::says);
          boolean comment = !sheet.sheet().getCellComments().isEmpty();
          return header || box || comment
              ? Stream.of(sheet.here("a header, footer, text box or comment"))
              : Stream.empty();
        });
  }

  private static Stream<XSSFShape> shapes(CheckedSheet sheet) {
    XSSFDrawing drawing = sheet.sheet().getDrawingPatriarch();
    return drawing == null ? Stream.empty() : drawing.getShapes().stream();
  }

  private static boolean says(XSSFShape shape) {
    return shape instanceof XSSFSimpleShape box && !box.getText().isBlank();
  }

  private static boolean image(XSSFShape shape) {
    return shape instanceof XSSFPicture || shape instanceof XSSFGraphicFrame;
  }

  static List<String> noLines(CheckedBook book) {
    return book.onSheets(
        sheet ->
            Stream.concat(
                shapes(sheet)
                    .filter(s -> !says(s) && !image(s))
                    .map(s -> sheet.here("a line or a shape")),
                sheet.cells().filter(LookChecks::bordered).map(c -> sheet.at(c, "a border"))));
  }

  private static boolean bordered(XSSFCell cell) {
    XSSFCellStyle style = cell.getCellStyle();
    return Stream.of(
            style.getBorderTop(),
            style.getBorderBottom(),
            style.getBorderLeft(),
            style.getBorderRight())
        .anyMatch(b -> b != BorderStyle.NONE);
  }

  static List<String> noFill(CheckedBook book) {
    return book.onSheets(
        sheet ->
            Stream.of(
                    sheet.sheet().getTables().stream()
                        .filter(t -> t.getStyleName() != null)
                        .map(t -> sheet.here("a style of table, that fills")),
                    Stream.of(sheet.sheet().getSheetConditionalFormatting())
                        .filter(f -> f.getNumConditionalFormattings() > 0)
                        .map(f -> sheet.here("a conditional format")),
                    sheet
                        .cells()
                        .filter(c -> c.getCellStyle().getFillPattern() != FillPatternType.NO_FILL)
                        .map(c -> sheet.at(c, "a fill")))
                .flatMap(s -> s));
  }

  /** A link is also underlined; nothing else has a hue. */
  static List<String> noHueAlone(CheckedBook book) {
    return book.onSheets(
        sheet ->
            sheet
                .cells()
                .filter(
                    c -> {
                      boolean link = sheet.links().containsKey(c.getAddress().formatAsString());
                      boolean underlined = c.getCellStyle().getFont().getUnderline() != 0;
                      String format = c.getCellStyle().getDataFormatString();
                      return hue(c) && !(link && underlined)
                          || format.matches(
                              "(?i).*\\[(red|green|blue|yellow|cyan|magenta|color).*");
                    })
                .map(c -> sheet.at(c, "a colour that nothing doubles")));
  }

  private static boolean hue(XSSFCell cell) {
    byte[] colour = ink(cell);
    return colour[0] != colour[1] || colour[1] != colour[2];
  }

  private static byte[] ink(XSSFCell cell) {
    return rgb(cell.getCellStyle().getFont().getXSSFColor(), BLACK);
  }

  private static byte[] rgb(@Nullable XSSFColor colour, byte[] otherwise) {
    byte[] rgb = colour == null ? null : colour.getRGBWithTint();
    return rgb == null ? otherwise : rgb;
  }

  static List<String> contrasting(CheckedBook book) {
    return book.onSheets(
        sheet ->
            sheet
                .cells()
                .filter(
                    c -> {
                      boolean filled = c.getCellStyle().getFillPattern() != FillPatternType.NO_FILL;
                      byte[] ground =
                          filled
                              ? rgb(c.getCellStyle().getFillForegroundXSSFColor(), WHITE)
                              : WHITE;
                      return ratio(ink(c), ground) < LEAST_CONTRAST;
                    })
                .map(c -> sheet.at(c, "too little contrast")));
  }

  /** WCAG 2.1, contrast ratio: 21 for black on white. */
  static double ratio(byte[] one, byte[] other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(byte[] rgb) {
    return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
  }

  private static double linear(byte channel) {
    double share = Byte.toUnsignedInt(channel) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  static List<String> noImages(CheckedBook book) {
    Stream<String> kept =
        book.workbook().getAllPictures().stream()
            .map(p -> "the file holds a picture, " + p.suggestFileExtension());
    Stream<String> shown =
        book.sheets().stream()
            .flatMap(s -> shapes(s).filter(LookChecks::image).map(i -> s.here("an image")));
    return Stream.concat(kept, shown).toList();
  }

  static List<String> noMacros(CheckedBook book) {
    return book.workbook().isMacroEnabled() ? List.of("macros") : List.of();
  }
}
