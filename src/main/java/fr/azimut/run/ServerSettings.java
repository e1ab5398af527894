package fr.azimut.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;

/** How the embedded server is made and started. */
final class ServerSettings {

  private static final Duration STARTUP = Duration.ofSeconds(60);

  private ServerSettings() {}

  static EmbeddedPostgres.Builder of(Path home, Path data, int port, DatabasePassword password) {
    return EmbeddedPostgres.builder()
        .setOverrideWorkingDirectory(home.resolve("programs").toFile())
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPort(port)
        .setPGStartupWait(STARTUP)
        .setOutputRedirector(ProcessBuilder.Redirect.appendTo(home.resolve("log.txt").toFile()))
        .setErrorRedirector(ProcessBuilder.Redirect.appendTo(home.resolve("log.txt").toFile()))
        .setConnectConfig("password", password.value())
        // options of initdb; the last word on who gets in is theirs
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("auth", "scram-sha-256")
        .setLocaleConfig("pwfile", password.file().toString())
        // no socket that others of the machine could reach: loopback, with the password
        .setServerConfig("unix_socket_directories", "")
        .setServerConfig("listen_addresses", "localhost")
        .setServerConfig("timezone", "UTC")
        .setServerConfig("shared_buffers", "128MB")
        .setServerConfig("work_mem", "64MB")
        .setServerConfig("maintenance_work_mem", "128MB")
        // what a version writes is not worth more log than this, kept for ever after
        .setServerConfig("max_wal_size", "256MB")
        .setServerConfig("min_wal_size", "32MB")
        // No replica will ever follow: a partition filled in the transaction that makes it is not
        // written twice.
        .setServerConfig("wal_level", "minimal")
        .setServerConfig("max_wal_senders", "0")
        .setServerConfig("jit", "off");
  }
}
