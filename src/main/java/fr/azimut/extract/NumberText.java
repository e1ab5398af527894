package fr.azimut.extract;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;

/** Writes the numbers and dates of workbooks as text, alike whatever the container. */
final class NumberText {

  private static final DateTimeFormatter DATE_AND_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  /** A workbook keeps fifteen significant digits; what follows is noise of the binary form. */
  private static final MathContext EXCEL = new MathContext(15);

  /** The longest number in digits that is written without an exponent. */
  private static final int MOST_ZEROS = 400;

  private NumberText() {}

  /**
   * Digits without exponent nor superfluous zeros.
   *
   * @throws NumberFormatException when the text is no number
   */
  static String plain(String number) {
    if (isPlainDigits(number)) {
      return number;
    }
    BigDecimal value = new BigDecimal(number).round(EXCEL);
    if (Math.abs((long) value.scale()) > MOST_ZEROS) {
      throw new NumberFormatException("exponent out of range");
    }
    return value.signum() == 0 ? "0" : unmistakable(value.stripTrailingZeros());
  }

  /**
   * With a fourth decimal where three would look like thousands: the cell is a number, not text.
   */
  private static String unmistakable(BigDecimal value) {
    boolean isMistakable = value.scale() == 3 && value.precision() > 3 && value.precision() <= 6;
    return isMistakable
        ? value.setScale(4, RoundingMode.UNNECESSARY).toPlainString()
        : value.toPlainString();
  }

  /** {@code 2015-12-31}, followed by a time when there is one; a number that is no date, plain. */
  static String date(double serial, boolean from1904) {
    LocalDateTime at = DateUtil.getLocalDateTime(serial, from1904, true);
    return at == null ? plain(Double.toString(serial)) : date(at);
  }

  /** {@code 2015-12-31}, followed by a time when there is one. */
  static String date(LocalDateTime at) {
    return at.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? at.toLocalDate().toString()
        : DATE_AND_TIME.format(at);
  }

  private static boolean isPlainDigits(String number) {
    for (int i = 0; i < number.length(); i++) {
      if (number.charAt(i) < '0' || number.charAt(i) > '9') {
        return false;
      }
    }
    return number.length() > 0 && number.length() <= 15;
  }

  /** A date, or a date and time, that is written as ISO says; as it is when it is none. */
  static String isoDate(String iso) {
    String text = iso.endsWith("Z") ? iso.substring(0, iso.length() - 1) : iso;
    try {
      return date(LocalDateTime.parse(text.contains("T") ? text : text + "T00:00"));
    } catch (DateTimeParseException e) {
      return iso;
    }
  }
}
