package fr.azimut.sample;

import java.util.Map;

/**
 * What happens to persons whom a network knows by a number.
 *
 * @param moves share of them who move house in a month
 * @param redrawn shares of those of whom a variable is drawn anew in a month, by variable
 * @param rises shares of those of whom a variable goes to the next of its codes in a month
 * @param forgotten share of the cells of a person that a record leaves empty
 * @param twice share of the acts that are followed by another of the person on the same day, which
 *     says something else of the person
 * @param elsewhere share of the persons who are known to another structure too, by another number
 */
record Changes(
    double moves,
    Map<String, Double> redrawn,
    Map<String, Double> rises,
    double forgotten,
    double twice,
    double elsewhere) {}
