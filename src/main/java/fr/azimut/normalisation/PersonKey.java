package fr.azimut.normalisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns the pseudonyms that a network sends into others, which nobody can turn back without a key
 * kept outside the database: HMAC-SHA-256 (RFC 2104) of the network, the structure where its
 * numbers are its own, and the pseudonym; its first 16 bytes. Safe for several threads.
 */
public final class PersonKey {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;
  private static final Set<PosixFilePermission> OWNER_RIGHTS =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final ThreadLocal<Mac> macs;

  private PersonKey(byte[] key) {
    SecretKeySpec secret = new SecretKeySpec(key, ALGORITHM);
    this.macs = ThreadLocal.withInitial(() -> mac(secret));
  }

  /**
   * Reads the key of that file, made on the first call, for its owner alone. Two processes that
   * make it at once end with the same one.
   *
   * @throws UncheckedIOException when the file can be neither read nor made
   * @throws IllegalStateException when the file is not a key, or others than its owner can read it
   */
  public static PersonKey open(Path file) {
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      requireOwnerOnly(file);
      byte[] key = Files.readAllBytes(file);
      if (key.length != KEY_BYTES) {
        throw new IllegalStateException(
            file + " holds " + key.length + " bytes, a key has " + KEY_BYTES);
      }
      return new PersonKey(key);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read or make the key of persons " + file, e);
    }
  }

  /** Where the file system knows no such rights, there is nothing to check. */
  private static void requireOwnerOnly(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    Set<PosixFilePermission> rights = view.readAttributes().permissions();
    if (!OWNER_RIGHTS.containsAll(rights)) {
      throw new IllegalStateException(
          file
              + " has the rights "
              + PosixFilePermissions.toString(rights)
              + ", a key of persons only rw-------: run chmod 600, and take the key for known if"
              + " others could read it");
    }
  }

  /** The pseudonym stored for one that a whole network knows. */
  public UUID of(String network, String sent) {
    return hash(network + '\u0000' + sent);
  }

  /**
   * The pseudonym stored for one that a structure alone knows: two of them may give two persons the
   * same.
   *
   * @param structure its code, as it is stored
   */
  public UUID of(String network, String structure, String sent) {
    return hash(network + '\u0000' + structure + '\u0000' + sent);
  }

  private UUID hash(String text) {
    byte[] hash = macs.get().doFinal(text.getBytes(StandardCharsets.UTF_8));
    ByteBuffer first = ByteBuffer.wrap(hash);
    return new UUID(first.getLong(), first.getLong());
  }

  /** A link is made or refused as a whole, so that nobody ever reads half a key. */
  private static void create(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("not a file: " + file);
    }
    Files.createDirectories(folder);
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] rights =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Path draft = Files.createTempFile(folder, ".person-key", null, rights);
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    try {
      Files.write(draft, key);
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException e) {
      // another process was faster: its key is the key
    } finally {
      Files.delete(draft);
      Arrays.fill(key, (byte) 0);
    }
  }

  private static Mac mac(SecretKeySpec secret) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
