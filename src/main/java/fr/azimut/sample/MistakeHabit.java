package fr.azimut.sample;

import fr.azimut.definition.Position;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mistake made on purpose.
 *
 * @param kind what it is
 * @param column where it is made, for the kinds that alter what stands there
 * @param when regular expressions that the whole cells of a row match, by column
 * @param writes what to write instead, by column: one of them
 * @param share of the rows where it can be made
 */
record MistakeHabit(
    Position position,
    MistakeKind kind,
    @Nullable String column,
    Map<String, String> when,
    List<Map<String, String>> writes,
    double share) {

  private static final Set<MistakeKind> ALTERING =
      Set.of(
          MistakeKind.DATE_OUTSIDE_MONTH,
          MistakeKind.NEGATIVE_COUNT,
          MistakeKind.MISSING_VALUE,
          MistakeKind.LOST_ZERO,
          MistakeKind.LABEL_VARIANT,
          MistakeKind.FUTURE_DATE,
          MistakeKind.DATES_OUT_OF_ORDER,
          MistakeKind.INCONSISTENT_COUNTS);

  /** Refuses a mistake that does not say what to write, and one that is made otherwise. */
  MistakeHabit {
    if (kind == MistakeKind.REPEATED_ROW) {
      throw new IllegalArgumentException("'repeated-row' is made by the key 'repeated'");
    }
    if (ALTERING.contains(kind) == (column == null)
        || ALTERING.contains(kind) != writes.isEmpty()) {
      throw new IllegalArgumentException(
          "'"
              + kind.id()
              + "' needs '"
              + (ALTERING.contains(kind) ? "column" : "writes")
              + "' only");
    }
  }
}
