package fr.azimut.sample;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Position;
import fr.azimut.extract.ExtractFormat.VariableSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables from the networks' codes to ours: written in a format or in {@code jobs/mappings/}.
 */
final class MappingTables {

  private final Path folder;
  private final Map<String, Map<String, String>> read = new HashMap<>();

  MappingTables(Path jobs) {
    folder = jobs.resolve("mappings");
  }

  /** Their codes with ours, in the order of the definition; empty when the network uses ours. */
  Map<String, String> entries(VariableSource source) {
    String mapping = source.mapping();
    return mapping == null ? source.values() : read.computeIfAbsent(mapping, this::read);
  }

  private Map<String, String> read(String name) {
    Path file = folder.resolve(name + ".csv");
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      Map<String, String> entries = new LinkedHashMap<>();
      for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
        int semicolon = line.indexOf(';');
        entries.put(line.substring(0, semicolon), line.substring(semicolon + 1));
      }
      return Collections.unmodifiableMap(entries);
    } catch (IOException | IndexOutOfBoundsException e) {
      throw new DefinitionException(
          new Position(file.toString(), 1, 1),
          "the mapping table cannot be read",
          "Write lines of the form code;canonique below a header.");
    }
  }
}
