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
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Turns the coded fields of a flow back into words: the label of a code, then the code. */
final class PreviewTexts {

  private static final String NONE = "—";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** What tells a row from others of the database, and what is derived from its place. */
  private static final Set<String> INNER = Set.of("deposit_id", "line", "atom_id", "placement");

  private static final Map<String, String> LABELS =
      Map.of(
          "month", "Mois",
          "day", "Jour",
          "structure_id", "Structure",
          "person_key", "Personne",
          "quantity", "Quantité",
          "persons", "Personnes",
          "place_id", "Lieu",
          "all_publics", "Tous publics",
          "label_since", "Label depuis",
          "advisers", "Conseillers (ETP)");

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
        Arrays.stream(Objects.requireNonNull(Core.CORE.getTable(flow.id())).fields())
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
    }
    return switch (column) {
      case "structure_id" -> structures.code((Integer) value);
      case "place_id" -> place((Integer) value);
      case "person_key" -> "clé, non montrée";
      case "month" -> value.toString().substring(0, "2015-12".length());
      default -> plain(value);
    };
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
