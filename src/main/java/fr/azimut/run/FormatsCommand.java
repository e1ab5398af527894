package fr.azimut.run;

import fr.azimut.definition.Suggestion;
import fr.azimut.guide.GuideCatalog;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The verb {@code formats}. */
@Command(
    name = "formats",
    description = "Dit ce que chaque réseau peut envoyer, et comment ; ou tout d'un format.",
    subcommands = FormatsExportCommand.class)
final class FormatsCommand implements Callable<Integer> {

  @ParentCommand private @Nullable AzimutCommand azimut;

  @Parameters(
      arity = "0..1",
      paramLabel = "FORMAT",
      description = "Identifiant du format à décrire en entier.")
  private @Nullable String format;

  @Override
  public Integer call() {
    Console console = azimut().console();
    Definitions definitions = definitions();
    GuideCatalog guides = new GuideCatalog(definitions.networks(), definitions.codes());
    if (format == null) {
      int networks = definitions.networks().list().size();
      console.say(guides.ids().size() + " formats de " + networks + " réseaux");
      guides.list().forEach(console::say);
    } else {
      page(guides, format).forEach(console::say);
    }
    return 0;
  }

  AzimutCommand azimut() {
    return Objects.requireNonNull(azimut);
  }

  Definitions definitions() {
    return azimut().definitions();
  }

  private static List<String> page(GuideCatalog guides, String id) {
    return guides
        .findPage(id)
        .orElseThrow(
            () ->
                new RunRefusedException(
                    "Format inconnu : « "
                        + id
                        + " ». "
                        + Suggestion.nearest(id, guides.ids())
                            .map(s -> "Vouliez-vous dire « " + s + " » ?")
                            .orElse("« formats » les énumère tous.")));
  }
}
