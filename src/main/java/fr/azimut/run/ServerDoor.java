package fr.azimut.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Who uses a server: each of its users holds a shared lock, which the system takes back when the
 * user dies. One at a time goes through the door, to come or to leave.
 */
final class ServerDoor implements AutoCloseable {

  private static final int PATIENCE = 1200;
  private static final int PAUSE_MILLIS = 100;

  private final FileChannel door;
  private final FileChannel users;
  private @Nullable FileLock passage;
  private @Nullable FileLock presence;

  private ServerDoor(FileChannel door, FileChannel users) {
    this.door = door;
    this.users = users;
  }

  /**
   * Goes through, when nobody else does; {@link #leave} lets the next one through.
   *
   * @param folder of the server
   * @throws RunRefusedException when somebody has stood there for two minutes, or this very program
   *     uses the server already
   */
  static ServerDoor enter(Path folder) throws IOException {
    ServerDoor entered = new ServerDoor(open(folder, "lock"), open(folder, "users"));
    try {
      entered.pass(folder);
      return entered;
    } catch (IOException | RuntimeException e) {
      entered.close();
      throw e;
    }
  }

  /** Whether nobody uses the server. */
  boolean isFirst() throws IOException {
    try (FileLock alone = users.tryLock()) {
      return alone != null;
    }
  }

  /** Uses the server, and lets the next one through. */
  void stay() throws IOException {
    presence = users.lock(0, Long.MAX_VALUE, true);
    letThrough();
  }

  /**
   * No longer uses the server.
   *
   * @return whether nobody does: until {@link #close}, nobody else comes
   */
  boolean leave(Path folder) throws IOException {
    pass(folder);
    if (presence != null) {
      presence.release();
      presence = null;
    }
    return isFirst();
  }

  @Override
  public void close() throws IOException {
    // closing a channel gives back its locks
    door.close();
    users.close();
  }

  private void pass(Path folder) throws IOException {
    for (int i = 0; i < PATIENCE && passage == null; i++) {
      passage = tryPass(folder);
      if (passage == null) {
        pause();
      }
    }
    if (passage == null) {
      throw inUse(folder);
    }
  }

  private @Nullable FileLock tryPass(Path folder) throws IOException {
    try {
      FileLock taken = door.tryLock();
      if (taken != null) {
        requireOtherProgram(taken, folder);
      }
      return taken;
    } catch (OverlappingFileLockException e) {
      throw inUse(folder);
    }
  }

  /** The locks of a program hold against others only: it must not be a second user itself. */
  private void requireOtherProgram(FileLock taken, Path folder) throws IOException {
    if (presence != null) {
      return;
    }
    try {
      FileLock probe = users.tryLock(0, Long.MAX_VALUE, true);
      if (probe != null) {
        probe.release();
      }
    } catch (OverlappingFileLockException e) {
      taken.release();
      throw inUse(folder);
    }
  }

  private void letThrough() throws IOException {
    if (passage != null) {
      passage.release();
      passage = null;
    }
  }

  private static RunRefusedException inUse(Path folder) {
    return new RunRefusedException(
        "Une autre exécution d'Azimut utilise "
            + folder
            + ". Attendez sa fin, ou configurez une base commune (spring.datasource.url).");
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static FileChannel open(Path folder, String name) throws IOException {
    return FileChannel.open(
        folder.resolve(name),
        StandardOpenOption.CREATE,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE);
  }
}
