package fr.azimut.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Where this program and its libraries put what they need for a moment: a folder of its own, which
 * others of the machine neither read nor stand in the way of, and which goes with it. One that a
 * killed program left is removed by the next.
 */
final class TemporaryFolder {

  private static final String PROPERTY = "java.io.tmpdir";
  private static final String PREFIX = "azimut-";
  private static final String LOCK = "lock";

  private TemporaryFolder() {}

  /** Takes one for this program, before anything asks for a temporary file. */
  static void take() {
    Path system = Path.of(System.getProperty(PROPERTY));
    try {
      removeLeft(system);
      Path own =
          Files.createDirectory(
              system.resolve(
                  PREFIX
                      + ProcessHandle.current().pid()
                      + "-"
                      + Long.toHexString(System.nanoTime())),
              ownerOnly());
      // held until the program ends, however it does
      FileChannel lock = open(own);
      lock.lock();
      System.setProperty(PROPERTY, own.toString());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(own, lock), "temporary-folder"));
    } catch (IOException e) {
      throw new RunRefusedException(
          "Le dossier temporaire "
              + system
              + " ne peut pas être écrit. Faites-y de la place, ou donnez-en un autre"
              + " (JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DOSSIER).");
    }
  }

  private static void removeLeft(Path system) throws IOException {
    List<Path> folders;
    try (Stream<Path> all = Files.list(system)) {
      folders =
          all.filter(f -> f.getFileName().toString().startsWith(PREFIX))
              .filter(f -> Files.isRegularFile(f.resolve(LOCK)) && Files.isWritable(f))
              .toList();
    }
    for (Path folder : folders) {
      try (FileChannel channel = open(folder);
          FileLock free = channel.tryLock()) {
        if (free != null) {
          FileSystemUtils.deleteRecursively(folder);
        }
      } catch (IOException e) {
        // somebody else's, or being removed by another
      }
    }
  }

  private static void remove(Path own, FileChannel lock) {
    try {
      lock.close();
      FileSystemUtils.deleteRecursively(own);
    } catch (IOException e) {
      // the next program removes it
    }
  }

  private static FileChannel open(Path folder) throws IOException {
    return FileChannel.open(
        folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }
}
