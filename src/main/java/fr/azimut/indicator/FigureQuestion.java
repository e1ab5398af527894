package fr.azimut.indicator;

/**
 * The figure of a version's month that somebody asks about.
 *
 * @param indicator its code: {@code ACM-01}
 * @param zoneId the zone, by its number in the version's geography
 * @param period the length of the period that ends with the version's month
 * @param network slug of the network, {@code ""} for all together
 * @param variable {@code ""} for the headline figure
 * @param modality {@code ""} for the headline figure
 */
public record FigureQuestion(
    String indicator,
    short zoneId,
    Period period,
    String network,
    String variable,
    String modality) {}
