package fr.azimut.run;

import fr.azimut.deposit.Verdict;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The verb {@code check}. */
@Command(
    name = "check",
    description = "Dit d'un fichier s'il serait accepté, sans le déposer : rien n'en reste.",
    footer = {"", "Codes de sortie : 0 accepté (même avec réserves ou partiel) ; 3 refusé."})
final class CheckCommand implements Callable<Integer> {

  @ParentCommand private @Nullable AzimutCommand azimut;

  @Mixin private final FileOptions options = new FileOptions();

  @Option(
      names = "--output",
      paramLabel = "DOSSIER",
      description = "Dossier où écrire le certificat, le classeur annoté et la copie corrigée.")
  private @Nullable Path output;

  @Override
  public Integer call() {
    AzimutCommand command = Objects.requireNonNull(azimut);
    Definitions definitions = command.definitionsOfFiles();
    FileRequest request = options.request();
    Arrival arrival = request.arrival(definitions);
    try (Platform platform =
        Platform.startForQuestion(definitions, command.home(), command.console())) {
      Verdict verdict =
          platform
              .get(CheckRun.class)
              .execute(arrival, request.region(definitions), options.deposits(definitions), output);
      return verdict.inForce() ? 0 : 3;
    }
  }
}
