package fr.azimut.extract;

import fr.azimut.definition.Position;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member network and what it sends: one file of {@code jobs/networks/}.
 *
 * @param position where it is defined
 * @param network its stable slug, the name of the file
 * @param names its names, each from a date, the oldest first
 * @param cepOperator whether it delivers levels 2 and 3 of the conseil en évolution professionnelle
 * @param extracts the formats of its files
 */
public record NetworkDefinition(
    Position position,
    String network,
    List<DatedName> names,
    boolean cepOperator,
    List<ExtractFormat> extracts) {

  /**
   * A name from a date on.
   *
   * @param name in French, in the plural where the network has several structures
   * @param from the first day, null for the first name
   */
  public record DatedName(String name, @Nullable LocalDate from) {}

  /** Refuses a network without a name. */
  public NetworkDefinition {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("'names' is empty");
    }
  }

  /** The name in use at the end of that month. */
  public String name(YearMonth month) {
    String current = names.get(0).name();
    for (DatedName dated : names) {
      LocalDate from = dated.from();
      if (from != null && !from.isAfter(month.atEndOfMonth())) {
        current = dated.name();
      }
    }
    return current;
  }
}
