package fr.azimut.recount;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * One kind of file of a network. Its words are not written down here a second time: its definition
 * tells them (a row of each is coded by hand in {@code NetworkRowsIT}); how a row is read and when
 * it is wrong is done anew ({@link Reading}, {@link RowRules}).
 *
 * @param operator whether the network may declare levels 2 and 3 of the CEP
 * @param meanings variable → what a file writes → our code
 */
record Format(
    String network, boolean operator, Plain plain, Map<String, Map<String, String>> meanings) {

  /** The networks of the region, by slug, in the order of its profile. */
  static final List<String> NETWORKS = networks();

  /** Every file that they send. */
  static final List<Format> LIST = list();

  private static final int OLDEST = 120;

  private static List<Format> list() {
    Path jobs = Path.of("jobs");
    try {
      Plain codes = Plain.read(jobs.resolve("mappings/codes.yaml")).below("variables");
      List<Format> formats = new ArrayList<>();
      for (String network : NETWORKS) {
        Plain definition = Plain.read(jobs.resolve("networks").resolve(network + ".yaml"));
        for (Plain plain : definition.list("extracts")) {
          formats.add(
              new Format(network, definition.is("cep_operator"), plain, meanings(plain, codes)));
        }
      }
      return formats;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> networks() {
    try {
      return Plain.read(Path.of("jobs/regions/rhone-alpes.yaml")).texts("networks");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String id() {
    return plain.text("id");
  }

  String flow() {
    return plain.text("flow");
  }

  /** Whether what a file says holds until the next one. */
  boolean isLasting() {
    return flow().equals("place") || flow().equals("context");
  }

  boolean fills(String variable) {
    return plain.below("variables").has(variable);
  }

  boolean isOf(String sender, String flow) {
    return network.equals(sender) && flow().equals(flow);
  }

  boolean isNetwork(String code) {
    return NETWORKS.contains(code);
  }

  /** The file of a month, when there is one. */
  Optional<Path> find(Path folder, YearMonth month) throws IOException {
    Path received = folder.resolve(month.toString());
    if (!Files.exists(received)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(received)) {
      return files
          .filter(f -> f.getFileName().toString().matches(plain.text("file_name")))
          .findFirst();
    }
  }

  /** The rows of a file that are not wrong. */
  List<Row> rows(Path file, YearMonth month, Territory territory, Register register)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Map<String, String> cells : Tables.read(file, plain)) {
      new Reading(this, cells, month).row(territory, register).ifPresent(rows::add);
    }
    return rows;
  }

  private static Map<String, Map<String, String>> meanings(Plain format, Plain codes)
      throws IOException {
    Map<String, Map<String, String>> meanings = new HashMap<>();
    Plain variables = format.below("variables");
    for (String variable : variables.keys()) {
      meanings.put(variable, meanings(variable, variables.below(variable), codes));
    }
    return meanings;
  }

  private static Map<String, String> meanings(String variable, Plain source, Plain codes)
      throws IOException {
    Map<String, String> meanings = new HashMap<>();
    Plain values = source.below("values");
    if (source.has("mapping")) {
      Path table = Path.of("jobs").resolve("mappings").resolve(source.text("mapping") + ".csv");
      try (var reader = Files.newBufferedReader(table)) {
        for (CSVRecord record : Extracts.SEMICOLONS.parse(reader)) {
          meanings.put(record.get(0), record.get(1));
        }
      }
    } else if (!values.keys().isEmpty()) {
      values.keys().forEach(code -> meanings.put(code, values.text(code)));
    } else {
      // the file uses our own codes; for a band it may give the age
      String list = variable.equals("networks") ? "network" : variable;
      codes.below(list).below("codes").keys().forEach(code -> meanings.put(code, code));
      meanings.put("NR", "NR");
      for (int age = 0; variable.equals("age_band") && age <= OLDEST; age++) {
        meanings.put(String.valueOf(age), Activity.band(String.valueOf(age)));
      }
    }
    return meanings;
  }
}
