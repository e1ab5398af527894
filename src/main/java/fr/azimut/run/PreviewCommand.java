package fr.azimut.run;

import fr.azimut.territory.Geography;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The verb {@code preview}. */
@Command(
    name = "preview",
    description = "Montre les premières lignes d'un fichier comme elles seraient chargées.",
    footer = {"", "Codes de sortie : 0 fichier lisible ; 3 refusé."})
final class PreviewCommand implements Callable<Integer> {

  @ParentCommand private @Nullable AzimutCommand azimut;

  @Mixin private final FileOptions options = new FileOptions();

  @Option(
      names = "--rows",
      paramLabel = "N",
      defaultValue = "5",
      description = "Nombre de lignes (${DEFAULT-VALUE} par défaut).")
  private int rows = 5;

  @Override
  public Integer call() {
    AzimutCommand command = Objects.requireNonNull(azimut);
    Definitions definitions = command.definitionsOfFiles();
    if (rows < 1) {
      throw new RunRefusedException("--rows vaut " + rows + " ; il faut au moins 1 ligne.");
    }
    FileRequest request = options.request();
    Arrival arrival = request.arrival(definitions);
    Geography geography = definitions.regions().geography(request.region(definitions));
    try (Platform platform =
        Platform.startForQuestion(definitions, command.home(), command.console())) {
      boolean readable =
          platform
              .get(CheckRun.class)
              .preview(arrival, geography, options.deposits(definitions), rows);
      return readable ? 0 : 3;
    }
  }
}
