/**
 * A nasty deposit, made from the sample data by named mutations ({@code nasty/mutations.csv}):
 * people who move and change, odd seats, odd places, files that are missing or written otherwise.
 * What Azimut counts of it is counted a second time by {@code fr.azimut.recount}, and compared with
 * what it counts of the same facts written in another way.
 */
@NullMarked
package fr.azimut.nasty;

import org.jspecify.annotations.NullMarked;
