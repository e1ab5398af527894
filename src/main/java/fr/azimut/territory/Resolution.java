package fr.azimut.territory;

/**
 * The commune that a code stands for.
 *
 * @param commune the commune, in the reference's edition
 * @param kind how the code led to it
 */
public record Resolution(Commune commune, ResolutionKind kind) {}
