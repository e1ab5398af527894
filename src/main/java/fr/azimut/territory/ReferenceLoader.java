package fr.azimut.territory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the resource that {@link ReferenceBuilder} wrote. */
final class ReferenceLoader {

  static final String EDITION = "edition.txt";
  static final String COMMUNES = "communes.csv.gz";
  static final String FORMER = "former-communes.csv.gz";
  static final String ARRONDISSEMENTS = "arrondissements.csv";
  static final String DEPARTMENTS = "departements.csv";

  private final Sha256 hash = new Sha256();

  private ReferenceLoader() {}

  static ReferenceTables load() {
    try {
      return new ReferenceLoader().tables();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReferenceTables tables() throws IOException {
    String edition = read(EDITION).get(0);
    List<Commune> communes = rows(COMMUNES).stream().map(ReferenceLoader::commune).toList();
    Map<String, Commune> current = new HashMap<>();
    communes.forEach(c -> current.put(c.code(), c));
    Map<String, String> formerCodes = new HashMap<>();
    Map<String, List<String>> formerNames = new HashMap<>();
    for (String[] row : rows(FORMER)) {
      // A commune that keeps the code of one of those it merged appears here for its name only.
      if (!current.containsKey(row[0])) {
        formerCodes.put(row[0], row[1]);
      }
      if (!row[2].isEmpty()) {
        formerNames.computeIfAbsent(row[1], k -> new ArrayList<>()).add(row[2]);
      }
    }
    Map<String, String> arrondissements = new HashMap<>();
    rows(ARRONDISSEMENTS).forEach(row -> arrondissements.put(row[0], row[1]));
    List<Department> departments =
        rows(DEPARTMENTS).stream().map(ReferenceLoader::department).toList();
    return new ReferenceTables(
        edition, hash.hex(), communes, departments, formerCodes, arrondissements, formerNames);
  }

  private static Commune commune(String[] row) {
    @Nullable String epci = row[3].isEmpty() ? null : row[3];
    List<String> postcodes = row[5].isEmpty() ? List.of() : Arrays.asList(row[5].split(" ", -1));
    return new Commune(row[0], row[1], row[2], epci, postcodes, Integer.parseInt(row[4]));
  }

  private static Department department(String[] row) {
    return new Department(row[0], row[1], new Region(row[2], row[3]), new Region(row[4], row[5]));
  }

  /** Rows without the header; no value of this resource holds a semicolon or a quote. */
  private List<String[]> rows(String name) throws IOException {
    return read(name).stream().skip(1).map(line -> line.split(";", -1)).toList();
  }

  private List<String> read(String name) throws IOException {
    try (InputStream in = ReferenceLoader.class.getResourceAsStream("/territory/" + name)) {
      if (in == null) {
        throw new IllegalStateException("resource territory/" + name + " is missing");
      }
      byte[] bytes =
          name.endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
      hash.add(name).add(bytes);
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
  }
}
