package fr.azimut.indicator;

import fr.azimut.definition.Phrase;
import fr.azimut.definition.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A numerator or a denominator.
 *
 * @param position where it is defined
 * @param words what it is, in French
 * @param measure what is summed or counted
 * @param of the number that it sums or orders, null for measures without one
 * @param flow the flow it reads, null for the indicator's
 * @param flows the flows whose communes it counts together; empty for one flow
 * @param records which records make a person count, beside the source's condition; null for all
 * @param where which of the records count; of persons, which of them by their own variables; null
 *     for all
 */
public record Part(
    Position position,
    String words,
    Measure measure,
    @Nullable Phrase of,
    @Nullable String flow,
    List<String> flows,
    @Nullable Phrase records,
    @Nullable Phrase where) {}
