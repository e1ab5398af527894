package fr.azimut.extract;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Writes the number of a cell as text: a date when its style says so, else plain digits. */
final class CellFormats {

  private static final DateTimeFormatter DATE_AND_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  /** A workbook keeps fifteen significant digits; what follows is noise of the binary form. */
  private static final MathContext EXCEL = new MathContext(15);

  private final StylesTable styles;
  private final boolean from1904;
  private final Map<Integer, Boolean> dates = new HashMap<>();

  CellFormats(StylesTable styles, boolean from1904) {
    this.styles = styles;
    this.from1904 = from1904;
  }

  /**
   * The text of a number.
   *
   * @param number as the workbook writes it
   * @param style the index of the cell's style
   * @return digits without exponent nor superfluous zeros; or {@code 2015-12-31}, followed by a
   *     time when there is one
   */
  String text(String number, int style) {
    if (dates.computeIfAbsent(style, this::isDate)) {
      LocalDateTime at = DateUtil.getLocalDateTime(Double.parseDouble(number), from1904, true);
      if (at != null) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
            ? at.toLocalDate().toString()
            : DATE_AND_TIME.format(at);
      }
    }
    if (isPlainDigits(number)) {
      return number;
    }
    BigDecimal value = new BigDecimal(number).round(EXCEL);
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private boolean isDate(int index) {
    if (index < 0 || index >= styles.getNumCellStyles()) {
      return false;
    }
    XSSFCellStyle style = styles.getStyleAt(index);
    return DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString());
  }

  private static boolean isPlainDigits(String number) {
    for (int i = 0; i < number.length(); i++) {
      if (number.charAt(i) < '0' || number.charAt(i) > '9') {
        return false;
      }
    }
    return number.length() > 0 && number.length() <= 15;
  }
}
