package fr.azimut.sample;

import org.jspecify.annotations.Nullable;

/**
 * How pathways go, for the flow {@code pathway}.
 *
 * @param days mean days from the first to the last
 * @param longest months that a pathway lasts at most
 * @param requested mean days from a request to the pathway; null when requests are not told
 * @param returning share of the pathways that are another one of the same person
 * @param people the format of the same network whose persons they are; people of their own when
 *     absent
 */
record PathwayHabits(
    double days,
    int longest,
    @Nullable Double requested,
    double returning,
    @Nullable String people) {}
