package fr.azimut.run;

import fr.azimut.disclosure.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code resume.json}: what a version is, the files it was made of, the files it gave. */
final class RunSummary {

  private static final String NAME = "resume.json";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private RunSummary() {}

  static void write(Path folder, Publication publication) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("region", publication.region());
    summary.put("mois", publication.month().toString());
    summary.put("version", publication.version());
    summary.put("statut", publication.status());
    summary.put("territoires", publication.territoryEdition());
    summary.put("receptions", publication.deposits().stream().map(RunSummary::reception).toList());
    summary.put("fichiers", outputs(folder));
    try {
      Path draft = folder.resolve(NAME + ".tmp");
      JSON.writeValue(draft.toFile(), summary);
      Files.move(
          draft,
          folder.resolve(NAME),
          java.nio.file.StandardCopyOption.ATOMIC_MOVE,
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether every file that a version gave is still there, as it was given. */
  static boolean isWhole(Path folder) {
    Path summary = folder.resolve(NAME);
    if (!Files.exists(summary)) {
      return false;
    }
    for (var file : JSON.readTree(summary.toFile()).path("fichiers")) {
      Path output = folder.resolve(file.path("nom").asString());
      if (!Files.exists(output) || !sha256(output).equals(file.path("sha256").asString())) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, Object> reception(fr.azimut.disclosure.DepositNotice deposit) {
    Map<String, Object> reception = new LinkedHashMap<>();
    reception.put("mois", deposit.month().toString());
    reception.put("reseau", deposit.network());
    reception.put("format", deposit.format());
    reception.put("fichier", deposit.fileName());
    reception.put("verdict", deposit.verdict());
    reception.put("lignes_lues", deposit.read());
    reception.put("lignes_acceptees", deposit.accepted());
    reception.put("lignes_rejetees", deposit.rejected());
    reception.put("reste_en_vigueur", deposit.kept());
    reception.put("fichiers_anterieurs", deposit.keptNote());
    return reception;
  }

  private static List<Map<String, Object>> outputs(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> !f.getFileName().toString().startsWith(NAME))
          .sorted()
          .map(
              f -> {
                Map<String, Object> output = new LinkedHashMap<>();
                output.put("nom", folder.relativize(f).toString().replace('\\', '/'));
                output.put("sha256", sha256(f));
                return output;
              })
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(Path file) {
    try {
      var digest = java.security.MessageDigest.getInstance("SHA-256");
      return java.util.HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
