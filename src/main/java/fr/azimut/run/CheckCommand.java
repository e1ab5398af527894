package fr.azimut.run;

import fr.azimut.deposit.Verdict;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The verb {@code check}. */
@Command(
    name = "check",
    description = "Dit d'un fichier s'il serait accepté, sans le déposer : rien n'en reste.",
    footer = {"", "Codes de sortie : 0 accepté (même avec réserves ou partiel) ; 3 refusé."})
final class CheckCommand implements Callable<Integer> {

  @ParentCommand private @Nullable AzimutCommand azimut;

  @Parameters(paramLabel = "FICHIER", description = "Fichier à contrôler.")
  private Path file = Path.of("");

  @Option(
      names = "--region",
      paramLabel = "RÉGION",
      description = "Profil de jobs/regions/ (sinon celui de jobs/monthly.yaml).")
  private @Nullable String region;

  @Option(
      names = "--month",
      paramLabel = "AAAA-MM",
      description = "Mois du fichier (sinon celui de son nom).")
  private @Nullable YearMonth month;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Format du fichier (sinon celui de son nom).")
  private @Nullable String format;

  @Option(
      names = "--deposits",
      paramLabel = "DOSSIER",
      description = "Dossier des extractions, d'où vient le registre des lieux.")
  private @Nullable Path deposits;

  @Option(
      names = "--output",
      paramLabel = "DOSSIER",
      description = "Dossier où écrire le certificat, le classeur annoté et la copie corrigée.")
  private @Nullable Path output;

  @Override
  public Integer call() {
    AzimutCommand command = Objects.requireNonNull(azimut);
    Definitions definitions = command.definitions();
    FileRequest request = new FileRequest(file, region, month, format);
    Arrival arrival = request.arrival(definitions);
    Path folder = deposits == null ? Path.of(definitions.monthly().deposits()) : deposits;
    try (Platform platform = Platform.start(definitions, command.home(), command.console())) {
      Verdict verdict =
          platform
              .get(CheckRun.class)
              .execute(arrival, request.region(definitions), folder, output);
      return verdict.inForce() ? 0 : 3;
    }
  }
}
