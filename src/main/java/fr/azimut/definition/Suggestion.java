package fr.azimut.definition;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known word nearest to an unknown one, for «vouliez-vous dire … ?». */
public final class Suggestion {

  private Suggestion() {}

  /**
   * The candidate at the smallest edit distance (Levenshtein, case ignored), when at most a third
   * of its letters differ; the first in order among equals.
   */
  public static Optional<String> nearest(String found, Collection<String> candidates) {
    String wanted = found.toLowerCase(Locale.ROOT);
    return candidates.stream()
        .filter(c -> distance(wanted, c.toLowerCase(Locale.ROOT)) <= Math.max(1, c.length() / 3))
        .min(
            Comparator.<String>comparingInt(c -> distance(wanted, c.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int distance(String a, String b) {
    int apart = Math.abs(a.length() - b.length());
    if (apart > Math.max(1, b.length() / 3)) {
      return apart; // at least, and far already: a long text is not compared letter by letter
    }
    return LevenshteinDistance.getDefaultInstance().apply(a, b);
  }
}
