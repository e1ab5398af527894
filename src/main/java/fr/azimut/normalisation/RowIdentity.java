package fr.azimut.normalisation;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.Column;
import fr.azimut.extract.ExtractFormat.VariableSource;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two rows are about the same thing, by a hash of 64 bits of their cells as they were
 * sent: of a person, the same act of the same day by the same structure; else every cell but the
 * amounts and the year of a public statistic, whose last one counts.
 */
final class RowIdentity {

  private static final Set<String> AMOUNTS =
      Set.of(
          "quantity",
          "persons",
          "distinct_persons",
          "surveyed",
          "respondents",
          "satisfied",
          "very_satisfied",
          "useful",
          "participants",
          "advisers");
  private static final Set<String> OF_AN_ACT =
      Set.of(
          "structure", "person_key", "day", "opened", "campaign", "service", "modality", "program");
  private static final Set<String> DATES_OF_AN_ACT = Set.of("day", "opened", "campaign");

  private static final long PRIME = 0x100000001B3L;
  private static final long START = 0xCBF29CE484222325L;

  private final int[] described;
  private final int[] ofAct;
  private final @Nullable Cell person;
  private final boolean amounts;

  RowIdentity(ExtractFormat format) {
    amounts = format.variables().keySet().stream().anyMatch(AMOUNTS::contains);
    Set<String> apart = Set.of("month", "year"); // the month is that of the file or rejects a row
    described =
        IntStream.range(0, format.columns().size())
            .filter(i -> !fills(format, i, AMOUNTS) && !fills(format, i, apart))
            .toArray();
    ofAct =
        IntStream.range(0, format.columns().size())
            .filter(i -> fills(format, i, OF_AN_ACT))
            .toArray();
    boolean dated = DATES_OF_AN_ACT.stream().anyMatch(d -> Cell.find(format, d).isPresent());
    person = dated ? Cell.find(format, "person_key").orElse(null) : null;
  }

  /** Whether the rows are tallies: rows of the same identity can be added up. */
  boolean ofTallies() {
    return person == null && amounts;
  }

  /** Whether rows name a person: rows of the same identity are one act. */
  boolean ofPersons() {
    return person != null;
  }

  /** The identity of a row. */
  long of(String[] values) {
    boolean known = person != null && !values[person.index()].isEmpty();
    long hash = START;
    for (int column : known ? ofAct : described) {
      String text = values[column];
      for (int i = 0; i < text.length(); i++) {
        hash = (hash ^ text.charAt(i)) * PRIME;
      }
      hash = (hash ^ 0xFFFF) * PRIME;
    }
    // spreads what the last characters changed over all bits
    hash = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
    return hash ^ (hash >>> 29);
  }

  private static boolean fills(ExtractFormat format, int index, Set<String> variables) {
    Column column = format.columns().get(index);
    return format.variables().entrySet().stream()
        .filter(e -> variables.contains(e.getKey()))
        .map(e -> e.getValue())
        .map(VariableSource::column)
        .anyMatch(column.name()::equals);
  }
}
