package fr.azimut.run;

import fr.azimut.territory.ReferenceBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The verb {@code reference}. */
@Command(
    name = "reference",
    description = "Reconstruit la référence des territoires depuis le paquet npm décompressé.")
final class ReferenceCommand implements Callable<Integer> {

  @ParentCommand private @Nullable AzimutCommand azimut;

  @Option(
      names = "--package",
      paramLabel = "DOSSIER",
      required = true,
      description = "Paquet @etalab/decoupage-administratif décompressé (obligatoire).")
  private Path source = Path.of("package");

  @Option(
      names = "--output",
      paramLabel = "DOSSIER",
      defaultValue = "src/main/resources/territory",
      description = "Dossier des ressources (${DEFAULT-VALUE} par défaut).")
  private Path output = Path.of("src/main/resources/territory");

  @Override
  public Integer call() throws IOException {
    ReferenceBuilder.build(source, output);
    Objects.requireNonNull(azimut).console().say("Référence écrite dans " + output);
    return 0;
  }
}
