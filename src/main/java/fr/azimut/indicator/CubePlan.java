package fr.azimut.indicator;

import fr.azimut.indicator.Indicator.CheckedPart;
import fr.azimut.indicator.Indicator.CheckedSource;
import fr.azimut.indicator.Indicator.FigureTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the registry needs from each deposit of flow activity: sets of variables to count by,
 * conditions to tell persons apart by, and whether communes are counted.
 *
 * @param cubes sets of variables, none contained in another of its kind, in a stable order
 * @param persons conditions on records, in the order of their texts
 * @param communes whether some indicator counts the communes of acts
 */
record CubePlan(List<Set<CubeVariable>> cubes, List<PersonFilter> persons, boolean communes) {

  static CubePlan of(Collection<Indicator> indicators) {
    Set<Set<CubeVariable>> needed = new HashSet<>();
    Map<String, PersonFilter> persons = new TreeMap<>();
    boolean communes = false;
    for (Indicator indicator : indicators) {
      for (FigureTable table : indicator.tables()) {
        communes |= table.parts().values().stream().anyMatch(p -> p.measure() == Measure.COMMUNES);
        for (CheckedSource source : indicator.sources()) {
          if (source.flow() == FlowTable.ACTIVITY_FLOW) {
            needed.add(needs(source, table));
            for (CheckedPart part : own(table)) {
              if (part.measure() == Measure.PERSONS) {
                PersonFilter filter = PersonFilter.of(source, part);
                persons.put(filter.text(), filter);
              }
            }
          }
        }
      }
    }
    return new CubePlan(maximal(needed), List.copyOf(persons.values()), communes);
  }

  /** The bits of the smallest cube that holds what a table needs of a source. */
  int cubeFor(CheckedSource source, FigureTable table) {
    Set<CubeVariable> variables = needs(source, table);
    return cubes.stream()
        .filter(c -> c.containsAll(variables))
        .min(
            Comparator.<Set<CubeVariable>>comparingInt(Set::size).thenComparing(CubeVariable::bits))
        .map(CubeVariable::bits)
        .orElseThrow(() -> new IllegalStateException("no cube for " + variables));
  }

  private static Set<CubeVariable> needs(CheckedSource source, FigureTable table) {
    Set<CubeVariable> variables = EnumSet.noneOf(CubeVariable.class);
    addAll(variables, source.where());
    for (CheckedPart part : own(table)) {
      addAll(variables, part.records());
      addAll(variables, part.where());
    }
    if (table.hasCodes()) {
      CubeVariable.find(table.variable()).ifPresent(variables::add);
    }
    if (table.evolution() != null) {
      variables.add(CubeVariable.STRUCTURE_ID);
    }
    return variables;
  }

  private static List<CheckedPart> own(FigureTable table) {
    List<CheckedPart> own = new ArrayList<>();
    for (CheckedPart part : table.parts().values()) {
      if (part.isOwn() && part.measure() != Measure.COMMUNES) {
        own.add(part);
      }
    }
    return own;
  }

  private static void addAll(Set<CubeVariable> variables, @Nullable Filter filter) {
    if (filter != null) {
      filter.variables().forEach(v -> CubeVariable.find(v).ifPresent(variables::add));
    }
  }

  /** A cube by structure is large: it stands in for one without only where structures are asked. */
  private static List<Set<CubeVariable>> maximal(Set<Set<CubeVariable>> needed) {
    return needed.stream()
        .filter(s -> needed.stream().noneMatch(o -> holds(o, s)))
        .sorted(Comparator.comparing(CubeVariable::bits))
        .toList();
  }

  private static boolean holds(Set<CubeVariable> other, Set<CubeVariable> some) {
    boolean alike =
        other.contains(CubeVariable.STRUCTURE_ID) == some.contains(CubeVariable.STRUCTURE_ID);
    return alike && !other.equals(some) && other.containsAll(some);
  }
}
