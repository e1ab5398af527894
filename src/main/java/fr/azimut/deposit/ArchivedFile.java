package fr.azimut.deposit;

import fr.azimut.quality.FoundText;
import java.nio.file.Path;

/**
 * A file as it was received.
 *
 * @param name the sender's name of the file, or what stands for one that names a person
 * @param sha256 of its bytes, in hexadecimal
 * @param size in bytes
 * @param path where its copy lies
 */
public record ArchivedFile(String name, String sha256, long size, Path path) {

  private static final int TOLD = 8;

  /** The name that a file of that hash is known by: the sender's, unless it names a person. */
  public static String name(Path file, String sha256) {
    return FoundText.fileName(file.getFileName().toString(), sha256.substring(0, TOLD));
  }
}
