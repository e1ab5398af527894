package fr.azimut.recount;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * A network whose words are not written down here a second time: its definition tells them (a row
 * of each is coded by hand in {@code NetworkRowsIT}); how a row is read and when it is wrong is
 * done anew.
 */
final class DefinedNetwork {

  private static final Path JOBS = Path.of("jobs");
  private static final Set<String> NO_CODES =
      Set.of(
          "month",
          "day",
          "structure",
          "person_key",
          "quantity",
          "persons",
          "commune",
          "postcode",
          "commune_label");

  private final String network;
  private final boolean isOperator;
  private final Plain format;
  private final Map<String, Map<String, String>> meanings = new HashMap<>();

  private DefinedNetwork(Plain definition, Plain format) throws IOException {
    this.network = definition.text("network");
    this.isOperator = definition.is("cep_operator");
    this.format = format;
    Plain variables = format.below("variables");
    for (String variable : variables.keys()) {
      meanings.put(variable, meanings(variables.below(variable)));
    }
  }

  /** The network's file of activity, when it sends one. */
  static Optional<DefinedNetwork> find(String network) {
    try {
      Plain definition = Plain.read(JOBS.resolve("networks").resolve(network + ".yaml"));
      for (Plain format : definition.list("extracts")) {
        if (format.text("flow").equals("activity")) {
          return Optional.of(new DefinedNetwork(definition, format));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Whether it tells persons apart. */
  boolean hasKeys() {
    return format.below("variables").has("person_key");
  }

  /** Whether it sends numbers of persons. */
  boolean hasTallies() {
    return format.below("variables").has("persons");
  }

  /** The rows of the month that are not wrong; none when there is no file. */
  List<Act> acts(Path folder, YearMonth month, Territory territory, Register register)
      throws IOException {
    List<Act> acts = new ArrayList<>();
    Path received = folder.resolve(month.toString());
    if (!Files.exists(received)) {
      return acts;
    }
    try (Stream<Path> files = Files.list(received)) {
      for (Path file :
          files
              .filter(f -> f.getFileName().toString().matches(format.text("file_name")))
              .toList()) {
        for (Map<String, String> row : Tables.read(file, format)) {
          act(row, month, territory, register).ifPresent(acts::add);
        }
      }
    }
    return acts;
  }

  private Optional<Act> act(
      Map<String, String> row, YearMonth month, Territory territory, Register register) {
    Plain variables = format.below("variables");
    Map<String, String> codes = new HashMap<>();
    boolean wrong = variables.has("month") && !cell(row, "month").equals(written(month));
    for (String variable : variables.keys()) {
      wrong |= variables.below(variable).is("required") && cell(row, variable).isEmpty();
      if (!NO_CODES.contains(variable)) {
        String code = code(variable, row);
        wrong |= code.isEmpty();
        codes.put(variable, code);
      }
    }
    Optional<LocalDate> day = variables.has("day") ? day(row) : Optional.of(month.atDay(1));
    String quantity = variables.has("quantity") ? cell(row, "quantity") : "1";
    String persons = hasTallies() ? cell(row, "persons") : "0";
    String structure = cell(row, "structure");
    wrong |= !quantity.matches("\\d+(,0+)?") || !persons.matches("\\d+(,0+)?");
    wrong |= day.filter(d -> YearMonth.from(d).equals(month)).isEmpty() || structure.isEmpty();
    wrong |= !isOperator && Set.of("2", "3").contains(codes.getOrDefault("cep_level", ""));
    if (wrong) {
      return Optional.empty();
    }
    Spot spot =
        territory.place(
            cell(row, "commune"),
            cell(row, "postcode"),
            cell(row, "commune_label"),
            register.communes().get(network + "/" + structure));
    return Optional.of(
        new Act(
            month,
            network,
            structure,
            cell(row, "person_key"),
            day.orElseThrow(),
            Long.parseLong(row.getOrDefault("line", "")),
            number(quantity),
            number(persons),
            codes,
            spot));
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace(',', '.'));
  }

  /** The constant of a variable, or what stands in its column. */
  private String cell(Map<String, String> row, String variable) {
    Plain source = format.below("variables").below(variable);
    return source.has("value") ? source.text("value") : row.getOrDefault(source.text("column"), "");
  }

  /** Our code; empty when the row is to be rejected for it. */
  private String code(String variable, Map<String, String> row) {
    Plain source = format.below("variables").below(variable);
    String text = cell(row, variable);
    if (text.isEmpty() || source.has("value")) {
      return text.isEmpty() ? "NR" : text;
    }
    String unknown = source.text("unknown").equals("keep") ? "NR" : "";
    return meanings.getOrDefault(variable, Map.of()).getOrDefault(text, unknown);
  }

  private static Map<String, String> meanings(Plain source) throws IOException {
    Map<String, String> meanings = new HashMap<>();
    if (source.has("mapping")) {
      Path table = JOBS.resolve("mappings").resolve(source.text("mapping") + ".csv");
      try (var reader = Files.newBufferedReader(table)) {
        for (CSVRecord record : Extracts.SEMICOLONS.parse(reader)) {
          meanings.put(record.get(0), record.get(1));
        }
      }
    }
    Plain values = source.below("values");
    values.keys().forEach(code -> meanings.put(code, values.text(code)));
    return meanings;
  }

  private String written(YearMonth month) {
    String pattern = format.below("variables").below("month").text("pattern");
    return DateTimeFormatter.ofPattern(pattern, Locale.FRENCH).format(month);
  }

  private Optional<LocalDate> day(Map<String, String> row) {
    String pattern = format.below("variables").below("day").text("pattern");
    try {
      return Optional.of(
          LocalDate.parse(cell(row, "day"), DateTimeFormatter.ofPattern(pattern, Locale.FRENCH)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
