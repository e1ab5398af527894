package fr.azimut.deposit;

import java.time.Instant;

/**
 * What is known of a deposit beside its rows.
 *
 * @param sequence its place among the deposits of its format and month, from 1
 * @param size of the file, in bytes
 * @param receivedAt when it was first opened
 * @param loadMillis how long reading and loading took, in milliseconds
 * @param editions what it was read with
 * @param maximumRejected the share of rejected rows over which it was to be refused
 */
public record DepositFacts(
    int sequence,
    long size,
    Instant receivedAt,
    long loadMillis,
    Editions editions,
    double maximumRejected) {}
