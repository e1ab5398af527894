package fr.azimut.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of {@code jobs/} at one moment. Those that are read are told from what editors and
 * systems leave beside them by their ending: {@code ACC-01.yaml~} defines nothing.
 *
 * @param read SHA-256 of each file that is read, by its path in {@code jobs/}, with slashes
 * @param others the paths of the other files
 */
public record DefinitionFiles(SortedMap<String, String> read, List<String> others) {

  private static final Set<String> ENDINGS =
      Set.of("yaml", "csv", "png", "json", "geojson", "xlsx", "xls");

  /**
   * Those of a folder, read now.
   *
   * @throws DefinitionException when it cannot be read
   */
  public static DefinitionFiles of(Path jobs) {
    SortedMap<String, String> read = new TreeMap<>();
    List<String> others = new ArrayList<>();
    try (Stream<Path> files = Files.walk(jobs)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = jobs.relativize(file).toString().replace('\\', '/');
        if (isRead(file)) {
          read.put(name, sha256(file));
        } else {
          others.add(name);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new DefinitionException(
          new Position(jobs.toString(), 1, 1),
          "the folder cannot be read",
          "Run the command from the project's folder, or give --jobs.");
    }
    return new DefinitionFiles(read, List.copyOf(others));
  }

  /** Whether a file defines something, by its name. */
  static boolean isRead(Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(ending) && !name.startsWith(".") && !name.startsWith("~$");
  }

  /** The names and sums of the files of some folders, in their order. */
  public List<String> of(Collection<String> folders) {
    return read.entrySet().stream()
        .filter(e -> folders.contains(e.getKey().replaceFirst("/.*", "")))
        .map(e -> e.getKey() + " " + e.getValue())
        .toList();
  }

  private static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
