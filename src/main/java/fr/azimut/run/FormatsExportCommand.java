package fr.azimut.run;

import fr.azimut.definition.Suggestion;
import fr.azimut.extract.NetworkDefinition;
import fr.azimut.guide.GuideCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The verb {@code formats export}. */
@Command(
    name = "export",
    description =
        "Écrit, pour chaque réseau, ses formats en Table Schema et en classeurs modèles à remplir.")
final class FormatsExportCommand implements Callable<Integer> {

  @ParentCommand private @Nullable FormatsCommand formats;

  @Option(
      names = "--output",
      paramLabel = "DOSSIER",
      defaultValue = "reports/formats",
      description = "Dossier où écrire <réseau>/<fichier> (${DEFAULT-VALUE} par défaut).")
  private Path output = Path.of("reports/formats");

  @Option(
      names = "--network",
      paramLabel = "RÉSEAU",
      description = "Un réseau de jobs/networks/ (sinon tous).")
  private @Nullable String network;

  @Override
  public Integer call() throws IOException {
    FormatsCommand command = Objects.requireNonNull(formats);
    Definitions definitions = command.definitions();
    List<String> known =
        definitions.networks().list().stream().map(NetworkDefinition::network).toList();
    List<String> asked = network == null ? known : List.of(get(network, known));
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw new RunRefusedException("--output vaut " + output + ", qui n'est pas un dossier.");
    }
    List<Path> written =
        new GuideCatalog(definitions.networks(), definitions.codes()).export(output, asked);
    command.azimut().console().say(written.size() + " fichiers dans " + output);
    return 0;
  }

  private static String get(String slug, List<String> known) {
    if (known.contains(slug)) {
      return slug;
    }
    throw new RunRefusedException(
        "Réseau inconnu : « "
            + slug
            + " ». "
            + Suggestion.nearest(slug, known)
                .map(s -> "Vouliez-vous dire « " + s + " » ?")
                .orElse("Réseaux décrits : " + String.join(", ", known) + "."));
  }
}
