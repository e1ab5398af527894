package fr.azimut.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a killed run leaves: its server still running, or the pid file of one that is no more. */
final class Orphan {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Orphan() {}

  /**
   * Stops the server of a data folder, if one runs, and forgets its pid file.
   *
   * @param programs a process that runs no program of this folder is left alone: the system has
   *     given the server's number to somebody else
   */
  static void stop(Path data, Path programs) throws IOException {
    Path pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    ProcessHandle.of(pid(pidFile)).filter(p -> runs(p, programs)).ifPresent(Orphan::stop);
    Files.deleteIfExists(pidFile);
  }

  private static long pid(Path pidFile) throws IOException {
    List<String> lines = Files.readAllLines(pidFile);
    String first = lines.isEmpty() ? "" : lines.get(0).strip();
    return first.matches("\\d{1,18}") ? Long.parseLong(first) : -1;
  }

  private static boolean runs(ProcessHandle process, Path programs) {
    String folder = programs.toString();
    return process.info().command().map(c -> c.contains(folder)).orElse(false);
  }

  private static void stop(ProcessHandle server) {
    interrupt(server);
    try {
      server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      server.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** SIGINT ends the sessions of the killed run; SIGTERM, which Java sends, waits for them. */
  private static void interrupt(ProcessHandle server) {
    try {
      new ProcessBuilder("sh", "-c", "kill -INT " + server.pid()).start().waitFor();
    } catch (IOException e) {
      server.destroy(); // no shell: Windows
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
