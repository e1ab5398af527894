package fr.azimut.indicator;

import fr.azimut.indicator.IndicatorDefinition.Uniqueness;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What protects the persons behind figures: uniqueness, secrecy, coverage. */
final class PersonCheck {

  private final IndicatorDefinition definition;
  private final ProblemLog log;
  private final List<FlowTable> flows;

  private PersonCheck(IndicatorDefinition definition, ProblemLog log) {
    this.definition = definition;
    this.log = log;
    this.flows =
        definition.listSources().stream()
            .flatMap(source -> FlowTable.find(source.flow()).stream())
            .toList();
  }

  static void check(IndicatorDefinition definition, ProblemLog log) {
    new PersonCheck(definition, log).check();
  }

  private void check() {
    uniqueness();
    boolean people = definition.listParts().stream().anyMatch(this::countsPeople);
    if (people && !definition.confidential()) {
      log.add(RegistryRule.CONFIDENTIAL_FALSE, definition.keys().at("confidential"));
    }
    if (!people && definition.confidential() && !flows.contains(FlowTable.REVISION_FLOW)) {
      log.add(RegistryRule.CONFIDENTIAL_NEEDLESS, definition.keys().at("confidential"));
    }
    if (people && definition.missing() == IndicatorDefinition.Missing.NEVER_SKIP) {
      log.add(RegistryRule.MISSING_COUNTED_ZERO, definition.keys().at("missing"));
    }
    minimum("minimum_coverage", definition.minimumCoverage());
    minimum("minimum_volume", definition.minimumVolume());
  }

  private void minimum(String key, double share) {
    if (share < 0 || share > 1) {
      log.add(RegistryRule.COVERAGE_OUT_OF_RANGE, definition.keys().at(key), String.valueOf(share));
    }
    if (share == 0 && hasTotalOfPeople()) {
      log.add(RegistryRule.COVERAGE_ZERO, definition.keys().at(key));
    }
  }

  private void uniqueness() {
    Uniqueness uniqueness = definition.uniqueness();
    boolean persons = definition.countsPersons();
    if (persons && uniqueness == null) {
      log.add(RegistryRule.UNIQUENESS_MISSING, definition.position());
    } else if (!persons && uniqueness != null) {
      log.add(RegistryRule.UNIQUENESS_SUPERFLUOUS, definition.keys().at("uniqueness"));
    } else if (uniqueness != null) {
      boolean one = definition.limits().size() == 1;
      if (one ? uniqueness == Uniqueness.SOMME_RESEAUX : uniqueness == Uniqueness.RESEAU) {
        log.add(
            RegistryRule.UNIQUENESS_WRONG,
            definition.keys().at("uniqueness"),
            uniqueness.label() + (one ? " d'un réseau" : " de plusieurs réseaux"));
      }
    }
  }

  /** Whether some figure is a sum of people that a missing file makes too small. */
  private boolean hasTotalOfPeople() {
    return isTotal(definition.numerator(), definition.denominator())
        || definition.aspects().stream().anyMatch(a -> isTotal(a.numerator(), a.denominator()));
  }

  private boolean isTotal(@Nullable Part numerator, @Nullable Part denominator) {
    return numerator != null
        && denominator == null
        && definition.evolution() == null
        && !numerator.measure().isQuantile()
        && countsPeople(numerator);
  }

  /** Whether a small amount could tell of somebody. */
  private boolean countsPeople(Part part) {
    String other = part.flow();
    boolean ofPeople =
        other == null
            ? flows.stream().anyMatch(FlowTable::isOfNetworks)
            : FlowTable.find(other).map(FlowTable::isOfNetworks).orElse(false);
    return ofPeople
        && switch (part.measure()) {
          case QUANTITY, RECORDS, PERSONS, MEDIAN, PERCENTILE_90 -> true;
          case SUM -> part.of() != null && FlowTable.countsPeople(part.of().text());
          default -> false;
        };
  }
}
