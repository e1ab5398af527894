package fr.azimut.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What lies in a folder of extracts beside them: what systems, editors and transfers leave there is
 * no extract, is not asked about and not hashed, and is named.
 *
 * @param path where it is
 * @param reason what it is, in French
 */
record PassedOver(Path path, String reason) {

  private static final Set<String> OF_SYSTEMS = Set.of("thumbs.db", "desktop.ini");
  private static final List<String> UNFINISHED =
      List.of(".part", ".partial", ".filepart", ".crdownload", ".download", ".upload");
  private static final List<String> TEMPORARY = List.of("~", ".tmp", ".temp", ".bak", ".swp");

  /** What a file is that nobody deposits on purpose. */
  static Optional<PassedOver> find(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String reason =
        UNFINISHED.stream().anyMatch(name::endsWith)
            ? "transfert inachevé, non lu"
            : name.startsWith("~$")
                ? "fichier de verrouillage d'un classeur ouvert, non lu"
                : TEMPORARY.stream().anyMatch(name::endsWith)
                    ? "copie de travail d'un éditeur, non lue"
                    : name.startsWith(".") || OF_SYSTEMS.contains(name)
                        ? "fichier caché du système, non lu"
                        : "";
    return reason.isEmpty() ? Optional.empty() : Optional.of(new PassedOver(file, reason));
  }

  /** What lies in the folder of a region beside the folders of months. */
  static List<PassedOver> besideMonths(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(e -> !isMonth(e))
          .sorted()
          .map(e -> find(e).orElseGet(() -> new PassedOver(e, reason(e))))
          .toList();
    }
  }

  /** Whether an entry is the folder of a month; a link to one is not. */
  static boolean isMonth(Path entry) {
    return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
        && entry.getFileName().toString().matches("\\d{4}-(0[1-9]|1[0-2])");
  }

  private static String reason(Path entry) {
    if (Files.isSymbolicLink(entry)) {
      return "lien symbolique, non suivi";
    }
    return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
        ? "dossier qui n'est pas celui d'un mois (AAAA-MM), non lu"
        : "fichier hors du dossier d'un mois, non lu";
  }
}
