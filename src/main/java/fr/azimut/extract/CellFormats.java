package fr.azimut.extract;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Writes the number of a cell as text: a date when its style says so, else plain digits. */
final class CellFormats {

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
   */
  String text(String number, int style) {
    return dates.computeIfAbsent(style, this::isDate)
        ? NumberText.date(Double.parseDouble(number), from1904)
        : NumberText.plain(number);
  }

  private boolean isDate(int index) {
    if (index < 0 || index >= styles.getNumCellStyles()) {
      return false;
    }
    XSSFCellStyle style = styles.getStyleAt(index);
    return DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString());
  }
}
