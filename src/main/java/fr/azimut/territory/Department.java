package fr.azimut.territory;

/**
 * A département, or an overseas collectivity that stands in its place.
 *
 * @param code {@code 01}, {@code 2A}, {@code 971}
 * @param name in French
 * @param regionUntil2015 the region that it belonged to until 31 December 2015
 * @param regionFrom2016 the region that it belongs to from 1 January 2016
 */
public record Department(String code, String name, Region regionUntil2015, Region regionFrom2016) {}
