package fr.azimut.disclosure;

import fr.azimut.indicator.IndicatorDefinition;
import fr.azimut.indicator.IndicatorDefinition.Measure;
import fr.azimut.indicator.IndicatorDefinition.Part;
import java.util.Set;

/** What an indicator's value is to a statistician, and so which interval suits it. */
public enum Precision {
  /** No interval: a count, a register's own figure, or a quotient of unlike things. */
  NONE,
  /** So many persons, acts or records among others of the same. */
  PROPORTION,
  /** So many persons, acts or records for a population. */
  RATE;

  /** The flow of public statistics, whose amounts are no counts of records. */
  private static final String CONTEXT = "context";

  private static final Set<Measure> COUNTS =
      Set.of(Measure.PERSONS, Measure.QUANTITY, Measure.RECORDS);

  static Precision of(IndicatorDefinition definition) {
    Part numerator = definition.numerator();
    Part denominator = definition.denominator();
    if (denominator == null || !counts(definition, numerator)) {
      return NONE;
    }
    if (flow(definition, denominator).equals(CONTEXT)) {
      return RATE;
    }
    boolean same = flow(definition, numerator).equals(flow(definition, denominator));
    return same && counts(definition, denominator) && definition.unit().equals("%")
        ? PROPORTION
        : NONE;
  }

  private static boolean counts(IndicatorDefinition definition, Part part) {
    return COUNTS.contains(part.measure()) && !flow(definition, part).equals(CONTEXT);
  }

  private static String flow(IndicatorDefinition definition, Part part) {
    String own = part.flow();
    return own == null ? definition.flow() : own;
  }
}
