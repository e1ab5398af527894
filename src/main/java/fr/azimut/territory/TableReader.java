package fr.azimut.territory;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a table of {@code jobs/}: UTF-8, semicolons, no quotes; title lines may come first. */
final class TableReader {

  private final String name;
  private final List<String> lines;

  private TableReader(String name, List<String> lines) {
    this.name = name;
    this.lines = lines;
  }

  /**
   * A line of a table.
   *
   * @param position its place in the file
   * @param values the values by header, stripped
   */
  record Row(Position position, Map<String, String> values) {

    /** The value under a header; empty when the table has no such column. */
    String value(String header) {
      return values.getOrDefault(header, "");
    }
  }

  /**
   * The rows under the first line that has all the required headers.
   *
   * @throws DefinitionException when the file or its header is missing, or a row is not as wide
   */
  static List<Row> read(Path file, List<String> required) {
    String name = file.toString().replace('\\', '/');
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      // Spreadsheets write a byte-order mark.
      List<String> lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
      return new TableReader(name, lines).rows(required);
    } catch (IOException e) {
      throw new DefinitionException(
          new Position(name, 1, 1),
          "the table cannot be read",
          "Create it, correct its name in the definition, or save it in UTF-8.");
    }
  }

  private List<Row> rows(List<String> required) {
    int header = 0;
    while (header < lines.size() && !cells(header).containsAll(required)) {
      header++;
    }
    if (header == lines.size()) {
      throw new DefinitionException(
          new Position(name, 1, 1),
          "no line has the headers " + String.join(", ", required),
          "Correct the table, or the names of its columns in the definition.");
    }
    List<String> headers = cells(header);
    List<Row> rows = new ArrayList<>();
    for (int i = header + 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        rows.add(row(i, headers));
      }
    }
    return rows;
  }

  private Row row(int index, List<String> headers) {
    List<String> cells = cells(index);
    Position position = new Position(name, index + 1, 1);
    if (cells.size() != headers.size() || lines.get(index).indexOf('"') >= 0) {
      throw new DefinitionException(
          position,
          "found " + cells.size() + " values under " + headers.size() + " headers, or a quote",
          "Separate the values by semicolons, without quotes.");
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < headers.size(); i++) {
      values.put(headers.get(i), cells.get(i));
    }
    return new Row(position, values);
  }

  private List<String> cells(int index) {
    return Arrays.stream(lines.get(index).split(";", -1)).map(String::strip).toList();
  }
}
