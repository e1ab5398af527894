package fr.azimut.indicator;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.DefinitionReader;
import fr.azimut.definition.Position;
import fr.azimut.definition.Suggestion;
import fr.azimut.indicator.IndicatorDefinition.Measure;
import fr.azimut.indicator.IndicatorDefinition.Part;
import fr.azimut.normalisation.CodeCatalog;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The commission's registry: every definition of {@code jobs/indicators/}, checked together. */
public final class IndicatorCatalog {

  /** Completeness of the commune is told by how the record was placed, not by a variable. */
  static final String COMMUNE = "commune";

  private final List<Indicator> indicators;

  private IndicatorCatalog(List<Indicator> indicators) {
    this.indicators = indicators;
  }

  /**
   * Reads and checks the registry.
   *
   * @param jobs the folder of definitions
   * @param codes the canonical codes
   * @throws DefinitionException at the first definition that is wrong
   */
  public static IndicatorCatalog read(Path jobs, CodeCatalog codes) {
    List<Indicator> indicators = new ArrayList<>();
    for (IndicatorDefinition definition :
        DefinitionReader.readAll(jobs.resolve("indicators"), IndicatorDefinition.class)) {
      indicators.add(check(definition, codes));
    }
    refuseOverlaps(indicators);
    indicators.sort(Comparator.comparing(i -> i.definition().code()));
    return new IndicatorCatalog(List.copyOf(indicators));
  }

  /** The definitions in force on the last day of a month, in the order of their codes. */
  public List<IndicatorDefinition> listDefinitions(YearMonth month) {
    return listInForce(month).stream().map(Indicator::definition).toList();
  }

  /** The indicators in force on the last day of a month, in the order of their codes. */
  List<Indicator> listInForce(YearMonth month) {
    LocalDate day = month.atEndOfMonth();
    return indicators.stream().filter(i -> inForce(i.definition(), day)).toList();
  }

  /** What has to be computed once per deposit for all indicators of the registry. */
  CubePlan plan() {
    return CubePlan.of(indicators);
  }

  private static boolean inForce(IndicatorDefinition definition, LocalDate day) {
    LocalDate to = definition.validTo();
    return !definition.validFrom().isAfter(day) && (to == null || !to.isBefore(day));
  }

  private static Indicator check(IndicatorDefinition definition, CodeCatalog codes) {
    MeasureCheck.check(definition);
    for (String variable : definition.breakdowns()) {
      knownVariable(definition, variable, codes);
    }
    for (String variable : definition.completenessOf()) {
      if (!variable.equals(COMMUNE)) {
        knownVariable(definition, variable, codes);
      }
    }
    String over = definition.over();
    if (over != null) {
      knownVariable(definition, over, codes);
    }
    return new Indicator(
        definition,
        filter(definition, definition.flow(), definition.where(), false, codes),
        partFilter(definition, definition.numerator(), codes),
        partFilter(definition, definition.denominator(), codes));
  }

  private static @Nullable Filter partFilter(
      IndicatorDefinition definition, @Nullable Part part, CodeCatalog codes) {
    if (part == null) {
      return null;
    }
    boolean ofPerson = part.measure() == Measure.PERSONS;
    return filter(definition, definition.flowOf(part), part.where(), ofPerson, codes);
  }

  private static @Nullable Filter filter(
      IndicatorDefinition definition,
      String flow,
      @Nullable String text,
      boolean ofPerson,
      CodeCatalog codes) {
    return text == null
        ? null
        : Filter.parse(definition.position(), text, FlowVariables.of(flow, ofPerson), codes);
  }

  private static void knownVariable(
      IndicatorDefinition definition, String variable, CodeCatalog codes) {
    Collection<String> known =
        FlowVariables.of(definition.flow(), definition.countsPersons()).stream()
            .filter(codes.listVariables()::contains)
            .toList();
    if (!known.contains(variable)) {
      throw new DefinitionException(
          definition.position(),
          definition.code() + " is broken down by '" + variable + "', which its flow lacks",
          Suggestion.nearest(variable, known)
              .map(s -> "Did you mean '" + s + "'?")
              .orElse("Known variables: " + String.join(", ", known) + "."));
    }
  }

  private static void refuseOverlaps(List<Indicator> indicators) {
    Set<Position> compared = new HashSet<>();
    for (Indicator one : indicators) {
      compared.add(one.definition().position());
      for (Indicator other : indicators) {
        IndicatorDefinition a = one.definition();
        IndicatorDefinition b = other.definition();
        if (!compared.contains(b.position()) && a.code().equals(b.code()) && overlap(a, b)) {
          throw new DefinitionException(
              b.position(),
              a.code() + " has two versions in force on the same day, see " + a.position(),
              "End the older one by 'valid_to' before the newer one's 'valid_from'.");
        }
      }
    }
  }

  private static boolean overlap(IndicatorDefinition a, IndicatorDefinition b) {
    LocalDate aTo = a.validTo();
    LocalDate bTo = b.validTo();
    return (aTo == null || !aTo.isBefore(b.validFrom()))
        && (bTo == null || !bTo.isBefore(a.validFrom()));
  }
}
