package fr.azimut.nasty;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is taken of the sample data.
 *
 * @param region id of the profile that the deposit is run for
 * @param departments whose structures' rows are kept
 * @param rows of a file at most, or nearly so: those of some persons, or some of its rows
 */
record Scope(
    String region,
    List<String> departments,
    List<String> networks,
    List<YearMonth> months,
    int rows) {

  /** The same facts for another region. */
  Scope named(String other) {
    return new Scope(other, departments, networks, months, rows);
  }

  /** Other months. */
  Scope of(List<YearMonth> others) {
    return new Scope(region, departments, networks, others, rows);
  }

  /** One network less. */
  Scope without(String network) {
    List<String> kept = networks.stream().filter(n -> !n.equals(network)).toList();
    return new Scope(region, departments, kept, months, rows);
  }

  /** Without a département in the profile; the rows of its structures stay. */
  String profile(String... left) {
    String codes =
        departments.stream()
            .filter(d -> !List.of(left).contains(d))
            .map(d -> '"' + d + '"')
            .collect(Collectors.joining(", "));
    return """
    id: %s
    label: %s
    departments: [%s]
    zonings: [ztef, departement]
    networks: [%s]
    disclosure:
      threshold: 5
    calendar:
      consolidated_after_months: 3
    time_zone: Europe/Paris
    """
        .formatted(region, region, codes, String.join(", ", networks));
  }

  /** Where the files of a month lie. */
  Path folder(Path deposits, YearMonth month) {
    return deposits.resolve(region).resolve(month.toString());
  }
}
