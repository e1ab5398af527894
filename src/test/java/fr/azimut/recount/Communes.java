package fr.azimut.recount;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The communes of France, their names, postcodes and départements. */
final class Communes {

  static final CSVFormat SEMICOLONS =
      CSVFormat.DEFAULT
          .builder()
          .setDelimiter(';')
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .get();

  private static final Path REFERENCE = Path.of("src/main/resources/territory");

  final Map<String, String> departments = new HashMap<>();
  private final Map<String, String> successors = new HashMap<>();
  private final Map<String, Set<String>> served = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Set<String>> formerNames = new HashMap<>();

  Communes() {
    try {
      read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() throws IOException {
    for (CSVRecord row : read(REFERENCE.resolve("communes.csv.gz"))) {
      String code = row.get("code");
      departments.put(code, row.get("departement").intern());
      names.put(code, row.get("name"));
      for (String postcode : row.get("postcodes").split(" ", 0)) {
        served.computeIfAbsent(postcode, k -> new TreeSet<>()).add(code);
      }
    }
    served.remove(""); // five islands have no postcode
    for (CSVRecord row : read(REFERENCE.resolve("former-communes.csv.gz"))) {
      successors.put(row.get("code"), row.get("commune"));
      formerNames.computeIfAbsent(row.get("commune"), k -> new TreeSet<>()).add(row.get("name"));
    }
    read(REFERENCE.resolve("arrondissements.csv"))
        .forEach(row -> successors.put(row.get("code"), row.get("commune")));
  }

  static List<CSVRecord> read(Path file) throws IOException {
    try (Reader reader =
        file.toString().endsWith(".gz")
            ? new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8)
            : Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return SEMICOLONS.parse(reader).getRecords();
    }
  }

  /** The present commune that a code stands for; null when there is none. */
  @Nullable String now(String code) {
    String exact = departments.containsKey(code) ? code : successors.get(code);
    return exact == null && code.matches("\\d{4}") ? now("0" + code) : exact;
  }

  /** Those of a postcode. */
  Set<String> of(String postcode) {
    return served.getOrDefault(postcode, Set.of());
  }

  /** Those of the département that a postcode begins with; of Corsica, of both. */
  Set<String> around(String postcode) {
    Set<String> codes =
        postcode.startsWith("20")
            ? Set.of("2A", "2B")
            : Set.of(postcode.substring(0, postcode.startsWith("97") ? 3 : 2));
    Set<String> around = new HashSet<>();
    departments.forEach(
        (commune, department) -> {
          if (codes.contains(department)) {
            around.add(commune);
          }
        });
    return around;
  }

  /** The one of some communes that has a name, now or before it was merged. */
  @Nullable String named(Set<String> candidates, String label) {
    String wanted = plain(label);
    List<String> now =
        candidates.stream().filter(c -> plain(names.getOrDefault(c, "")).equals(wanted)).toList();
    List<String> before =
        candidates.stream()
            .filter(
                c ->
                    formerNames.getOrDefault(c, Set.of()).stream()
                        .anyMatch(n -> plain(n).equals(wanted)))
            .toList();
    List<String> found = now.isEmpty() ? before : now;
    return found.size() == 1 ? found.get(0) : null;
  }

  /** A name without accents, case, hyphens, article, arrondissement, CEDEX; Saint in full. */
  private static String plain(String name) {
    String ascii =
        Normalizer.normalize(name.replace("œ", "oe").replace("Œ", "OE"), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toUpperCase(Locale.ROOT)
            .replaceFirst("\\bCEDEX\\b.*", "")
            .replaceAll("[^A-Z0-9]+", " ")
            .strip()
            .replaceFirst("( \\d+(E|ER|EME)?)?( ARR[A-Z]*)?$", "")
            .replaceFirst("^(LES|LE|LA|L) ", "")
            .replaceFirst(" (LES|LE|LA|L)$", "");
    return Arrays.stream(ascii.split(" ", 0))
        .map(w -> w.equals("ST") ? "SAINT" : w.equals("STE") ? "SAINTE" : w)
        .map(w -> w.equals("S") ? "SUR" : w)
        .collect(Collectors.joining());
  }
}
