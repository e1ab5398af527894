package fr.azimut.extract;

import fr.azimut.extract.ExtractFormat.Container;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a format, a year and a month from the name of a file. */
final class FileName {

  private static final String WITH_MACROS = ".xlsm";

  private FileName() {}

  static Optional<FormatMatch> match(
      String name, Pattern pattern, NetworkDefinition network, ExtractFormat format) {
    Matcher matcher = pattern.matcher(name);
    if (format.container() == Container.XLSX && name.endsWith(WITH_MACROS) && !matcher.matches()) {
      // a workbook with macros comes in place of the one without
      String plain = name.substring(0, name.length() - WITH_MACROS.length()) + ".xlsx";
      matcher = pattern.matcher(plain);
    }
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(matcher.group("year"));
      if (format.frequency() == ExtractFormat.Frequency.YEARLY) {
        return Optional.of(new FormatMatch(network, format, Year.of(year), null));
      }
      int month = Integer.parseInt(matcher.group("month"));
      return month < 1 || month > 12
          ? Optional.empty()
          : Optional.of(new FormatMatch(network, format, Year.of(year), YearMonth.of(year, month)));
    } catch (NumberFormatException e) {
      return Optional.empty(); // the groups may match something else than digits
    }
  }

  /** A name that the format would give to one of its files. */
  static String sample(ExtractFormat format) {
    return format
        .sampleName()
        .replace("{year}", "2015")
        .replace("{month}", "12")
        .replace("{region}", "rhone-alpes")
        .replace("{REGION}", "RHONE-ALPES");
  }
}
