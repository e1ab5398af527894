package fr.azimut.shown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The folder {@code donnees/} of a version.
 *
 * @param figures by what they tell of
 * @param zones {@code decoupage/territoire} by the name that tables show
 * @param networks slugs by name
 * @param modalities codes by indicator, variable and name
 * @param variables ids by name
 * @param zonings the indicators and the zonings for whose zones they have figures
 */
record OpenData(
    Map<Key, Told> figures,
    Map<String, String> zones,
    Map<String, String> networks,
    Map<String, Map<String, Map<String, String>>> modalities,
    Map<String, String> variables,
    Set<String> zonings) {

  /** The sign of each status but the published one. */
  private static final Map<String, String> SIGNS =
      Map.of(
          "secret", "s",
          "non-disponible", "n.d.",
          "non-calculable", "n.c.",
          "non-publiable", "non publiable",
          "sans-objet", "///");

  /**
   * A figure.
   *
   * @param value null when there is none
   * @param sign what stands in its place, empty when there is one
   */
  record Told(
      @Nullable Double value,
      @Nullable Double denominator,
      String sign,
      int received,
      int expected) {

    private static Told absent(String sign) {
      return new Told(null, null, sign, 0, 0);
    }
  }

  static OpenData read(Path folder) throws IOException {
    OpenData data =
        new OpenData(
            new LinkedHashMap<>(),
            new HashMap<>(),
            new HashMap<>(),
            new HashMap<>(),
            new HashMap<>(),
            new HashSet<>());
    for (CSVRecord row : rows(folder.resolve("territoires.csv"))) {
      String code = row.get("territoire");
      String name = row.get("nom");
      String shown =
          switch (row.get("decoupage")) {
            case "departement" -> name + " (" + code + ")";
            case "region" -> "Région " + name;
            default -> name;
          };
      data.zones.put(shown, row.get("decoupage") + "/" + code);
    }
    rows(folder.resolve("reseaux.csv"))
        .forEach(row -> data.networks.put(row.get("nom"), row.get("reseau")));
    for (CSVRecord row : rows(folder.resolve("modalites.csv"))) {
      data.modalities
          .computeIfAbsent(row.get("indicateur"), i -> new HashMap<>())
          .computeIfAbsent(row.get("variable"), v -> new HashMap<>())
          .put(row.get("nom"), row.get("modalite"));
      data.variables.put(row.get("nom_variable"), row.get("variable"));
    }
    for (CSVRecord row : rows(folder.resolve("indicateurs.csv"))) {
      String code = row.get("indicateur");
      rows(folder.resolve(code + ".csv"))
          .forEach(figure -> data.figures.put(key(figure), told(figure)));
    }
    data.figures.keySet().forEach(key -> data.zonings.add(zoning(key)));
    return data;
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();
    String text = Files.readString(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    try (CSVParser parser = CSVParser.parse(text, format)) {
      return parser.getRecords();
    }
  }

  private static Key key(CSVRecord row) {
    return new Key(
        row.get("indicateur"),
        row.get("decoupage") + "/" + row.get("territoire"),
        row.get("reseau"),
        row.get("periode"),
        YearMonth.parse(row.get("mois")),
        row.get("variable"),
        row.get("modalite"));
  }

  private static Told told(CSVRecord row) {
    String status = row.get("statut");
    return new Told(
        number(row.get("valeur")),
        number(row.get("denominateur")),
        status.equals("publie") ? "" : Objects.requireNonNull(SIGNS.get(status), status),
        Integer.parseInt(row.get("structures_recues")),
        Integer.parseInt(row.get("structures_attendues")));
  }

  private static @Nullable Double number(String text) {
    return text.isEmpty() ? null : Double.valueOf(text.replace(',', '.'));
  }

  /** What is not there is not known, or means nothing for zones of that kind. */
  Told get(Key key) {
    Told told = figures.get(key);
    if (told != null) {
      return told;
    }
    return Told.absent(zonings.contains(zoning(key)) ? "n.d." : "///");
  }

  private static String zoning(Key key) {
    return key.indicator() + " " + key.zone().replaceFirst("/.*", "");
  }

  /** The codes of a variable of an indicator by their names; empty when it has no such variable. */
  Map<String, String> codes(String indicator, String variable) {
    return modalities.getOrDefault(indicator, Map.of()).getOrDefault(variable, Map.of());
  }
}
