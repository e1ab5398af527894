package fr.azimut.territory;

import org.jspecify.annotations.Nullable;

/**
 * A zone and what is known of it beside its name.
 *
 * @param zone the zone
 * @param nameInferred whether the name is ours, found in no document
 * @param tile its place on a map of squares; null where none was given
 */
public record ZoneNotice(Zone zone, boolean nameInferred, @Nullable Tile tile) {}
