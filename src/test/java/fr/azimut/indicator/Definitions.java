package fr.azimut.indicator;

import fr.azimut.normalisation.CodeCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/** Definitions written by a test, read as those of the commission are. */
final class Definitions {

  static final CodeCatalog CODES = CodeCatalog.read(Path.of("jobs"));

  /** A definition that is right; a test replaces or adds lines. */
  static final String COUNT =
      """
      code: TST-01
      label: Essai
      question: Combien ?
      objective: Essayer.
      ground: proposed
      source: essai
      flow: activity
      numerator: {words: actes, measure: quantity}
      unit: actes
      decimals: 0
      direction: neutral
      by_network: true
      periods: [month, year-to-date, rolling-12]
      minimum_coverage: 0
      confidential: true
      valid_from: 2014-01-01
      """;

  private Definitions() {}

  /** The same, with lines that take the place of those of the same keys. */
  static String with(String definition, String... lines) {
    StringBuilder changed = new StringBuilder();
    List<String> added = List.of(lines);
    definition
        .lines()
        .filter(l -> added.stream().noneMatch(a -> key(a).equals(key(l))))
        .forEach(l -> changed.append(l).append('\n'));
    added.stream().filter(l -> !l.endsWith(":")).forEach(l -> changed.append(l).append('\n'));
    return changed.toString();
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf(':'));
  }

  static IndicatorCatalog catalog(Path folder, String... definitions) {
    try {
      Path indicators = Files.createDirectories(folder.resolve("indicators"));
      for (int i = 0; i < definitions.length; i++) {
        Files.writeString(indicators.resolve("TST-0" + (i + 1) + ".yaml"), definitions[i]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return IndicatorCatalog.read(folder, CODES);
  }

  static Indicator indicator(Path folder, String... lines) {
    return catalog(folder, with(COUNT, lines)).listInForce(YearMonth.of(2015, 12)).get(0);
  }
}
