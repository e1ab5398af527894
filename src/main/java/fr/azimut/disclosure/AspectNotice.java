package fr.azimut.disclosure;

/**
 * What a reader has to know of an aspect of an indicator.
 *
 * @param id its modality of variable {@code aspect}
 * @param label its name, in French
 * @param unit in French
 * @param decimals to show
 * @param count whether its values are counts, without a denominator
 */
public record AspectNotice(String id, String label, String unit, int decimals, boolean count) {}
