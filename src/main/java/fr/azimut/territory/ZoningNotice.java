package fr.azimut.territory;

import org.jspecify.annotations.Nullable;

/**
 * What readers must know of a zoning. Texts are French.
 *
 * @param id {@code ztef}
 * @param label one zone: {@code ZTEF}
 * @param pluralLabel several zones
 * @param longLabel what the label stands for
 * @param edition the year or date that the zones are of
 * @param source who says so
 * @param reconstructed whether the composition is ours and not the owner's: every table says so
 * @param note the reservation to print, null when there is none
 */
public record ZoningNotice(
    String id,
    String label,
    String pluralLabel,
    String longLabel,
    String edition,
    String source,
    boolean reconstructed,
    @Nullable String note) {}
