package fr.azimut.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** What stands in the folders of the embedded server, and what a killed program left there. */
final class ServerFiles {

  private static final int PORT_LINE = 3;

  /** The library's mark that all programs are there. */
  private static final String UNPACKED = ".exists";

  private static final String UNPACKING = "epg-lock";

  private ServerFiles() {}

  /** The port of the server that runs on a data folder. */
  static int port(Path data) throws IOException {
    List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
    if (lines.size() <= PORT_LINE) {
      throw new IOException("postmaster.pid has no port");
    }
    return Integer.parseInt(lines.get(PORT_LINE).strip());
  }

  /** A program killed while the data folder was being made leaves one that no server accepts. */
  static void discardIncompleteData(Path data, String complete) throws IOException {
    if (Files.isDirectory(data) && !Files.exists(data.resolve(complete))) {
      FileSystemUtils.deleteRecursively(data);
    }
  }

  /** One killed while PostgreSQL's programs were unpacked, some of them, over which none unpack. */
  static void discardIncompletePrograms(Path programs) throws IOException {
    if (!Files.isDirectory(programs)) {
      return;
    }
    try (Stream<Path> folders = Files.list(programs)) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        if (!Files.exists(folder.resolve(UNPACKED)) && !isBeingUnpacked(folder)) {
          FileSystemUtils.deleteRecursively(folder);
        }
      }
    }
  }

  /** By another home, when homes share their programs. */
  private static boolean isBeingUnpacked(Path folder) throws IOException {
    Path lock = folder.resolve(UNPACKING);
    if (!Files.exists(lock)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        FileLock free = channel.tryLock()) {
      return free == null;
    }
  }
}
