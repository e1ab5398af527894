package fr.azimut.sample;

import java.time.YearMonth;

/**
 * Somebody whom a structure knows; a number gives the rest.
 *
 * @param seed of what happens to this person
 * @param key what the network calls this person
 * @param many a number of those among whom this person is one
 * @param index the rank among them
 * @param since when the structure saw this person first
 */
record Somebody(long seed, String key, long many, long index, YearMonth since) {}
