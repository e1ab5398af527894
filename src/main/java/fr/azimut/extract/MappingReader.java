package fr.azimut.extract;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.DefinitionReader;
import fr.azimut.definition.Position;
import fr.azimut.extract.MappingTable.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the mapping tables: CSV in UTF-8, with the header {@code code;canonique}. */
final class MappingReader {

  private static final List<String> HEADER = List.of("code", "canonique");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setDelimiter(';').setIgnoreEmptyLines(false).get();

  private MappingReader() {}

  static Map<String, MappingTable> readAll(Path folder) {
    Map<String, MappingTable> tables = new TreeMap<>();
    for (Path file : DefinitionReader.listFiles(folder, ".csv")) {
      String fileName = file.getFileName().toString();
      String name = fileName.substring(0, fileName.length() - ".csv".length());
      tables.put(name, new MappingTable(name, entries(file)));
    }
    return Collections.unmodifiableMap(tables);
  }

  private static List<Entry> entries(Path file) {
    String name = file.toString().replace('\\', '/');
    List<Entry> entries = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.builder().setReader(in).setFormat(FORMAT).get()) {
      for (CSVRecord record : parser) {
        Position position = new Position(name, Math.toIntExact(parser.getCurrentLineNumber()), 1);
        List<String> row = record.stream().map(CellText::trim).toList();
        if (record.getRecordNumber() == 1) {
          require(row.equals(HEADER), position, "not the header 'code;canonique'");
        } else if (!row.equals(List.of(""))) {
          require(row.size() == 2, position, "found " + row.size() + " values");
          require(codes.add(row.get(0)), position, "code '" + row.get(0) + "' stands twice");
          entries.add(new Entry(position, row.get(0), row.get(1)));
        }
      }
      return entries;
    } catch (IOException e) {
      throw new DefinitionException(
          new Position(name, 1, 1), "the table cannot be read", "Save it as CSV in UTF-8.");
    }
  }

  private static void require(boolean right, Position position, String problem) {
    if (!right) {
      throw new DefinitionException(
          position, problem, "Write one 'code;canonique' per line, each code once.");
    }
  }
}
