package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
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

  private static void execute(EmbeddedDatabase database, String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection(database.url(), "postgres", "")) {
      connection.createStatement().execute(sql);
    }
  }
}
