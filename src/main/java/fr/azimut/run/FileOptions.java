package fr.azimut.run;

import java.nio.file.Path;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the verbs that look at one file are told of it. */
final class FileOptions {

  @Parameters(paramLabel = "FICHIER", description = "Fichier à lire.")
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

  FileRequest request() {
    return new FileRequest(file, region, month, format);
  }

  /** The folder of extracts. */
  Path deposits(Definitions definitions) {
    return deposits == null ? Path.of(definitions.monthly().deposits()) : deposits;
  }
}
