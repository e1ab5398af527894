package fr.azimut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds what only the text of the sources shows: who writes which table, how long files are. */
class SourcesTest {

  private static final Path MAIN = Path.of("src/main/java/fr/azimut");
  private static final Pattern WRITING =
      Pattern.compile("\\.(?:insertInto|update|deleteFrom|mergeInto|truncate)\\(\\s*([A-Z_]+)\\b");
  private static final Pattern IMPORT =
      Pattern.compile("import static azimut\\.database\\.(\\w+)\\.Tables\\.(\\w+);");

  /** A table, or all the tables of a schema, and the one module that writes them. */
  private static final Map<String, String> WRITERS =
      Map.of(
          "ref", "territory",
          "core", "normalisation",
          "mart", "indicator",
          "pub", "disclosure",
          "ops.DEPOSIT", "deposit",
          "ops.FINDING", "deposit",
          "ops.RECEPTION", "deposit",
          "ops.ARRIVAL", "run",
          "ops.VERSION_FINDING", "history",
          "ops", "month");

  @Test
  void aTableHasOneModuleThatWritesIt() throws IOException {
    List<String> trespasses = new ArrayList<>();
    int writings = 0;
    for (Path source : sources()) {
      String text = Files.readString(source);
      Matcher writing = WRITING.matcher(text);
      while (writing.find()) {
        writings++;
        String table = qualified(text, writing.group(1));
        String writer =
            WRITERS.getOrDefault(table, WRITERS.get(table.substring(0, table.indexOf('.'))));
        if (!module(source).equals(writer)) {
          trespasses.add(source + " writes " + table + ", which belongs to " + writer);
        }
      }
    }
    assertThat(trespasses).isEmpty();
    assertThat(writings).isGreaterThan(20);
  }

  @Test
  void filesAreSmall() throws IOException {
    List<Integer> lines = new ArrayList<>();
    for (Path source : sources()) {
      int count = Files.readAllLines(source).size();
      assertThat(count).as(source.toString()).isLessThanOrEqualTo(400);
      lines.add(count);
    }
    lines.sort(null);
    assertThat(lines.get(lines.size() / 2)).as("median").isLessThanOrEqualTo(80);
    assertThat(lines.get(lines.size() * 9 / 10)).as("nine in ten").isLessThanOrEqualTo(200);
  }

  private static String qualified(String source, String table) {
    Matcher imported = IMPORT.matcher(source);
    while (imported.find()) {
      if (imported.group(2).equals(table)) {
        return imported.group(1) + "." + table;
      }
    }
    throw new AssertionError(table + " is written without its static import");
  }

  private static String module(Path source) {
    return MAIN.relativize(source).getName(0).toString();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }
}
