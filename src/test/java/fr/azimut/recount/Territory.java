package fr.azimut.recount;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Rhône-Alpes, from the reference tables. */
final class Territory {

  static final String REGION = "region/rhone-alpes";

  private static final Set<String> DEPARTMENTS =
      Set.of("01", "07", "26", "38", "42", "69", "73", "74");

  private final Map<String, String> departmentOf = new TreeMap<>();
  private final Map<String, String> ztefOf = new HashMap<>();
  private final Map<String, String> successors = new HashMap<>();
  private final Map<String, Set<String>> served = new HashMap<>();
  private final Map<String, String> nameOf = new HashMap<>();
  private final Map<String, Set<String>> formerNames = new HashMap<>();

  Territory() throws IOException {
    Path reference = Path.of("src/main/resources/territory");
    for (CSVRecord row : read(reference.resolve("communes.csv.gz"))) {
      String code = row.get("code");
      departmentOf.put(code, row.get("departement"));
      nameOf.put(code, row.get("name"));
      for (String postcode : row.get("postcodes").split(" ", 0)) {
        served.computeIfAbsent(postcode, k -> new TreeSet<>()).add(code);
      }
      // five islands have no postcode
      served.remove("");
    }
    for (CSVRecord row : read(reference.resolve("former-communes.csv.gz"))) {
      successors.put(row.get("code"), row.get("commune"));
      formerNames.computeIfAbsent(row.get("commune"), k -> new TreeSet<>()).add(row.get("name"));
    }
    read(reference.resolve("arrondissements.csv"))
        .forEach(row -> successors.put(row.get("code"), row.get("commune")));
    read(Path.of("jobs/territories/ztef-rhone-alpes-communes.csv"))
        .forEach(row -> ztefOf.put(row.get("commune_code"), row.get("ztef_code")));
  }

  private static List<CSVRecord> read(Path file) throws IOException {
    try (Reader reader =
        file.toString().endsWith(".gz")
            ? new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8)
            : Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return Extracts.SEMICOLONS.parse(reader).getRecords();
    }
  }

  /** Every zone, as {@code zoning/code}; the zones outside too. */
  List<String> zones() {
    Set<String> zones = new TreeSet<>(Set.of("ztef/HZ", "departement/HZ", REGION));
    ztefOf.values().forEach(z -> zones.add("ztef/" + z));
    DEPARTMENTS.forEach(d -> zones.add("departement/" + d));
    return List.copyOf(zones);
  }

  /** The communes of a zone; of the région, of all its départements. */
  Set<String> communes(String zone) {
    return departmentOf.keySet().stream()
        .filter(c -> DEPARTMENTS.contains(departmentOf.get(c)))
        .filter(c -> place(c, null, null, null).zones().contains(zone))
        .collect(Collectors.toSet());
  }

  /** The current commune that a code stands for; null when there is none. */
  @Nullable String commune(@Nullable String code) {
    if (code == null || code.isBlank()) {
      return null;
    }
    String exact = departmentOf.containsKey(code) ? code : successors.get(code);
    return exact == null && code.matches("\\d{4}") ? commune("0" + code) : exact;
  }

  /** Commune, else label within the postcode, else postcode, else structure, else département. */
  Spot place(
      @Nullable String code,
      @Nullable String givenPostcode,
      @Nullable String label,
      @Nullable String structureCommune) {
    String commune = commune(code);
    if (commune != null) {
      return new Spot(ztef(commune), department(commune), "commune", commune);
    }
    String postcode = givenPostcode == null ? "" : givenPostcode.replaceFirst("^(\\d{4})$", "0$1");
    Set<String> candidates = served.getOrDefault(postcode, Set.of());
    String named = label == null || label.isBlank() ? null : named(candidates, label);
    if (named != null) {
      return new Spot(ztef(named), department(named), "commune-label", named);
    }
    Set<String> announced = Set.of();
    if (candidates.isEmpty() && postcode.length() == 5) {
      String first = postcode.substring(0, 2);
      announced =
          departmentOf.entrySet().stream()
              .filter(e -> e.getValue().equals(first))
              .map(Map.Entry::getKey)
              .collect(Collectors.toSet());
    }
    List<String> rules = new ArrayList<>();
    String ztef = decide(candidates, structureCommune, announced, this::ztef, rules);
    String department = decide(candidates, structureCommune, announced, this::department, rules);
    return new Spot(
        ztef, department, weakest(rules), candidates.isEmpty() ? structureCommune : null);
  }

  private static String decide(
      Set<String> candidates,
      @Nullable String structure,
      Set<String> announced,
      Function<String, String> zoneOf,
      List<String> rules) {
    Set<String> byPostcode = candidates.stream().map(zoneOf).collect(Collectors.toSet());
    if (byPostcode.size() == 1) {
      rules.add("postcode");
      return byPostcode.iterator().next();
    } else if (structure != null) {
      rules.add("structure");
      return zoneOf.apply(structure);
    }
    Set<String> byDepartment = announced.stream().map(zoneOf).collect(Collectors.toSet());
    boolean told = byDepartment.size() == 1;
    rules.add(told ? "department" : "none");
    return told ? byDepartment.iterator().next() : Spot.OUTSIDE;
  }

  /** What is placed in one zoning only is placed by département. */
  private static String weakest(List<String> rules) {
    if (rules.stream().allMatch("none"::equals)) {
      return "none";
    }
    return rules.contains("none") || rules.contains("department")
        ? "department"
        : rules.contains("structure") ? "structure" : "postcode";
  }

  private String ztef(String commune) {
    return ztefOf.getOrDefault(commune, Spot.OUTSIDE);
  }

  private String department(String commune) {
    String department = departmentOf.getOrDefault(commune, "");
    return DEPARTMENTS.contains(department) ? department : Spot.OUTSIDE;
  }

  private @Nullable String named(Set<String> candidates, String label) {
    String wanted = plain(label);
    List<String> now =
        candidates.stream().filter(c -> plain(nameOf.getOrDefault(c, "")).equals(wanted)).toList();
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
