package fr.azimut.sample;

import java.util.List;

/**
 * How people answer, for the flow {@code survey}: one row for each structure, level and wave. The
 * first wave asks whether they are satisfied, the later ones whether it was useful.
 *
 * @param levels codes of the variable {@code cep_level}
 * @param waves codes of what distinguishes the surveys
 * @param surveyed mean number of people asked by a structure, for each row
 * @param answered share of them who answer
 * @param satisfied share of the answers, without the very satisfied
 * @param verySatisfied share of the answers
 * @param useful share of the answers
 */
record SurveyHabits(
    List<String> levels,
    List<String> waves,
    double surveyed,
    double answered,
    double satisfied,
    double verySatisfied,
    double useful) {}
