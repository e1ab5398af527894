package fr.azimut.sample;

import java.time.YearMonth;
import java.util.Map;

/**
 * A file that the generator has written.
 *
 * @param file where, below the output folder, with slashes
 * @param network slug of the network
 * @param extract id of its format
 * @param month the month that it is about; of a yearly file, the month of its folder
 * @param rows its data rows, mistaken ones included; neither titles, header, totals nor notes
 * @param mistakes rows by kind of mistake, without zeroes; a row has one mistake at most
 */
public record SampleFile(
    String file,
    String network,
    String extract,
    YearMonth month,
    long rows,
    Map<MistakeKind, Long> mistakes) {

  /** How many of its rows have a mistake that formats reject. */
  long rejected() {
    return mistakes.entrySet().stream()
        .filter(made -> made.getKey().rejects())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
