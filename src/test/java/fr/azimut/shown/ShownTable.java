package fr.azimut.shown;

import fr.azimut.shown.OpenData.Told;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table of a workbook: what each of its cells tells of is found in its name, in the first cell of
 * the row and in the header of the column, as a reader finds it.
 */
final class ShownTable {

  private static final Pattern CODE = Pattern.compile("(?i)\\b([A-Z]{3})[- ](\\d\\d)\\b");
  private static final Pattern MONTH = Pattern.compile("(\\S+)\\s(\\d{4})");
  private static final List<String> MONTHS =
      List.of(
          "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
          "déc.");
  private static final Map<String, String> PERIODS =
      Map.of(
          "Mois", "mois",
          "Cumul depuis janvier", "cumul-annuel",
          "Douze derniers mois", "douze-mois",
          "Moyenne mensuelle sur douze mois", "moyenne-douze-mois");

  /** Columns worked out from figures, not figures; {@link ShownFiguresIT} recounts two of them. */
  private static final Pattern DERIVED =
      Pattern.compile(
          "Année.*|Part dans la région|Écart.*|Rang|Sur|Ex æquo|Évolution .*|Borne .*|Limite .*|Position"
              + "|Découpage|Unité|Par rapport à la région|Sens souhaité|Ce qui est mesuré|Distance"
              + "|.* \\(part\\)");

  private final OpenData data;
  private final Key base;
  private final List<List<Object>> rows;
  private final boolean shares;
  private final String columnVariable;
  private final String sender;
  private final List<String> mistakes = new ArrayList<>();
  private int checked;

