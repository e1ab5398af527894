package fr.azimut.extract;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a file says that it is.
 *
 * @param network its sender
 * @param format how it is written
 * @param year the year in its name
 * @param month the month in its name; null when the format is yearly
 */
public record FormatMatch(
    NetworkDefinition network, ExtractFormat format, Year year, @Nullable YearMonth month) {

  /**
   * Whether the name is that of another region's file, where the format's names hold the region.
   *
   * @param region whose folder the file lies in
   * @param regions the ids of all
   */
  public boolean isOfAnother(String name, String region, List<String> regions) {
    String known =
        Pattern.quote(format.sampleName())
            .replace("{year}", "\\E\\d{4}\\Q")
            .replace("{month}", "\\E\\d{2}\\Q")
            .replaceFirst("(?i)\\{region\\}", "\\\\E(?<region>.+)\\\\Q");
    Matcher matcher = Pattern.compile(known).matcher(name);
    if (!known.contains("?<region>") || !matcher.matches()) {
      return false;
    }
    String named = matcher.group("region").toLowerCase(Locale.ROOT);
    return !named.equals(region) && regions.contains(named);
  }
}
