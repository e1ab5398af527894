package fr.azimut.run;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line; without a verb it runs the monthly job. */
@Command(
    name = "azimut",
    description = "Chiffres mensuels du service public régional de l'orientation.",
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      PreviewCommand.class,
      ExplainCommand.class,
      ServeCommand.class,
      FormatsCommand.class,
      IndicatorsCommand.class,
      SampleCommand.class,
      ReferenceCommand.class
    },
    footer = {
      "",
      "Codes de sortie : 0 fait ; 1 panne ; 2 demande refusée ou définition fausse ; 3 fait, mais un fichier a été refusé."
    })
final class AzimutCommand implements Callable<Integer> {

  private final PrintStream out;

  @Option(
      names = "--jobs",
      paramLabel = "DOSSIER",
      defaultValue = "jobs",
      scope = picocli.CommandLine.ScopeType.INHERIT,
      description = "Dossier des définitions (${DEFAULT-VALUE} par défaut).")
  private Path jobs = Path.of("jobs");

  @Option(
      names = "--home",
      paramLabel = "DOSSIER",
      defaultValue = ".azimut",
      scope = picocli.CommandLine.ScopeType.INHERIT,
      description = "Dossier de l'archive et de la base embarquée (${DEFAULT-VALUE} par défaut).")
  private Path home = Path.of(".azimut");

  AzimutCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    return new RunCommand(this).call();
  }

  Path jobs() {
    return jobs;
  }

  Path home() {
    return home;
  }

  Console console() {
    return new Console(out, InstantSource.system());
  }

  Definitions definitions() {
    return Definitions.read(jobs);
  }

  /** Those that files are read by. */
  Definitions definitionsOfFiles() {
    return Definitions.readForFiles(jobs);
  }
}
