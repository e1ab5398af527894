package fr.azimut.sample;

/**
 * An invented structure of a network.
 *
 * @param network slug
 * @param code the network's own
 * @param seat INSEE code of its commune, or of its arrondissement
 * @param seatName the commune's name
 * @param department code
 * @param weight inhabitants that it serves, more or less
 */
record Structure(
    String network,
    String code,
    String seat,
    String seatName,
    String department,
    double weight) {}
