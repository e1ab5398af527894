package fr.azimut.definition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder whose files a region replaces, one by one, by its own: those of the sub-folder that has
 * the region's id.
 *
 * @param folder of the general files
 * @param region the id of a region; null for the general files alone
 */
public record RegionFolder(Path folder, @Nullable String region) {

  /** The region's own file of that name when it has one, else the general one. */
  public Path find(String name) {
    Path general = folder.resolve(name);
    Path own = region == null ? general : folder.resolve(region).resolve(name);
    return Files.exists(own) ? own : general;
  }

  /**
   * The regions that have files of their own, in order.
   *
   * @param regions the ids that there are
   * @param names the files that are read
   * @param ending of further files, that those name: {@code .png}
   * @throws DefinitionException when a sub-folder is no region's, or nothing reads a file of the
   *     folder or of a sub-folder
   */
  public static List<String> listOwners(
      Path folder, Collection<String> regions, List<String> names, String ending) {
    List<Path> owners = list(folder).filter(Files::isDirectory).toList();
    checkFiles(folder, names, ending);
    for (Path owner : owners) {
      String id = name(owner);
      if (!regions.contains(id)) {
        throw wrong(
            owner,
            "'" + id + "' is the id of no region",
            nearest(id, regions)
                .orElse(
                    "Name the folder as a file of regions/: " + String.join(", ", regions) + "."));
      }
      if (list(owner).anyMatch(Files::isDirectory)) {
        throw wrong(owner, "the folder of a region has folders", "Place their files in it.");
      }
      checkFiles(owner, names, ending);
    }
    return owners.stream().map(RegionFolder::name).toList();
  }

  private static void checkFiles(Path folder, List<String> names, String ending) {
    for (Path file : list(folder).filter(f -> !Files.isDirectory(f)).toList()) {
      String name = name(file);
      if (!names.contains(name) && !name.toLowerCase(Locale.ROOT).endsWith(ending)) {
        throw wrong(
            file,
            "nothing reads this file",
            nearest(name, names)
                .orElse("Files read here: " + String.join(", ", names) + ", *" + ending + "."));
      }
    }
  }

  private static Optional<String> nearest(String found, Collection<String> known) {
    return Suggestion.nearest(found, known).map(s -> "Did you mean '" + s + "'?");
  }

  private static DefinitionException wrong(Path path, String problem, String remedy) {
    String name = path.toString().replace('\\', '/');
    return new DefinitionException(new Position(name, 1, 1), problem, remedy);
  }

  /** What systems and editors hide there is nobody's definition. */
  private static Stream<Path> list(Path folder) {
    return DefinitionReader.listFiles(folder, "").stream().filter(f -> !name(f).startsWith("."));
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
