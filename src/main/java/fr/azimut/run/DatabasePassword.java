package fr.azimut.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The password of the embedded database: by chance, in a folder and a file that only their owner
 * opens. Whoever can listen on the machine's loopback is not for that its administrator.
 */
final class DatabasePassword {

  private static final int BYTES = 32;

  /** Every local way in asks for it; the server listens nowhere else. */
  private static final String RULES =
      """
      local all all scram-sha-256
      host all all 127.0.0.1/32 scram-sha-256
      host all all ::1/128 scram-sha-256
      """;

  private final Path file;
  private final String value;

  private DatabasePassword(Path file, String value) {
    this.file = file;
    this.value = value;
  }

  /** That of a folder, made when it has none. */
  static DatabasePassword in(Path folder) throws IOException {
    close(folder, "rwx------");
    Path file = folder.resolve("password");
    if (!Files.exists(file)) {
      byte[] random = new byte[BYTES];
      new SecureRandom().nextBytes(random);
      write(file, HexFormat.of().formatHex(random) + "\n");
    }
    return new DatabasePassword(file, Files.readString(file, StandardCharsets.US_ASCII).strip());
  }

  /** Where it stands, for the program that makes the data folder. */
  Path file() {
    return file;
  }

  String value() {
    return value;
  }

  /** Whether a data folder lets nobody in without a password. */
  static boolean guards(Path data) throws IOException {
    return Files.readString(rules(data)).equals(RULES);
  }

  /** Lets nobody into a data folder without a password, from the next reading of its rules. */
  static void guard(Path data) throws IOException {
    write(rules(data), RULES);
  }

  private static Path rules(Path data) {
    return data.resolve("pg_hba.conf");
  }

  /** Whole or not at all, and never open to others, not even for a moment. */
  private static void write(Path file, String text) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(part);
    if (hasOwners()) {
      Files.createFile(
          part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(part, text, StandardCharsets.US_ASCII);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void close(Path folder, String rights) throws IOException {
    if (hasOwners()) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(rights));
    }
  }

  /** Elsewhere, a home lies in a user's profile, which others cannot open. */
  private static boolean hasOwners() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }
}
