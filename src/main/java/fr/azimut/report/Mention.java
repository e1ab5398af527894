package fr.azimut.report;

import fr.azimut.definition.Position;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that a document names.
 *
 * @param position where
 * @param indicator its code
 * @param variable the variable whose modalities are shown, {@code ""} for its headline figure, null
 *     when the document takes what there is
 */
public record Mention(Position position, String indicator, @Nullable String variable) {}
