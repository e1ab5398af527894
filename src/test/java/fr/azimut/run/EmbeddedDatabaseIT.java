package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {

  @TempDir Path folder;

  @Test
  void keepsItsDataAndForgivesWhatAKilledRunLeaves() throws Exception {
    Path home = folder.resolve("postgresql");
    try (EmbeddedDatabase first = EmbeddedDatabase.start(home, 0)) {
      execute(first, "create table kept (id int)");
      assertThatThrownBy(() -> EmbeddedDatabase.start(home, 0))
          .isInstanceOf(RunRefusedException.class)
          .hasMessage(
              "Une autre exécution d'Azimut utilise "
                  + home
                  + ". Attendez sa fin, ou configurez une base commune (spring.datasource.url).");
    }
    // of a server that is no more, whose number is now ours; then of half a line
    Path pidFile = home.resolve("data-18/postmaster.pid");
    Files.writeString(pidFile, ProcessHandle.current().pid() + "\n");
    try (EmbeddedDatabase second = EmbeddedDatabase.start(home, 0)) {
      execute(second, "insert into kept values (1)");
    }
    Files.writeString(pidFile, "");
    try (EmbeddedDatabase third = EmbeddedDatabase.start(home, 0)) {
      execute(third, "insert into kept values (2)");
    }
  }

  @Test
  void makesAgainADataFolderThatWasHalfMade() throws Exception {
    Path data = folder.resolve("postgresql/data-18");
    Files.createDirectories(data.resolve("base"));
    Files.writeString(data.resolve("PG_VERSION"), "18\n");
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("postgresql"), 0)) {
      execute(database, "select 1");
    }
  }

  @Test
  void refusesAPortThatIsTakenInOneLine() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      assertThatThrownBy(() -> EmbeddedDatabase.start(folder.resolve("postgresql"), port))
          .isInstanceOf(RunRefusedException.class)
          .hasMessage(
              "Le port "
                  + port
                  + " (azimut.database.port) est déjà pris ou interdit (Address already in use)."
                  + " Donnez-en un autre, ou 0 pour un port libre.");
    }
  }

  @Test
  void refusesAFolderThatCannotBeMade() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> EmbeddedDatabase.start(file.resolve("postgresql"), 0))
        .isInstanceOf(RunRefusedException.class)
        .hasMessageMatching(
            "Le dossier \\S+postgresql ne peut pas être écrit \\(.*\\)\\. Rétablissez ses droits,"
                + " ou lancez Azimut depuis un autre dossier\\.");
  }

  @Test
  void letsNobodyInWithoutThePasswordOfItsOwner() throws Exception {
    Path home = folder.resolve("postgresql");
    try (EmbeddedDatabase database = EmbeddedDatabase.start(home, 0)) {
      for (String password : List.of("", "postgres")) {
        assertThatThrownBy(
                () -> DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, password))
            .isInstanceOf(SQLException.class)
            .extracting(e -> ((SQLException) e).getSQLState())
            .isIn("28P01", "08004");
      }
      try (Connection connection = connect(database)) {
        ResultSet sockets =
            connection.createStatement().executeQuery("show unix_socket_directories");
        sockets.next();
        assertThat(sockets.getString(1)).isEmpty();
      }
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
        .isEqualTo("rwx------");
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("password"))))
        .isEqualTo("rw-------");
  }

  /** As homes were before they had one. */
  @Test
  void givesAPasswordToADataFolderThatHadNone() throws Exception {
    Path home = folder.resolve("postgresql");
    try (EmbeddedDatabase first = EmbeddedDatabase.start(home, 0)) {
      execute(first, "create table kept as select 1 as id");
      execute(first, "alter role postgres password null");
    }
    Files.writeString(home.resolve("data-18/pg_hba.conf"), "host all all 127.0.0.1/32 trust\n");
    Files.delete(home.resolve("password"));

    try (EmbeddedDatabase second = EmbeddedDatabase.start(home, 0)) {
      assertThatThrownBy(() -> DriverManager.getConnection(second.url(), EmbeddedDatabase.USER, ""))
          .isInstanceOf(SQLException.class);
      execute(second, "insert into kept values (2)");
    }
    try (EmbeddedDatabase third = EmbeddedDatabase.start(home, 0)) {
      execute(third, "insert into kept values (3)");
    }
  }

  /** Killed in the middle of it: some programs are there, none is marked as the last. */
  @Test
  void discardsProgramsThatWereHalfUnpacked() throws Exception {
    Path programs = folder.resolve("programs");
    Path half = Files.createDirectories(programs.resolve("PG-half/bin"));
    Files.write(half.resolve("postgres"), new byte[] {1, 2, 3});
    Files.writeString(programs.resolve("PG-half/epg-lock"), "");
    Path whole = Files.createDirectories(programs.resolve("PG-whole/bin"));
    Files.writeString(programs.resolve("PG-whole/.exists"), "");

    ServerFiles.discardIncompletePrograms(programs);

    assertThat(programs.resolve("PG-half")).doesNotExist();
    assertThat(whole).exists();
  }

  @Test
  void writesNoMoreLogAheadThanItsSettingsSay() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("postgresql"), 0)) {
      execute(
          database,
          "create table filled as select i, repeat('x', 500) t from generate_series(1, 1) i");
      execute(
          database,
          "insert into filled select i, repeat('x', 500) from generate_series(1, 1500000) i");
      execute(database, "checkpoint");
      try (Connection connection = connect(database)) {
        ResultSet size =
            connection.createStatement().executeQuery("select sum(size) from pg_ls_waldir()");
        size.next();
        assertThat(size.getLong(1)).isLessThan(300L << 20);
      }
    }
  }

  private static Connection connect(EmbeddedDatabase database) throws SQLException {
    return DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, database.password());
  }

  private static void execute(EmbeddedDatabase database, String sql) throws Exception {
    try (Connection connection = connect(database)) {
      connection.createStatement().execute(sql);
    }
  }
}
