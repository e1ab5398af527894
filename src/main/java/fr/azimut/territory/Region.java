package fr.azimut.territory;

/**
 * An administrative region.
 *
 * @param code INSEE code: {@code 82} (Rhône-Alpes), {@code 84} (Auvergne-Rhône-Alpes); the codes of
 *     the two divisions are not comparable
 * @param name in French
 */
public record Region(String code, String name) {}
