package fr.azimut.deposit;

/**
 * A file that was accepted for a format and month, whatever the editions it was read with.
 *
 * @param depositId the deposit by which it was first accepted
 * @param name the sender's name of it
 * @param sha256 of its bytes
 * @param size in bytes
 */
public record EarlierFile(int depositId, String name, String sha256, long size) {}
