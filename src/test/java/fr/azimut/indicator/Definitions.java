package fr.azimut.indicator;

import fr.azimut.normalisation.CodeCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Definitions written by a test, read as those of the commission are. */
final class Definitions {

  static final CodeCatalog CODES = CodeCatalog.read(Path.of("jobs"));

  static final String SHARE = "denominator: {words: actes, measure: quantity}";
  static final String NO_ZERO = "zero_denominator: not-computable";

  /** A definition that is right; a test replaces or adds lines. */
  static final String COUNT =
      """
      code: TST-01
      label: Essai
      question: Combien d'actes ?
      objective: Essayer.
      ground: proposed
      source: essai
      flow: activity
      numerator: {words: actes, measure: quantity}
      missing: skip-if-all
      unit: actes
      decimals: 0
      precision: none
      direction: neutral
      by_network: true
      periods: [month, year-to-date, rolling-12]
      minimum_coverage: 0.5
      minimum_volume: 0.8
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

  /** The code, with the year in which it begins when there is another version. */
  private static String fileName(String definition, String... all) {
    String code = value(definition, "code");
    boolean alone = Stream.of(all).filter(other -> value(other, "code").equals(code)).count() == 1;
    return alone
        ? code + ".yaml"
        : code + "-" + value(definition, "valid_from").substring(0, 4) + ".yaml";
  }

  private static String value(String definition, String key) {
    return definition
        .lines()
        .filter(line -> key(line).equals(key))
        .map(line -> line.substring(key.length() + 1).strip())
        .findFirst()
        .orElseThrow();
  }

  static IndicatorCatalog catalog(Path folder, String... definitions) {
    try {
      Path indicators = Files.createDirectories(folder.resolve("indicators"));
      for (String definition : definitions) {
        Files.writeString(indicators.resolve(fileName(definition, definitions)), definition);
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
