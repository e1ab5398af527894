package fr.azimut.run;

import fr.azimut.definition.Suggestion;
import fr.azimut.indicator.Period;
import fr.azimut.territory.RegionProfile;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What figure is to be explained, in the words of the command line.
 *
 * @param version of the month, null for the latest
 * @param network slug, {@code ""} for all together
 * @param variable {@code ""} for the headline figure
 * @param modality {@code ""} for the headline figure
 * @param lines whether the lines of the files are wanted too
 */
record ExplainRequest(
    RegionProfile region,
    YearMonth month,
    @Nullable Integer version,
    String indicator,
    String zone,
    String period,
    String network,
    String variable,
    String modality,
    boolean lines) {

  /**
   * @throws RunRefusedException when some word cannot be right, whatever the database has
   */
  void checkWords() {
    length();
    if (!network.isEmpty() && !region.networks().contains(network)) {
      throw unknown("Réseau inconnu", network, region.networks(), "Réseaux de la région");
    }
    if (variable.isEmpty() && !modality.isEmpty()) {
      throw new RunRefusedException("--modality est donnée sans --variable.");
    }
  }

  /** The length of the period. */
  Period length() {
    return Stream.of(Period.values())
        .filter(p -> word(p).equals(period))
        .findFirst()
        .orElseThrow(
            () ->
                unknown(
                    "Période inconnue",
                    period,
                    Stream.of(Period.values()).map(ExplainRequest::word).toList(),
                    "Périodes"));
  }

  static String word(Period period) {
    return period.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The refusal of a word, with the nearest known one, else all of them. */
  static RunRefusedException unknown(
      String what, String found, Collection<String> known, String list) {
    return new RunRefusedException(
        what
            + " : « "
            + found
            + " ». "
            + Suggestion.nearest(found, known)
                .map(s -> "Vouliez-vous dire « " + s + " » ?")
                .orElse(list + " : " + String.join(", ", known) + "."));
  }
}
