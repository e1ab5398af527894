package fr.azimut.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that Azimut brings along, for machines where none is configured. Its data stay in
 * a folder between runs. One run at a time uses it; a run that was killed leaves nothing that stops
 * the next.
 */
final class EmbeddedDatabase implements AutoCloseable {

  private static final Duration STARTUP = Duration.ofSeconds(60);
  private static final String COMPLETE = "azimut-complete";

  private final FileChannel lockFile;
  private final EmbeddedPostgres postgres;

  private EmbeddedDatabase(FileChannel lockFile, EmbeddedPostgres postgres) {
    this.lockFile = lockFile;
    this.postgres = postgres;
  }

  /**
   * Starts it.
   *
   * @param folder where its programs and data lie
   * @param port to listen on, 0 for any free one
   * @throws RunRefusedException when the folder, the port or the disk does not allow it
   */
  static EmbeddedDatabase start(Path folder, int port) {
    Path home = folder.toAbsolutePath().normalize();
    FileChannel lock = lock(home);
    Path data = home.resolve("data-18");
    try {
      Orphan.stop(data, home.resolve("programs"));
      requireFree(port);
      discardIncomplete(data);
      EmbeddedPostgres postgres = builder(home, data, port).start();
      Files.writeString(data.resolve(COMPLETE), "");
      return new EmbeddedDatabase(lock, postgres);
    } catch (RunRefusedException e) {
      close(lock);
      throw e;
    } catch (IOException | IllegalStateException e) {
      close(lock);
      throw refused(home, port, e);
    }
  }

  /** The address of its database. */
  String url() {
    return postgres.getJdbcUrl("postgres", "postgres");
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      close(lockFile);
    }
  }

  private static EmbeddedPostgres.Builder builder(Path home, Path data, int port) {
    return EmbeddedPostgres.builder()
        .setOverrideWorkingDirectory(home.resolve("programs").toFile())
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPort(port)
        .setPGStartupWait(STARTUP)
        .setOutputRedirector(ProcessBuilder.Redirect.appendTo(home.resolve("log.txt").toFile()))
        .setErrorRedirector(ProcessBuilder.Redirect.appendTo(home.resolve("log.txt").toFile()))
        .setLocaleConfig("locale", "C")
        .setServerConfig("timezone", "UTC")
        .setServerConfig("shared_buffers", "128MB")
        .setServerConfig("work_mem", "64MB")
        .setServerConfig("maintenance_work_mem", "128MB")
        .setServerConfig("max_wal_size", "2GB")
        // No replica will ever follow: a partition filled in the transaction that makes it is not
        // written twice.
        .setServerConfig("wal_level", "minimal")
        .setServerConfig("max_wal_senders", "0")
        .setServerConfig("jit", "off");
  }

  private static FileChannel lock(Path home) {
    try {
      Files.createDirectories(home);
      FileChannel channel =
          FileChannel.open(
              home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new RunRefusedException(
            "Une autre exécution d'Azimut utilise "
                + home
                + ". Attendez sa fin, ou configurez une base commune (spring.datasource.url).");
      }
      return channel;
    } catch (IOException e) {
      throw new RunRefusedException(
          "Le dossier "
              + home
              + " ne peut pas être écrit ("
              + e.getMessage()
              + "). Rétablissez ses droits, ou lancez Azimut depuis un autre dossier.");
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static void requireFree(int port) {
    if (port == 0) {
      return;
    }
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new RunRefusedException(
          "Le port "
              + port
              + " (azimut.database.port) est déjà pris ou interdit ("
              + e.getMessage()
              + "). Donnez-en un autre, ou 0 pour un port libre.");
    }
  }

  /** A run killed while the data folder was being made leaves one that no server accepts. */
  private static void discardIncomplete(Path data) throws IOException {
    if (Files.isDirectory(data) && !Files.exists(data.resolve(COMPLETE))) {
      Files.walkFileTree(data, new Deletion());
    }
  }

  private static RunRefusedException refused(Path home, int port, Exception cause) {
    RunRefusedException refused =
        new RunRefusedException(
            "La base embarquée ne démarre pas dans "
                + home
                + (port == 0 ? "" : " sur le port " + port)
                + " ("
                + cause.getMessage()
                + "). Vérifiez la place sur le disque, les droits du dossier"
                + (port == 0 ? "" : ", que le port est libre")
                + " et "
                + home.resolve("log.txt")
                + ".");
    refused.initCause(cause);
    return refused;
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
        throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
