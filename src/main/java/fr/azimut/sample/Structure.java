package fr.azimut.sample;

import fr.azimut.sample.SampleDefinition.StructureHabits;

/**
 * An invented structure of a network.
 *
 * @param network slug
 * @param habits of the network's structures
 * @param code the network's own
 * @param seat INSEE code of its commune, or of its arrondissement
 * @param seatCommune INSEE code of its commune
 * @param seatName the commune's name
 * @param department code
 * @param weight inhabitants that it serves, more or less
 */
record Structure(
    String network,
    StructureHabits habits,
    String code,
    String seat,
    String seatCommune,
    String seatName,
    String department,
    double weight) {}
