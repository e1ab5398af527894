package fr.azimut.definition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads a YAML file into a record, strictly: a key that is unknown, missing or there twice, a value
 * of the wrong type or one that the record refuses is a {@link DefinitionException} with its
 * position.
 *
 * <p>Keys are the record's component names in snake_case. A component is required unless its type
 * is {@code @Nullable}, a {@code List} or {@code Map} (absent means empty) or a {@code boolean}
 * (absent means false). A component of type {@link Position} is filled with where the record
 * stands, one of type {@link Keys} with where each of its keys does.
 */
public final class DefinitionReader {

  private DefinitionReader() {}

  /**
   * Reads one file.
   *
   * @throws DefinitionException when the file is missing or wrong
   */
  public static <T extends Record> T read(Path file, Class<T> type) {
    String name = file.toString().replace('\\', '/');
    return new RecordBinder(name).record(new YamlText(name).read(file), type);
  }

  /**
   * Reads every {@code .yaml} file of a folder, in the order of their names.
   *
   * @throws DefinitionException when the folder is missing or one of the files is wrong
   */
  public static <T extends Record> List<T> readAll(Path folder, Class<T> type) {
    return listFiles(folder, ".yaml").stream().map(file -> read(file, type)).toList();
  }

  /**
   * The files of a folder with that ending, in the order of their names.
   *
   * @throws DefinitionException when the folder is missing
   */
  public static List<Path> listFiles(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending))
          .filter(f -> ending.isEmpty() || DefinitionFiles.isRead(f))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new DefinitionException(
          new Position(folder.toString(), 1, 1),
          "the folder cannot be read",
          "Run the command from the project's folder, or give --jobs.");
    }
  }
}
