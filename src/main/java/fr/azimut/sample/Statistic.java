package fr.azimut.sample;

import org.jspecify.annotations.Nullable;

/**
 * How a statistic of a commune is derived, for the flow {@code context}.
 *
 * @param measure the statistic
 * @param source where it would come from
 * @param of the statistic that it is a share of, listed earlier; the inhabitants when absent
 * @param share the mean share
 * @param spread how far a commune lies from the mean at most
 */
record Statistic(String measure, String source, @Nullable String of, double share, double spread) {}
