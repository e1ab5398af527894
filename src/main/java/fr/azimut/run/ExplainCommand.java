package fr.azimut.run;

import java.time.YearMonth;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The verb {@code explain}. */
@Command(
    name = "explain",
    description =
        "Explique un chiffre : définition, requête, ce qui y contribue, jusqu'à la ligne.",
    footer = {
      "",
      "Montre des chiffres avant secret statistique : pour l'analyste, à l'écran seulement."
    })
final class ExplainCommand implements Callable<Integer> {

  @ParentCommand private @Nullable AzimutCommand azimut;

  @Parameters(paramLabel = "INDICATEUR", description = "Code de l'indicateur : ACM-01.")
  private String indicator = "";

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      required = true,
      description = "Code d'un territoire (RA15, 42), ou « region » (obligatoire).")
  private String zone = "";

  @Option(
      names = "--month",
      paramLabel = "AAAA-MM",
      required = true,
      description = "Mois calculé (obligatoire).")
  private YearMonth month = YearMonth.of(1970, 1);

  @Option(
      names = "--period",
      paramLabel = "PÉRIODE",
      defaultValue = "month",
      description =
          "Période qui finit avec le mois : month, year-to-date, rolling-12 ou mean-12 (${DEFAULT-VALUE} par"
              + " défaut).")
  private String period = "month";

  @Option(
      names = "--network",
      paramLabel = "RÉSEAU",
      description = "Chiffre d'un réseau (sinon de tous ensemble).")
  private @Nullable String network;

  @Option(
      names = "--variable",
      paramLabel = "VARIABLE",
      description = "Ventilation : sex, age_band, aspect, evolution… ; avec --modality.")
  private @Nullable String variable;

  @Option(
      names = "--modality",
      paramLabel = "MODALITÉ",
      description = "Modalité de la ventilation : F, 18-21, mediane…")
  private @Nullable String modality;

  @Option(names = "--lines", description = "Donne aussi les lignes des fichiers qui y contribuent.")
  private boolean lines;

  @Option(
      names = "--version",
      paramLabel = "N",
      description = "Version du mois (sinon la dernière).")
  private @Nullable Integer version;

  @Option(
      names = "--region",
      paramLabel = "RÉGION",
      description = "Profil de jobs/regions/ (sinon celui de jobs/monthly.yaml).")
  private @Nullable String region;

  @Override
  public Integer call() {
    AzimutCommand command = Objects.requireNonNull(azimut);
    Definitions definitions = command.definitions();
    ExplainRequest request =
        new ExplainRequest(
            definitions.region(region == null ? definitions.monthly().region() : region),
            month,
            version,
            indicator,
            zone,
            period,
            network == null ? "" : network,
            variable == null ? "" : variable,
            modality == null ? "" : modality,
            lines);
    request.checkWords();
    try (Platform platform =
        Platform.startForQuestion(definitions, command.home(), command.console())) {
      platform.get(ExplainRun.class).execute(request);
      return 0;
    }
  }
}
