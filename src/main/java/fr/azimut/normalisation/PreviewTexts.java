package fr.azimut.normalisation;

import azimut.database.core.Core;
import fr.azimut.extract.Flow;
import fr.azimut.territory.PlaceId;
import fr.azimut.territory.TerritoryReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Turns the coded fields of a flow back into words: the label of a code, then the code. */
final class PreviewTexts {

  private static final String NONE = "—";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** What tells a row from others of the database, and what is derived from its place. */
  private static final Set<String> INNER =
      Set.of("deposit_id", "line", "sheet", "atom_id", "placement");

  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("month", "Mois"),
          Map.entry("day", "Jour"),
          Map.entry("structure_id", "Structure"),
          Map.entry("person_key", "Personne"),
          Map.entry("quantity", "Quantité"),
          Map.entry("persons", "Personnes"),
          Map.entry("distinct_persons", "Personnes distinctes"),
          Map.entry("requested", "Demande"),
          Map.entry("opened", "Ouverture"),
          Map.entry("closed", "Clôture"),
          Map.entry("interview", "Entretien"),
          Map.entry("campaign", "Campagne"),
          Map.entry("surveyed", "Personnes interrogées"),
          Map.entry("respondents", "Réponses"),
          Map.entry("satisfied", "Satisfaits"),
          Map.entry("very_satisfied", "Très satisfaits"),
          Map.entry("useful", "L'ont trouvé utile"),
          Map.entry("networks", "Réseaux"),
          Map.entry("structures", "Structures"),
          Map.entry("participants", "Participants"),
          Map.entry("year", "Année"),
          Map.entry("place_id", "Lieu"),
          Map.entry("all_publics", "Tous publics"),
          Map.entry("label_since", "Label depuis"),
          Map.entry("advisers", "Conseillers (ETP)"));

  private final CodeCatalog codes;
  private final PreviewStructures structures;
  private final TerritoryReference reference;
  private final List<String> names;

  PreviewTexts(
      Flow flow, CodeCatalog codes, PreviewStructures structures, TerritoryReference reference) {
    this.codes = codes;
    this.structures = structures;
    this.reference = reference;
    this.names =
        Arrays.stream(Objects.requireNonNull(Core.CORE.getTable(flow.table())).fields())
            .map(Field::getName)
            .toList();
  }

  List<String> columns() {
    return names.stream().filter(n -> !INNER.contains(n)).map(this::label).toList();
  }

  List<String> of(List<@Nullable Object> fields) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (!INNER.contains(names.get(i))) {
        Object value = fields.get(i);
        texts.add(value == null ? NONE : text(names.get(i), value));
      }
    }
    return texts;
  }

  private String label(String column) {
    return isCoded(column)
        ? codes.variableLabel(column)
        : Objects.requireNonNullElse(LABELS.get(column), column);
  }

  private boolean isCoded(String column) {
    return codes.listVariables().contains(column);
  }

  private String text(String column, Object value) {
    if (isCoded(column) && value instanceof Integer id) {
      String code = codes.code(column, id);
      return codes.label(column, code) + " [" + code + "]";
    } else if (value instanceof List<?> ids) {
      return ids.stream().map(id -> member(column, (Integer) id)).collect(Collectors.joining(", "));
    }
    return switch (column) {
      case "structure_id" -> structures.code((Integer) value);
      case "place_id" -> place((Integer) value);
      case "person_key" -> "clé, non montrée";
      case "month" -> value.toString().substring(0, "2015-12".length());
      default -> plain(value);
    };
  }

  /** One of the networks, or of the structures, of an action of several. */
  private String member(String column, int id) {
    return column.equals("networks")
        ? codes.label("network", codes.code("network", id))
        : structures.code(id);
  }

  private String place(int id) {
    String name =
        PlaceId.findCommune(id).flatMap(reference::findCommune).map(c -> c.name()).orElse("");
    return name.isEmpty()
        ? PlaceId.describe(id)
        : name + " [" + PlaceId.findCommune(id).get() + "]";
  }

  private static String plain(Object value) {
    if (value instanceof Boolean yes) {
      return yes ? "oui" : "non";
    } else if (value instanceof LocalDate day) {
      return day.format(DAY);
    } else if (value instanceof BigDecimal number) {
      BigDecimal stripped = number.stripTrailingZeros();
      return stripped.setScale(Math.max(0, stripped.scale())).toPlainString().replace('.', ',');
    }
    return value.toString();
  }
}
