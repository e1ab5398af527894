package fr.azimut.deposit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Keeps every received file once, under its SHA-256. A file appears whole or not at all, and is
 * never written again; one that is refused for personal data is discarded.
 */
public final class DepositArchive {

  private final Path folder;

  /**
   * @param folder where the files lie; created when needed
   */
  public DepositArchive(Path folder) {
    this.folder = folder;
  }

  /**
   * Copies a file into the archive while hashing it. A link is not followed, were it made a moment
   * ago: whoever deposits files could have any file of the machine read.
   *
   * @throws UncheckedIOException when the file cannot be read or the archive cannot be written
   */
  public ArchivedFile store(Path file) {
    try {
      Files.createDirectories(folder);
      Path copy = Files.createTempFile(folder, "reception-", ".tmp");
      try {
        return store(file, copy);
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is known of an entry of the folder that is no file to be read: its name. */
  public ArchivedFile leave(Path entry) {
    String nothing = HexFormat.of().formatHex(sha256().digest());
    return new ArchivedFile(ArchivedFile.name(entry, nothing), nothing, 0, path(nothing));
  }

  /**
   * Forgets a file that nobody may keep; its hash stays with its deposits.
   *
   * @throws UncheckedIOException when it cannot be deleted
   */
  public void discard(String sha256) {
    try {
      Files.deleteIfExists(path(sha256));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ArchivedFile store(Path file, Path copy) throws IOException {
    MessageDigest digest = sha256();
    long size;
    try (InputStream in =
            new DigestInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), digest);
        OutputStream out = Files.newOutputStream(copy)) {
      size = in.transferTo(out);
    }
    String sha256 = HexFormat.of().formatHex(digest.digest());
    Path target = path(sha256);
    if (!Files.exists(target)) {
      Files.createDirectories(target.getParent());
      Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
    }
    return new ArchivedFile(ArchivedFile.name(file, sha256), sha256, size, target);
  }

  /** Where the file of that hash lies. */
  public Path path(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
