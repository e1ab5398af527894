package fr.azimut.indicator;

import fr.azimut.definition.Phrase;
import fr.azimut.definition.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator's records come from.
 *
 * @param position where it is defined
 * @param flow what they are: {@code activity}
 * @param networks the networks that send them; empty for all that send the flow
 * @param where which records count; null for all
 * @param interval two dates of the flow, later first, whose difference in days is the number {@code
 *     interval}; null for none
 */
public record Source(
    Position position,
    String flow,
    List<String> networks,
    @Nullable Phrase where,
    @Nullable Phrase interval) {}
