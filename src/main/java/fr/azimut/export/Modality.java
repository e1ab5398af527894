package fr.azimut.export;

/**
 * A modality that some figure of an indicator has.
 *
 * @param indicator its code
 * @param variable of the breakdown
 * @param code of the modality
 */
record Modality(String indicator, String variable, String code) {}