  /**
   * @param name of the Excel table
   * @param base what the file is about: its zone, its month
   * @param rows texts and numbers, the header first
   */
  ShownTable(OpenData data, String name, Key base, List<List<Object>> rows) {
    this.data = data;
    this.base =
        code(name.replace("Tableau_", "").replace('_', ' ')).map(base::indicator).orElse(base);
    this.rows = rows;
    this.shares = name.endsWith("_part_des_reseaux");
    this.columnVariable = columnVariable();
    this.sender =
        data.networks().entrySet().stream()
            .filter(network -> name.equals("Tableau_" + slug(network.getKey()) + "_qualite"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(Key.ALL);
  }

  /** Gives what does not agree. */
  List<String> check() {
    List<Object> headers = rows.get(0);
    for (List<Object> row : rows.subList(1, rows.size())) {
      Optional<Key> about = about(String.valueOf(headers.get(0)), row);
      for (int i = 1; about.isPresent() && i < row.size(); i++) {
        cell(about.get(), String.valueOf(headers.get(i)), row.get(i));
      }
    }
    return mistakes;
  }

  /** How many cells were held against a figure. */
  int checked() {
    return checked;
  }

  /** What a row tells of; empty for a mean or a total of other figures. */
  private Optional<Key> about(String heading, List<Object> row) {
    String first = String.valueOf(row.get(0));
    if (first.startsWith("Moyenne des ")) {
      return Optional.empty();
    } else if (heading.equals("Indicateur")) {
      return code(first).map(base::indicator).map(key -> aspect(key, row));
    } else if (data.zones().containsKey(first)) {
      return Optional.of(base.zone(Objects.requireNonNull(data.zones().get(first))));
    } else if (first.equals("Ensemble")) {
      return Optional.of(base);
    }
    String variable = data.variables().getOrDefault(heading, "");
    String code = data.codes(base.indicator(), variable).get(first);
    if (code != null) {
      return Optional.of(base.part(variable, code));
    }
    String network = data.networks().get(first);
    if (network == null) {
      throw new AssertionError(base + ", " + heading + ": what is " + first + "?");
    }
    return Optional.of(base.network(network));
  }

  /** Where a column says which aspect of an indicator is measured. */
  private Key aspect(Key key, List<Object> row) {
    int column = rows.get(0).indexOf("Ce qui est mesuré");
    String code =
        column < 0
            ? null
            : data.codes(key.indicator(), "aspect").get(String.valueOf(row.get(column)));
    return code == null ? key : key.part("aspect", code);
  }

  /** The variable whose modalities the columns are; empty when they are something else. */
  private String columnVariable() {
    List<String> headers =
        rows.get(0).stream()
            .skip(1)
            .map(header -> String.valueOf(header).replaceFirst("^Vers ", ""))
            .toList();
    return data.modalities().getOrDefault(base.indicator(), Map.of()).entrySet().stream()
        .filter(variable -> variable.getValue().keySet().containsAll(headers))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private static String slug(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "_");
  }

  private static Optional<String> code(String text) {
    Matcher matcher = CODE.matcher(text);
    return matcher.find()
        ? Optional.of(matcher.group(1).toUpperCase(Locale.ROOT) + "-" + matcher.group(2))
        : Optional.empty();
  }

  private void cell(Key row, String header, Object shown) {
    if (DERIVED.matcher(header).matches()) {
      return;
    } else if (header.startsWith("Structures reçues")
        || header.startsWith("Structures attendues")) {
      structures(row, header, shown);
      return;
    }
    Key key = column(row, header).orElse(null);
    if (key == null) {
      mistakes.add(row + ": unknown column " + header);
      return;
    }
    checked++;
    Told told = data.get(key);
    boolean denominator = header.startsWith("Effectif");
    Double value = denominator ? told.denominator() : told.value();
    Object expected = value == null ? told.sign() : shares ? value / whole(row) : value;
    if (!agrees(expected, shown)) {
      mistakes.add(key + ", column " + header + ": published " + expected + ", shown " + shown);
    }
  }

  /** The sum of the networks that the columns of a row name. */
  private double whole(Key row) {
    return rows.get(0).stream()
        .skip(1)
        .map(header -> data.networks().get(String.valueOf(header)))
        .mapToDouble(
            network ->
                Objects.requireNonNull(
                    data.get(row.network(Objects.requireNonNull(network))).value()))
        .sum();
  }

  private static boolean agrees(Object expected, Object shown) {
    return expected instanceof Double number && shown instanceof Double other
        ? Math.abs(number - other) <= 1e-9 * Math.max(1, Math.abs(number))
        : expected.equals(shown);
  }

  private void structures(Key row, String header, Object shown) {
    Told told = data.get(row);
    checked++;
    double number = header.startsWith("Structures reçues") ? told.received() : told.expected();
    Object expected =
        told.expected() > 0 ? (Object) number : told.sign().equals("///") ? "///" : "n.d.";
    if (!agrees(expected, shown)) {
      mistakes.add(row + ", " + header + ": published " + expected + ", shown " + shown);
    }
  }

  private Optional<Key> column(Key row, String header) {
    String plain = header.replaceFirst(" \\(en .*\\)$", "");
    Matcher month = MONTH.matcher(header);
    if (!columnVariable.isEmpty()) {
      return modality(row, header);
    } else if (header.equals("Valeur du mois")) {
      return Optional.of(row.network(sender));
    } else if (List.of("Valeur", "Territoire").contains(plain) || header.startsWith("Effectif")) {
      return Optional.of(row);
    } else if (PERIODS.containsKey(header)) {
      return Optional.of(row.period(Objects.requireNonNull(PERIODS.get(header))));
    } else if (header.equals("Un mois avant")) {
      return Optional.of(row.month(base.month().minusMonths(1)));
    } else if (header.equals("Un an avant")) {
      return Optional.of(row.month(base.month().minusYears(1)));
    } else if (month.matches() && MONTHS.contains(month.group(1))) {
      return Optional.of(
          row.month(
              YearMonth.of(Integer.parseInt(month.group(2)), MONTHS.indexOf(month.group(1)) + 1)));
    } else if (data.zones().containsKey(plain)) {
      return Optional.of(row.zone(Objects.requireNonNull(data.zones().get(plain))));
    } else if (plain.equals("Région")) {
      return data.zones().values().stream()
          .filter(z -> z.startsWith("region/"))
          .findFirst()
          .map(row::zone);
    }
    String scored = code(header).filter(c -> row.indicator().isEmpty()).orElse(null);
    return scored != null ? Optional.of(row.indicator(scored)) : modality(row, header);
  }

  private Optional<Key> modality(Key row, String header) {
    String code =
        data.codes(base.indicator(), columnVariable).get(header.replaceFirst("^Vers ", ""));
    @Nullable String network = data.networks().get(header);
    return code != null
        ? Optional.of(row.part(columnVariable, code))
        : Optional.ofNullable(network).map(row::network);
  }
}
