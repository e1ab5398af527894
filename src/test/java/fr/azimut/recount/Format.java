package fr.azimut.recount;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One kind of file of a network, in the words of its definition.
 *
 * @param operator whether the network may declare levels 2 and 3 of the CEP
 * @param meanings variable → what a file writes → our code
 * @param writable variable → the codes that it can write
 */
record Format(
    String network,
    boolean operator,
    Plain plain,
    Map<String, Map<String, String>> meanings,
    Map<String, Set<String>> writable) {

  private static final int OLDEST = 120;
  private static final int[] AGES = {18, 22, 26, 45, 55};
  private static final int[] VAE_AGES = {30, 45};

  static Format of(String network, boolean operator, Plain plain, Codes codes, Path jobs)
      throws IOException {
    Map<String, Map<String, String>> meanings = new HashMap<>();
    Map<String, Set<String>> writable = new HashMap<>();
    Plain variables = plain.below("variables");
    for (String variable : variables.keys()) {
      Plain source = variables.below(variable);
      Map<String, String> meaning = meanings(variable, source, codes, jobs);
      meanings.put(variable, meaning);
      Set<String> written =
          source.has("value") ? Set.of(source.text("value")) : new HashSet<>(meaning.values());
      Set<String> known = new LinkedHashSet<>(codes.of(variable));
      known.retainAll(written);
      if (variable.equals("cep_level") && !operator) {
        known.removeAll(Set.of("2", "3"));
      }
      writable.put(variable, known);
    }
    return new Format(network, operator, plain, meanings, writable);
  }

  String id() {
    return plain.text("id");
  }

  Flow flow() {
    return Flow.of(plain.text("flow"));
  }

  boolean fills(String variable) {
    return plain.below("variables").has(variable);
  }

  Plain source(String variable) {
    return plain.below("variables").below(variable);
  }

  /** Whether a number of a person is one of the structure alone. */
  boolean isKeyOfStructure() {
    return source("person_key").text("scope").equals("structure");
  }

  /** Variables of which a value may be known more widely than by one of our codes. */
  Set<String> partlyKnown() {
    Set<String> variables = new HashSet<>();
    for (String variable : plain.below("variables").keys()) {
      if (source(variable).has("partial")) {
        variables.add(variable);
      }
    }
    return variables;
  }

  /** Codes that the file may write beside «not given»; none of what it does not fill. */
  Set<String> canWrite(String variable) {
    return writable.getOrDefault(variable, Set.of());
  }

  /** The files of a month: one, or none is read. */
  List<Path> find(Path received) throws IOException {
    if (!Files.isDirectory(received)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(received)) {
      return files
          .filter(f -> f.getFileName().toString().matches(plain.text("file_name")))
          .sorted()
          .toList();
    }
  }

  private static Map<String, String> meanings(String variable, Plain source, Codes codes, Path jobs)
      throws IOException {
    Map<String, String> meanings = new HashMap<>();
    Plain values = source.below("values");
    if (source.has("mapping")) {
      Path table = jobs.resolve("mappings").resolve(source.text("mapping") + ".csv");
      List<String> lines = Files.readAllLines(table);
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(";", -1);
        meanings.put(cells[0].strip(), cells[1].strip());
      }
    } else if (!values.keys().isEmpty()) {
      values.keys().forEach(code -> meanings.put(code, values.text(code)));
    } else {
      // the file uses our own codes; for a band it may give the age
      String list = variable.equals("networks") ? "network" : variable;
      codes.of(list).forEach(code -> meanings.put(code, code));
      meanings.put(Row.NR, Row.NR);
      for (int age = 0; age <= OLDEST; age++) {
        if (variable.equals("age_band")) {
          meanings.put(String.valueOf(age), band(codes.of(variable), AGES, age));
        } else if (variable.equals("vae_age")) {
          meanings.put(String.valueOf(age), band(codes.of(variable), VAE_AGES, age));
        }
      }
    }
    // known, but wider than one of ours
    source.texts("partial").forEach(value -> meanings.put(value, Row.NR));
    return meanings;
  }

  private static String band(List<String> bands, int[] beginnings, int age) {
    int band = 0;
    while (band < beginnings.length && age >= beginnings[band]) {
      band++;
    }
    return bands.get(band);
  }
}
