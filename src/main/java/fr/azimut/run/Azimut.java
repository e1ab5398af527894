package fr.azimut.run;

import fr.azimut.definition.DefinitionException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;

/** The program. */
public final class Azimut {

  private Azimut() {}

  /** Runs a verb and ends with its exit code; without a verb, the monthly job. */
  public static void main(String[] arguments) {
    // Libraries ask for them where nobody tells them: archives and charts are the same everywhere.
    Locale.setDefault(Locale.FRANCE);
    TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
    System.setProperty("java.awt.headless", "true");
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    // Spring says what is told of the verbs that it serves; the others have nothing to log.
    LoggingSystem.get(Azimut.class.getClassLoader()).setLogLevel("ROOT", LogLevel.ERROR);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      TemporaryFolder.take();
    } catch (RunRefusedException e) {
      out.println(e.getMessage());
      System.exit(2);
    }
    System.exit(commandLine(out).execute(arguments));
  }

  static CommandLine commandLine(PrintStream out) {
    CommandLine line = new CommandLine(new AzimutCommand(out));
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler(Azimut::fail);
    line.setParameterExceptionHandler(FrenchRefusal::tell);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    FrenchHelp.apply(line);
    return line;
  }

  /**
   * Wrong definitions, refused requests and a lost database are told in one line; the rest is our
   * fault.
   */
  private static int fail(Exception e, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof DefinitionException || cause instanceof RunRefusedException) {
        line.getErr().println(cause.getMessage());
        return 2;
      }
    }
    Optional<String> lost = DatabaseLoss.tell(e);
    if (lost.isPresent()) {
      line.getErr()
          .println(
              "Arrêt : " + lost.get() + " Relancez la même commande pour reprendre ce travail.");
      return 1;
    }
    throw e;
  }
}
