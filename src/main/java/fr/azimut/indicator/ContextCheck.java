package fr.azimut.indicator;

import fr.azimut.indicator.Indicator.CheckedPart;
import fr.azimut.indicator.Indicator.CheckedSource;
import fr.azimut.indicator.Indicator.FigureTable;
import fr.azimut.normalisation.CodeCatalog;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Public statistics: one at a time, and never as a rate that its source does not publish. */
final class ContextCheck {

  private static final String MEASURE = "measure";

  private final Indicator indicator;
  private final CodeCatalog codes;
  private final ProblemLog log;

  private ContextCheck(Indicator indicator, CodeCatalog codes, ProblemLog log) {
    this.indicator = indicator;
    this.codes = codes;
    this.log = log;
  }

  static void check(Indicator indicator, CodeCatalog codes, ProblemLog log) {
    new ContextCheck(indicator, codes, log).check();
  }

  private void check() {
    Set<CheckedPart> mixed = new LinkedHashSet<>();
    for (FigureTable table : indicator.tables()) {
      CheckedPart denominator = table.quotient().denominator();
      List<String> above = statistics(table.quotient().numerator());
      List<String> below = denominator == null ? List.of() : statistics(denominator);
      boolean seekers = !above.isEmpty() && above.stream().allMatch(s -> s.startsWith("defm-"));
      if (seekers && below.equals(List.of("population-active"))) {
        log.add(RegistryRule.UNEMPLOYMENT_RATE, table.quotient().numerator().part().position());
      }
      table.parts().values().stream()
          .filter(part -> isContext(part) && !table.variable().equals(MEASURE))
          .filter(part -> statistics(part).size() > 1)
          .forEach(mixed::add);
    }
    mixed.forEach(
        part ->
            log.add(
                RegistryRule.CONTEXT_MIXED,
                part.part().position(),
                String.join(", ", statistics(part))));
  }

  private boolean isContext(CheckedPart part) {
    return part.otherFlow() == FlowTable.CONTEXT_FLOW
        || (part.isOwn() && indicator.flows().contains(FlowTable.CONTEXT_FLOW));
  }

  /** The statistics that a part adds up; none of another flow. */
  private List<String> statistics(CheckedPart part) {
    if (!isContext(part)) {
      return List.of();
    }
    Stream<Filter> sources =
        part.isOwn()
            ? indicator.sources().stream().map(CheckedSource::where).flatMap(Stream::ofNullable)
            : Stream.empty();
    List<Filter> filters = Stream.concat(sources, Stream.ofNullable(part.where())).toList();
    return codes.list(MEASURE).stream()
        .filter(code -> filters.stream().allMatch(filter -> filter.admits(MEASURE, code)))
        .toList();
  }
}
