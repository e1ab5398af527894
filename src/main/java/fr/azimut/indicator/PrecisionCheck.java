package fr.azimut.indicator;

import fr.azimut.indicator.Indicator.CheckedPart;
import fr.azimut.indicator.Indicator.FigureTable;
import fr.azimut.indicator.Indicator.Quotient;
import fr.azimut.indicator.IndicatorDefinition.Precision;
import fr.azimut.normalisation.CodeCatalog;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the model holds by which a definition wants the interval of its value computed. */
final class PrecisionCheck {

  private final Indicator indicator;
  private final Containment implication;
  private final ProblemLog log;

  private PrecisionCheck(Indicator indicator, CodeCatalog codes, ProblemLog log) {
    this.indicator = indicator;
    this.implication = new Containment(codes);
    this.log = log;
  }

  static void check(Indicator indicator, CodeCatalog codes, ProblemLog log) {
    new PrecisionCheck(indicator, codes, log).check();
  }

  private void check() {
    IndicatorDefinition definition = indicator.definition();
    Precision precision = definition.precision();
    boolean exact = precision == Precision.EXACT;
    if (exact != definition.isWhole()) {
      add(
          RegistryRule.PRECISION_EXACT,
          exact ? "ce flux n'est pas dit en entier" : "ce flux est dit en entier");
    } else if (precision == Precision.PROPORTION) {
      judged()
          .flatMap(t -> againstProportion(t).stream())
          .forEach(why -> add(RegistryRule.PRECISION_PROPORTION, why));
    } else if (precision == Precision.RATE) {
      judged()
          .flatMap(t -> againstRate(t).stream())
          .forEach(why -> add(RegistryRule.PRECISION_RATE, why));
    }
  }

  private void add(RegistryRule rule, String why) {
    log.add(rule, indicator.definition().keys().at("precision"), why);
  }

  /** The headline or the distribution; of an indicator that has aspects only, each of them. */
  private Stream<FigureTable> judged() {
    boolean aspects = indicator.definition().numerator() == null;
    return aspects ? indicator.tables().stream() : indicator.tables().stream().limit(1);
  }

  private Optional<String> againstProportion(FigureTable table) {
    Quotient quotient = table.quotient();
    CheckedPart denominator = quotient.denominator();
    if (table.minus() != null || table.evolution() != null) {
      return Optional.of("c'est une différence");
    } else if (denominator == null) {
      return Optional.of("c'est un nombre");
    } else if (!isOfSubjects(quotient.numerator())) {
      return Optional.of("ce sont des actes, ou des nombres d'autre chose que de personnes");
    } else if (!denominator.isOwn() || denominator.measure() != quotient.numerator().measure()) {
      return Optional.of("les deux termes ne comptent pas la même chose");
    } else if (table.isByNetworkShares()) {
      return Optional.of("ce sont les parts des réseaux");
    }
    return isPart(quotient.numerator(), denominator)
        ? Optional.empty()
        : Optional.of("le numérateur n'est pas contenu dans le dénominateur");
  }

  private Optional<String> againstRate(FigureTable table) {
    CheckedPart denominator = table.quotient().denominator();
    if (table.minus() != null || table.evolution() != null) {
      return Optional.of("c'est une différence");
    } else if (denominator == null || denominator.otherFlow() != FlowTable.CONTEXT_FLOW) {
      return Optional.of("le dénominateur n'est pas une population");
    }
    return isOfSubjects(table.quotient().numerator())
        ? Optional.empty()
        : Optional.of("ce sont des actes, ou des nombres d'autre chose que de personnes");
  }

  /** Whether it counts what may be taken for independent: persons, pathways, requests, answers. */
  private boolean isOfSubjects(CheckedPart part) {
    if (!part.isOwn()) {
      return false;
    }
    boolean acts = indicator.flows().stream().anyMatch(FlowTable::isOfActs);
    return switch (part.measure()) {
      case PERSONS -> true;
      case QUANTITY, RECORDS -> !acts;
      case SUM -> !acts && part.of() != null && FlowTable.countsPeople(part.of().text());
      default -> false;
    };
  }

  /**
   * Whether who is counted above is counted below. Of persons, {@code where} is asked of the latest
   * of the records that {@code records} keeps: where those differ, so may the latest of them.
   */
  private boolean isPart(CheckedPart numerator, CheckedPart denominator) {
    Filter wide = denominator.records();
    return implication.holds(numerator.records(), wide)
        && implication.holds(numerator.where(), denominator.where())
        && (denominator.where() == null || text(numerator.records()).equals(text(wide)));
  }

  private static String text(@Nullable Filter filter) {
    return filter == null ? "" : filter.parsed().toString();
  }
}
