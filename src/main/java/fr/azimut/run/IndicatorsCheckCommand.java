package fr.azimut.run;

import fr.azimut.extract.NetworkCatalog;
import fr.azimut.indicator.RegistryProblem;
import fr.azimut.indicator.RegistryReport;
import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.normalisation.KeyScopes;
import fr.azimut.normalisation.WritableCodes;
import fr.azimut.run.IndicatorExamples.Executed;
import fr.azimut.territory.RegionCatalog;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** The verb {@code indicators check}. */
@Command(
    name = "check",
    description =
        "Dit tout ce qui ne va pas dans les définitions, où et que faire ; sans erreur, exécute"
            + " leurs exemples.",
    footer = {
      "",
      "Codes de sortie : 0 aucune erreur (même avec avertissements) ; 2 une erreur, ou un exemple"
          + " qui n'est pas tenu."
    })
final class IndicatorsCheckCommand implements Callable<Integer> {

  @ParentCommand private @Nullable IndicatorsCommand indicators;

  @Override
  public Integer call() {
    AzimutCommand command = Objects.requireNonNull(indicators).azimut();
    Console console = command.console();
    RegistryReport report = read(command.jobs());
    report.problems().forEach(problem -> console.say(line(problem)));
    long errors = report.problems().stream().filter(RegistryProblem::isError).count();
    console.say(
        count(report.files(), "fichier")
            + ", "
            + count(errors, "erreur")
            + ", "
            + count(report.problems().size() - errors, "avertissement"));
    return report.hasErrors() || !execute(command, console) ? 2 : 0;
  }

  private static RegistryReport read(Path jobs) {
    RegionCatalog regions = RegionCatalog.read(jobs);
    return RegistryReport.read(
        jobs,
        CodeCatalog.read(jobs),
        RegistryFacts.of(NetworkCatalog.read(jobs), regions, Layouts.read(jobs, regions)));
  }

  private static String line(RegistryProblem problem) {
    return problem.position()
        + ": "
        + problem.rule().severity().label()
        + " "
        + problem.rule().id()
        + " : "
        + problem.text()
        + ". "
        + problem.remedy();
  }

  /** Whether all examples hold. */
  private static boolean execute(AzimutCommand command, Console console) {
    Definitions definitions = command.definitions();
    try (Platform platform = Platform.start(definitions, command.home(), console)) {
      List<Executed> executed =
          new IndicatorExamples(
                  definitions.indicators(),
                  definitions.codes(),
                  WritableCodes.of(definitions.networks(), definitions.codes()),
                  KeyScopes.of(definitions.networks()))
              .execute(platform.get(DSLContext.class));
      List<Executed> failed = executed.stream().filter(one -> !one.mismatches().isEmpty()).toList();
      for (Executed one : failed) {
        console.say(one.example().indicator() + ", exemple « " + one.example().name() + " »");
        one.mismatches().forEach(mismatch -> console.say("  " + mismatch));
      }
      String outcome = failed.isEmpty() ? "tous tenus" : failed.size() + " non tenus";
      console.say(count(executed.size(), "exemple") + ", " + outcome);
      return failed.isEmpty();
    }
  }

  private static String count(long number, String noun) {
    return Console.number(number) + " " + noun + (number > 1 ? "s" : "");
  }
}
