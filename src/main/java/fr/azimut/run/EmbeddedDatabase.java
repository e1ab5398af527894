package fr.azimut.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;

/**
 * The PostgreSQL that Azimut brings along, for machines where none is configured. Its data stay in
 * a folder between runs; only its owner gets in. Programs that need it at the same time share it:
 * the first starts it, the last stops it. A program that was killed leaves nothing that stops the
 * next.
 */
final class EmbeddedDatabase implements AutoCloseable {

  static final String USER = "postgres";

  private static final String COMPLETE = "azimut-complete";

  private final Path home;
  private final ServerDoor door;
  private final int port;
  private final String password;

  /** Null when another program started it. */
  private final @Nullable EmbeddedPostgres postgres;

  private EmbeddedDatabase(
      Path home, ServerDoor door, int port, String password, @Nullable EmbeddedPostgres postgres) {
    this.home = home;
    this.door = door;
    this.port = port;
    this.password = password;
    this.postgres = postgres;
  }

  /**
   * Starts it, or joins those who use it.
   *
   * @param folder where its programs and data lie
   * @param port to listen on, 0 for any free one
   * @throws RunRefusedException when the folder, the port or the disk does not allow it
   */
  static EmbeddedDatabase start(Path folder, int port) {
    Path home = folder.toAbsolutePath().normalize();
    ServerDoor door = enter(home);
    try {
      DatabasePassword password = DatabasePassword.in(home);
      EmbeddedDatabase database =
          door.isFirst()
              ? startServer(home, door, port, password)
              : new EmbeddedDatabase(
                  home, door, ServerFiles.port(data(home)), password.value(), null);
      door.stay();
      return database;
    } catch (RunRefusedException e) {
      close(door);
      throw e;
    } catch (IOException | IllegalStateException | ExceptionInInitializerError e) {
      close(door);
      throw refused(home, port, e);
    }
  }

  private static EmbeddedDatabase startServer(
      Path home, ServerDoor door, int port, DatabasePassword password) throws IOException {
    Path data = data(home);
    Orphan.stop(data, home.resolve("programs"));
    requireFree(port);
    ServerFiles.discardIncompleteData(data, COMPLETE);
    ServerFiles.discardIncompletePrograms(home.resolve("programs"));
    EmbeddedPostgres postgres = ServerSettings.of(home, data, port, password).start();
    EmbeddedDatabase database =
        new EmbeddedDatabase(home, door, postgres.getPort(), password.value(), postgres);
    if (!DatabasePassword.guards(data)) {
      database.guard(data);
    }
    Files.writeString(data.resolve(COMPLETE), "");
    return database;
  }

  /** The address of its database, for {@link #USER} and {@link #password}. */
  String url() {
    return "jdbc:postgresql://localhost:" + port + "/postgres";
  }

  String password() {
    return password;
  }

  @Override
  public void close() {
    try (door) {
      if (door.leave(home)) {
        if (postgres == null) {
          Orphan.stop(data(home), home.resolve("programs"));
        } else {
          postgres.close();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A data folder of before passwords: gives one, then asks for it. */
  private void guard(Path data) throws IOException {
    try (Connection connection = DriverManager.getConnection(url(), USER, password);
        Statement statement = connection.createStatement()) {
      statement.execute("alter role " + USER + " password '" + password + "'");
      DatabasePassword.guard(data);
      statement.execute("select pg_reload_conf()");
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static Path data(Path home) {
    return home.resolve("data-18");
  }

  private static ServerDoor enter(Path home) {
    try {
      Files.createDirectories(home);
      return ServerDoor.enter(home);
    } catch (IOException e) {
      throw new RunRefusedException(
          "Le dossier "
              + home
              + " ne peut pas être écrit ("
              + e.getMessage()
              + "). Rétablissez ses droits, ou lancez Azimut depuis un autre dossier.");
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

  private static RunRefusedException refused(Path home, int port, Throwable cause) {
    RunRefusedException refused =
        new RunRefusedException(
            "La base embarquée ne démarre pas dans "
                + home
                + (port == 0 ? "" : " sur le port " + port)
                + " ("
                + NestedExceptionUtils.getMostSpecificCause(cause).getMessage()
                + "). Vérifiez la place sur le disque, les droits du dossier"
                + (port == 0 ? "" : ", que le port est libre")
                + " et "
                + home.resolve("log.txt")
                + ".");
    refused.initCause(cause);
    return refused;
  }

  private static void close(ServerDoor door) {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
