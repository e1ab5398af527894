package fr.azimut.sample;

import java.time.YearMonth;

/**
 * The files of a network for a month.
 *
 * @param network its slug
 * @param month the month that the files are about
 */
public record NetworkMonth(String network, YearMonth month) {

  /**
   * Reads {@code cio:2015-08}.
   *
   * @throws IllegalArgumentException when the text has another form
   */
  public static NetworkMonth parse(String text) {
    int colon = text.indexOf(':');
    if (!text.matches("[a-z0-9-]+:\\d{4}-(0[1-9]|1[0-2])")) {
      throw new IllegalArgumentException("'" + text + "' is not of the form cio:2015-08");
    }
    return new NetworkMonth(text.substring(0, colon), YearMonth.parse(text.substring(colon + 1)));
  }
}
