package fr.azimut.deposit;

import java.nio.file.Path;

/**
 * A file as it was received.
 *
 * @param name the sender's name of the file
 * @param sha256 of its bytes, in hexadecimal
 * @param size in bytes
 * @param path where its copy lies
 */
public record ArchivedFile(String name, String sha256, long size, Path path) {}
