package fr.azimut.run;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The verb {@code run}. */
@Command(
    name = "run",
    description =
        "Calcule un mois : reçoit les extractions, calcule, protège, écrit les classeurs.",
    footer = {
      "",
      "Base : PostgreSQL embarqué dans --home ; pour un autre (15 ou plus récent), donnez ses trois"
          + " propriétés, dans un fichier application.yaml du dossier courant, ou par"
          + " l'environnement :",
      "  spring.datasource.url       SPRING_DATASOURCE_URL=jdbc:postgresql://hôte:5432/base",
      "  spring.datasource.username  SPRING_DATASOURCE_USERNAME",
      "  spring.datasource.password  SPRING_DATASOURCE_PASSWORD",
      "  azimut.database.port        AZIMUT_DATABASE_PORT, port de la base embarquée (libre sinon)",
      "",
      "Codes de sortie : 0 fait ; 1 panne ; 2 demande refusée ou définition fausse ;"
          + " 3 fait, mais un fichier a été refusé."
    })
final class RunCommand implements Callable<Integer> {

  @ParentCommand private @Nullable AzimutCommand azimut;

  @Option(
      names = "--region",
      paramLabel = "RÉGION",
      description = "Profil de jobs/regions/ (sinon celui de jobs/monthly.yaml).")
  private @Nullable String region;

  @Option(
      names = "--month",
      paramLabel = "AAAA-MM",
      description = "Mois à calculer (sinon celui de jobs/monthly.yaml).")
  private @Nullable YearMonth month;

  @Option(
      names = "--deposits",
      paramLabel = "DOSSIER",
      description = "Dossier des extractions : <région>/<mois>/<fichier>.")
  private @Nullable Path deposits;

  @Option(
      names = "--reports",
      paramLabel = "DOSSIER",
      description = "Dossier des résultats : <région>/<mois>/v<n>/.")
  private @Nullable Path reports;

  RunCommand() {}

  RunCommand(AzimutCommand azimut) {
    this.azimut = azimut;
  }

  @Override
  public Integer call() {
    AzimutCommand command = Objects.requireNonNull(azimut);
    Definitions definitions = command.definitions();
    MonthlyDefinition monthly = definitions.monthly();
    YearMonth asked = month == null ? monthly.fixedMonth() : month;
    String regionId = definitions.region(region == null ? monthly.region() : region).id();
    try (Platform platform = Platform.start(definitions, command.home(), command.console())) {
      return platform
          .get(MonthlyRun.class)
          .execute(
              regionId,
              asked,
              deposits == null ? Path.of(monthly.deposits()) : deposits,
              reports == null ? Path.of(monthly.reports()) : reports);
    }
  }
}
