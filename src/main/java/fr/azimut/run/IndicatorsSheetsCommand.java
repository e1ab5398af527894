package fr.azimut.run;

import fr.azimut.guide.IndicatorSheets;
import fr.azimut.indicator.IndicatorDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The verb {@code indicators fiches}. */
@Command(
    name = "fiches",
    description = "Écrit une fiche imprimable par indicateur, et tout le catalogue (HTML).")
final class IndicatorsSheetsCommand implements Callable<Integer> {

  @ParentCommand private @Nullable IndicatorsCommand indicators;

  @Option(
      names = "--output",
      paramLabel = "DOSSIER",
      defaultValue = "reports/indicateurs",
      description = "Dossier où écrire les fiches (${DEFAULT-VALUE} par défaut).")
  private Path output = Path.of("reports/indicateurs");

  @Option(
      names = "--month",
      paramLabel = "AAAA-MM",
      description =
          "Mois dont le dernier jour compte (sinon celui de jobs/monthly.yaml, ou les définitions"
              + " sans fin).")
  private @Nullable YearMonth month;

  @Option(
      names = "--region",
      paramLabel = "RÉGION",
      description =
          "Région dont la mise en page range les fiches (sinon celle de jobs/monthly.yaml).")
  private @Nullable String region;

  @Override
  public Integer call() throws IOException {
    IndicatorsCommand command = Objects.requireNonNull(indicators);
    Definitions definitions = command.azimut().definitions();
    YearMonth asked = month == null ? definitions.monthly().fixedMonth() : month;
    List<IndicatorDefinition> shown = IndicatorsCommand.list(definitions, asked);
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw new RunRefusedException("--output vaut " + output + ", qui n'est pas un dossier.");
    }
    String scope =
        "Définitions " + (asked == null ? "sans fin de validité" : "en vigueur fin " + asked);
    List<Path> written =
        new IndicatorSheets(shown, definitions.codes(), chapters(definitions), scope)
            .export(output);
    command.azimut().console().say(written.size() + " fichiers dans " + output);
    return 0;
  }

  private Map<String, List<String>> chapters(Definitions definitions) {
    String id = region == null ? definitions.monthly().region() : region;
    return definitions.layouts().of(definitions.region(id)).reports().listChapters();
  }
}
