package fr.azimut.territory;

import static fr.azimut.territory.PackageReader.list;
import static fr.azimut.territory.PackageReader.text;
import static fr.azimut.territory.PackageReader.texts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns the package {@code @etalab/decoupage-administratif} into the compact resource that {@link
 * TerritoryReference} reads. The same package gives the same bytes.
 */
public final class ReferenceBuilder {

  /** Kept by hand beside the resource: the package knows nothing of the regions before 2016. */
  static final String OLD_REGIONS = "regions-until-2015.csv";

  /** The package numbers its major versions from the edition of 2020. */
  private static final int YEAR_OF_VERSION_ZERO = 2020;

  private final PackageReader source;
  private final Path target;

  private ReferenceBuilder(PackageReader source, Path target) {
    this.source = source;
    this.target = target;
  }

  /**
   * Writes the resource anew.
   *
   * @param unpackedNpmPackage the folder that holds the package's {@code package.json} and {@code
   *     data/}
   * @param resourceFolder {@code src/main/resources/territory}; holds {@code
   *     regions-until-2015.csv}, which is read
   * @throws IOException when a file cannot be read or written
   * @throws IllegalArgumentException when the package is not laid out as expected
   */
  public static void build(Path unpackedNpmPackage, Path resourceFolder) throws IOException {
    ReferenceBuilder builder =
        new ReferenceBuilder(new PackageReader(unpackedNpmPackage), resourceFolder);
    builder.writeEdition();
    builder.writeDepartments();
    builder.writeCommunes();
  }

  private void writeEdition() throws IOException {
    String version = text(source.object("package.json"), "version");
    int major = Integer.parseInt(version.substring(0, version.indexOf('.')));
    write(ReferenceLoader.EDITION, List.of("COG " + (YEAR_OF_VERSION_ZERO + major)));
  }

  private void writeDepartments() throws IOException {
    Map<String, String> regions = new HashMap<>();
    source.objects("data/regions.json").forEach(r -> regions.put(text(r, "code"), text(r, "nom")));
    Map<String, String> oldRegions = new HashMap<>();
    for (String line : Files.readAllLines(target.resolve(OLD_REGIONS), StandardCharsets.UTF_8)) {
      int end = line.indexOf(';');
      oldRegions.put(line.substring(0, end), line.substring(end + 1));
    }
    TreeMap<String, String> rows = new TreeMap<>();
    for (Map<?, ?> department : source.objects("data/departements.json")) {
      String code = text(department, "code");
      String region = text(department, "region");
      String now = region + ";" + regions.get(region);
      // Overseas collectivities are in no region: the package gives each its own, at all times.
      String before = oldRegions.getOrDefault(code, now);
      rows.put(code, row(code, text(department, "nom")) + ";" + before + ";" + now);
    }
    write(
        ReferenceLoader.DEPARTMENTS,
        "code;name;region_code_until_2015;region_name_until_2015;region_code_from_2016;"
            + "region_name_from_2016",
        rows);
  }

  private void writeCommunes() throws IOException {
    Map<String, String> epci = epciOfCommunes();
    TreeMap<String, String> communes = new TreeMap<>();
    TreeMap<String, String> arrondissements = new TreeMap<>();
    TreeMap<String, String> former = new TreeMap<>();
    List<Map<?, ?>> merged = new ArrayList<>();
    for (Map<?, ?> item : source.objects("data/communes.json")) {
      String code = text(item, "code");
      switch (text(item, "type")) {
        case "commune-actuelle" -> {
          communes.put(code, commune(item, epci.getOrDefault(code, "")));
          for (String old : texts(item, "anciensCodes")) {
            former.put(old, row(old, code, ""));
          }
        }
        case "arrondissement-municipal" ->
            arrondissements.put(code, row(code, text(item, "commune"), text(item, "nom")));
        case "commune-deleguee", "commune-associee" -> merged.add(item);
        default -> throw new IllegalArgumentException("unknown type of commune " + item);
      }
    }
    addMerged(former, merged);
    write(ReferenceLoader.COMMUNES, "code;name;departement;epci;population;postcodes", communes);
    write(ReferenceLoader.ARRONDISSEMENTS, "code;commune;name", arrondissements);
    write(ReferenceLoader.FORMER, "code;commune;name", former);
  }

  /** The list of merged communes is dated; anciensCodes also tells of mergers undone since. */
  private static void addMerged(Map<String, String> former, List<Map<?, ?>> merged) {
    for (Map<?, ?> item : merged) {
      String code = text(item, "code");
      former.put(code, row(code, text(item, "chefLieu"), text(item, "nom")));
    }
  }

  private static String commune(Map<?, ?> item, String epci) {
    Object population = item.get("population");
    return row(
        text(item, "code"),
        text(item, "nom"),
        text(item, "departement"),
        epci,
        population == null ? "0" : population.toString(),
        String.join(" ", new TreeSet<>(texts(item, "codesPostaux"))));
  }

  private Map<String, String> epciOfCommunes() throws IOException {
    Map<String, String> epci = new HashMap<>();
    for (Map<?, ?> group : source.objects("data/epci.json")) {
      for (Object member : list(group, "membres")) {
        epci.put(text((Map<?, ?>) member, "code"), text(group, "code"));
      }
    }
    return epci;
  }

  private static String row(String... values) {
    for (@Nullable String value : values) {
      if (value == null || value.matches(".*[;\"\\r\\n].*")) {
        throw new IllegalArgumentException("a value that the resource cannot hold: " + value);
      }
    }
    return String.join(";", values);
  }

  private void write(String name, String header, SortedMap<String, String> rows)
      throws IOException {
    List<String> lines = new ArrayList<>(List.of(header));
    lines.addAll(rows.values());
    write(name, lines);
  }

  private void write(String name, List<String> lines) throws IOException {
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    if (name.endsWith(".gz")) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
        out.write(bytes);
      }
      bytes = packed.toByteArray();
    }
    Files.write(target.resolve(name), bytes);
  }
}
