package fr.azimut.run;

import fr.azimut.sample.SampleFile;
import fr.azimut.sample.SampleGenerator;
import fr.azimut.sample.SampleRequest;
import fr.azimut.territory.TerritoryReference;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The verb {@code sample}. */
@Command(
    name = "sample",
    description = "Écrit des extractions inventées, dans les formats des réseaux d'une région.")
final class SampleCommand implements Callable<Integer> {

  @ParentCommand private @Nullable AzimutCommand azimut;

  @Option(
      names = "--region",
      paramLabel = "RÉGION",
      defaultValue = "rhone-alpes",
      description = "Profil de jobs/regions/ (${DEFAULT-VALUE} par défaut).")
  private String region = "rhone-alpes";

  @Option(
      names = "--from",
      paramLabel = "AAAA-MM",
      required = true,
      description = "Premier mois (obligatoire).")
  private YearMonth from = YearMonth.of(2014, 12);

  @Option(
      names = "--to",
      paramLabel = "AAAA-MM",
      required = true,
      description = "Dernier mois (obligatoire).")
  private YearMonth to = YearMonth.of(2015, 12);

  @Option(
      names = "--rows",
      paramLabel = "N",
      defaultValue = "1500",
      description =
          "Actes par mois des réseaux qui envoient des actes (${DEFAULT-VALUE} par défaut).")
  private int rows = 1500;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "2015",
      description = "Graine : mêmes options, mêmes octets (${DEFAULT-VALUE} par défaut).")
  private long seed = 2015;

  @Option(
      names = "--output",
      paramLabel = "DOSSIER",
      required = true,
      description = "Dossier où écrire <région>/<mois>/<fichier> (obligatoire).")
  private Path output = Path.of("sample-data");

  @Override
  public Integer call() throws IOException {
    AzimutCommand command = Objects.requireNonNull(azimut);
    Definitions definitions = command.definitions();
    Console console = command.console();
    if (to.isBefore(from)) {
      throw new RunRefusedException(
          "Le dernier mois, " + to + ", précède le premier, " + from + ".");
    }
    if (rows < 1) {
      throw new RunRefusedException("--rows vaut " + rows + " ; il faut au moins 1 acte par mois.");
    }
    SampleRequest request =
        new SampleRequest(
            definitions.region(region),
            TerritoryReference.load(),
            definitions.jobs(),
            from,
            to,
            rows,
            seed,
            output,
            List.of());
    List<SampleFile> files = SampleGenerator.generate(request);
    long written = files.stream().mapToLong(SampleFile::rows).sum();
    console.say(
        files.size()
            + " fichiers, "
            + Console.number(written)
            + " lignes, dans "
            + output.resolve(region));
    return 0;
  }
}
