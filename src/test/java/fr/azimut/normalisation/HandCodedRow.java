package fr.azimut.normalisation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a network and what is stored of it, coded by hand: a file of {@code fixtures/networks/}.
 *
 * @param cells by column, in the order of the file
 * @param stored by variable
 */
record HandCodedRow(Map<String, String> cells, Map<String, String> stored) {

  static HandCodedRow read(String network) throws IOException {
    Path file = Path.of("src/test/resources/fixtures/networks", network + ".txt");
    Map<String, String> cells = new LinkedHashMap<>();
    Map<String, String> stored = new LinkedHashMap<>();
    boolean isStored = false;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.equals("->")) {
        isStored = true;
      } else if (!line.startsWith("#")) {
        String[] parts = line.split(" *\\| ", 2);
        (isStored ? stored : cells).put(parts[0], parts[1]);
      }
    }
    return new HandCodedRow(cells, stored);
  }

  /** The same row with another cell. */
  HandCodedRow with(String column, String cell) {
    if (!cells.containsKey(column)) {
      throw new IllegalArgumentException("no column " + column);
    }
    Map<String, String> changed = new LinkedHashMap<>(cells);
    changed.put(column, cell);
    return new HandCodedRow(changed, stored);
  }
}
