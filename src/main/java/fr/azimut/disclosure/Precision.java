package fr.azimut.disclosure;

import fr.azimut.indicator.Counting;
import fr.azimut.indicator.IndicatorDefinition;
import fr.azimut.indicator.Part;
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
  static final String CONTEXT = "context";

  /** A register and a census are told whole: there is no chance in them. */
  private static final Set<String> WHOLE = Set.of(CONTEXT, "place");

  static Precision of(IndicatorDefinition definition) {
    Part denominator = definition.denominator();
    String flow = definition.flow();
    if ((flow != null && WHOLE.contains(flow))
        || denominator == null
        || definition.minus() != null
        || definition.evolution() != null) {
      return NONE;
    }
    Counting counting = definition.counting(FigureKey.ALL, FigureKey.ALL);
    if (counting.share()) {
      return PROPORTION;
    }
    return counting.numerator() && CONTEXT.equals(denominator.flow()) ? RATE : NONE;
  }
}
