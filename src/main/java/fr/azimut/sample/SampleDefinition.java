package fr.azimut.sample;

import fr.azimut.definition.Position;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The invented habits of a network: one file of {@code jobs/samples/}.
 *
 * @param position where it is defined
 * @param network its slug, the name of the file
 * @param structures where it has structures; null for a network without any
 * @param delivery when its files are received; null when nobody notes it
 * @param extracts habits of its files, by the ids of their formats
 */
record SampleDefinition(
    Position position,
    String network,
    @Nullable StructureHabits structures,
    @Nullable DeliveryHabits delivery,
    List<ExtractHabits> extracts) {

  /**
   * When the files of a month are received.
   *
   * @param from the earliest, in days after the end of the month, above 0
   * @param to the latest, in days after the end of the month
   * @param late share of the files that come later still, or come again corrected; none when absent
   * @param latest of those, in days after the end of the month
   */
  record DeliveryHabits(
      Position position, int from, int to, @Nullable Double late, @Nullable Integer latest) {

    /** Refuses a span that is none. */
    DeliveryHabits {
      if (from < 1 || to < from) {
        throw new IllegalArgumentException("'from' must be above 0, and 'to' not below it");
      }
      if ((late == null) != (latest == null) || (latest != null && latest <= to)) {
        throw new IllegalArgumentException("'late' and 'latest' go together, 'latest' above 'to'");
      }
    }
  }

  /**
   * How the structures of a network spread over a region. They sit in the most populous communes of
   * each département, one at least.
   *
   * @param code template of the structures' codes: {@code {commune}}, {@code {department}}, {@code
   *     {n}} (rank in the département) and {@code {key}} (check letter of the digits before it),
   *     with a width as in {@code {n:3}}
   * @param first the rank of a département's first structure
   * @param inhabitants of the département for one structure
   * @param seats communes known to have one, instead of the most populous ones, for the
   *     départements that are listed
   * @param seatsOnly whether there is no structure in the départements without known seat
   * @param antennas mean number for one structure
   * @param permanences mean number for one structure
   * @param advisers mean full-time equivalents of one place
   * @param allPublics share of the structures that are open to all publics
   * @param silent share of the months for which a structure sends nothing
   * @param since first months of structures that opened, by code
   * @param until last months of structures that closed, by code
   */
  record StructureHabits(
      Position position,
      String code,
      int first,
      int inhabitants,
      List<String> seats,
      boolean seatsOnly,
      double antennas,
      double permanences,
      double advisers,
      double allPublics,
      double silent,
      Map<String, YearMonth> since,
      Map<String, YearMonth> until) {

    /** Refuses counts that give no structure. */
    StructureHabits {
      if (inhabitants < 1) {
        throw new IllegalArgumentException("'inhabitants' must be above 0");
      }
    }
  }
}
