package fr.azimut.indicator;

import fr.azimut.indicator.IndicatorDefinition.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the registry needs from each deposit of flow activity: sets of variables to count by, and
 * conditions to tell persons apart by.
 *
 * @param cubes sets of variables, none contained in another, in a stable order
 * @param persons conditions on records, by their text; {@code ""} for all records
 */
record CubePlan(List<Set<CubeVariable>> cubes, List<PersonFilter> persons) {

  /**
   * A condition that selects the records by which persons are counted.
   *
   * @param text its text, {@code ""} for all records
   * @param filter null for all records
   */
  record PersonFilter(String text, @Nullable Filter filter) {

    static PersonFilter of(Indicator indicator) {
      Filter records = indicator.records();
      return new PersonFilter(records == null ? "" : records.text(), records);
    }
  }

  static CubePlan of(List<Indicator> indicators) {
    Set<Set<CubeVariable>> needed = new HashSet<>();
    Set<String> seen = new TreeSet<>();
    List<PersonFilter> persons = new ArrayList<>();
    for (Indicator indicator : indicators) {
      if (indicator.definition().flow().equals("activity")) {
        needed.addAll(needs(indicator));
        PersonFilter filter = PersonFilter.of(indicator);
        if (indicator.definition().countsPersons() && seen.add(filter.text())) {
          persons.add(filter);
        }
      }
    }
    persons.sort(Comparator.comparing(PersonFilter::text));
    return new CubePlan(maximal(needed), List.copyOf(persons));
  }

  /** The smallest cube that holds these variables. */
  Set<CubeVariable> cubeFor(Set<CubeVariable> variables) {
    return cubes.stream()
        .filter(c -> c.containsAll(variables))
        .min(
            Comparator.<Set<CubeVariable>>comparingInt(Set::size).thenComparing(CubeVariable::bits))
        .orElseThrow(() -> new IllegalStateException("no cube for " + variables));
  }

  /** The variables that an indicator needs together for one of its tables. */
  static Set<CubeVariable> together(Indicator indicator, @Nullable String variable) {
    Set<CubeVariable> variables = EnumSet.noneOf(CubeVariable.class);
    addAll(variables, indicator.records());
    addAll(variables, indicator.numerator());
    if (indicator.definition().denominator() != null) {
      addAll(variables, indicator.denominator());
    }
    if (variable != null) {
      variables.add(
          variable.equals(IndicatorCatalog.COMMUNE)
              ? CubeVariable.PLACEMENT
              : CubeVariable.get(variable));
    }
    return variables;
  }

  private static List<Set<CubeVariable>> needs(Indicator indicator) {
    IndicatorDefinition definition = indicator.definition();
    List<Set<CubeVariable>> needs = new ArrayList<>();
    needs.add(together(indicator, definition.over()));
    definition.breakdowns().forEach(b -> needs.add(together(indicator, b)));
    definition.completenessOf().forEach(v -> needs.add(together(indicator, v)));
    return needs;
  }

  private static void addAll(Set<CubeVariable> variables, @Nullable Filter filter) {
    if (filter != null) {
      filter.variables().stream()
          .filter(Predicate.not("network"::equals))
          .forEach(v -> CubeVariable.find(v).ifPresent(variables::add));
    }
  }

  private static List<Set<CubeVariable>> maximal(Set<Set<CubeVariable>> needed) {
    return needed.stream()
        .filter(s -> needed.stream().noneMatch(o -> !o.equals(s) && o.containsAll(s)))
        .sorted(Comparator.comparing(CubeVariable::bits))
        .toList();
  }

  /** Whether a measure is read from the cubes. */
  static boolean fromCube(Measure measure) {
    return measure == Measure.QUANTITY || measure == Measure.RECORDS || measure == Measure.PERSONS;
  }
}
