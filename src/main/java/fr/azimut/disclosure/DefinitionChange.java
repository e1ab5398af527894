package fr.azimut.disclosure;

import fr.azimut.indicator.IndicatorCatalog;
import fr.azimut.indicator.IndicatorDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A definition that replaced, or will replace, an earlier one of the same indicator.
 *
 * @param code {@code ACM-03}
 * @param label its name since then
 * @param from the first day it is in force
 * @param decision the commission's decision, may be empty
 * @param facets what differs, in French: {@code numérateur}, {@code unité}…; never empty
 * @param before what was counted until then, in words
 * @param after what is counted since
 */
public record DefinitionChange(
    String code,
    String label,
    LocalDate from,
    String decision,
    List<String> facets,
    String before,
    String after) {

  /** Every change of the registry, by code and day. */
  static List<DefinitionChange> list(IndicatorCatalog catalog) {
    Map<String, IndicatorDefinition> last = new LinkedHashMap<>();
    List<DefinitionChange> changes = new ArrayList<>();
    for (IndicatorDefinition definition : catalog.listVersions()) {
      IndicatorDefinition earlier = last.put(definition.code(), definition);
      if (earlier != null) {
        changes.add(between(earlier, definition));
      }
    }
    return List.copyOf(changes);
  }

  private static DefinitionChange between(IndicatorDefinition earlier, IndicatorDefinition later) {
    IndicatorNotice before = IndicatorNotice.of(earlier);
    IndicatorNotice after = IndicatorNotice.of(later);
    return new DefinitionChange(
        later.code(),
        after.label(),
        later.validFrom(),
        after.decision(),
        facets(before, after),
        words(before),
        words(after));
  }

  private static String words(IndicatorNotice notice) {
    String denominator = notice.denominator();
    return notice.numerator() + (denominator == null ? "" : " / " + denominator);
  }

  private static List<String> facets(IndicatorNotice before, IndicatorNotice after) {
    Map<String, Boolean> same = new LinkedHashMap<>();
    same.put("nom", before.label().equals(after.label()));
    same.put("numérateur", before.numerator().equals(after.numerator()));
    same.put("dénominateur", Objects.equals(before.denominator(), after.denominator()));
    same.put("unité", before.unit().equals(after.unit()) && before.factor() == after.factor());
    same.put("sens souhaité", before.direction().equals(after.direction()));
    same.put("cible", Objects.equals(before.target(), after.target()));
    same.put("seuil d'alerte", Objects.equals(before.alert(), after.alert()));
    same.put("ventilations", before.breakdowns().equals(after.breakdowns()));
    same.put("unicité des personnes", Objects.equals(before.uniqueness(), after.uniqueness()));
    same.put("couverture minimale", before.minimumCoverage() == after.minimumCoverage());
    same.put("volume minimal", before.minimumVolume() == after.minimumVolume());
    List<String> facets =
        same.entrySet().stream().filter(e -> !e.getValue()).map(Map.Entry::getKey).toList();
    return facets.isEmpty() ? List.of("règle de calcul") : facets;
  }
}
