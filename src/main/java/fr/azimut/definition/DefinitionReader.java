package fr.azimut.definition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a YAML file into a record, strictly: an unknown key, a missing key, a value of the wrong
 * type or a value that the record refuses is a {@link DefinitionException} with its position.
 *
 * <p>Keys are the record's component names in snake_case. A component is required unless its type
 * is {@code @Nullable}, a {@code List} or {@code Map} (absent means empty) or a {@code boolean}
 * (absent means false). A component of type {@link Position} is filled with where the record
 * stands.
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
    try (InputStream in = Files.newInputStream(file)) {
      LoadSettings settings =
          LoadSettings.builder().setLabel(name).setAllowDuplicateKeys(false).build();
      Optional<Node> root = new Compose(settings).composeInputStream(in);
      Node node =
          root.orElseThrow(
              () ->
                  new DefinitionException(
                      new Position(name, 1, 1),
                      "the file is empty",
                      "Write a definition in it, or delete it."));
      return new RecordBinder(name).record(node, type);
    } catch (MarkedYamlEngineException e) {
      Position position = e.getProblemMark().map(m -> at(name, m)).orElse(new Position(name, 1, 1));
      throw new DefinitionException(
          position, "not valid YAML: " + e.getProblem(), "See https://yaml.org for the syntax.");
    } catch (YamlEngineException e) {
      throw new DefinitionException(
          new Position(name, 1, 1), "not valid YAML: " + e.getMessage(), "Mend the file.");
    } catch (IOException e) {
      throw new DefinitionException(
          new Position(name, 1, 1), "the file cannot be read", "Create it, or mend its rights.");
    }
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
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new DefinitionException(
          new Position(folder.toString(), 1, 1),
          "the folder cannot be read",
          "Run the command from the project's folder, or give --jobs.");
    }
  }

  static Position at(String file, Mark mark) {
    return new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
