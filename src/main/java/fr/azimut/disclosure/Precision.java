package fr.azimut.disclosure;

import fr.azimut.indicator.Counting;
import fr.azimut.indicator.IndicatorDefinition;
import fr.azimut.indicator.Part;

/** What an indicator's value is to a statistician, and so which interval suits it. */
public enum Precision {
  /** No interval: a count, or a quotient of unlike things. */
  NONE,
  /** No interval, for there is no chance in it: a register or a census, told whole. */
  EXACT,
  /** So many persons, acts or records among others of the same. */
  PROPORTION,
  /** So many persons, acts or records for a population. */
  RATE;

  /** The flow of public statistics, whose amounts are no counts of records. */
  static final String CONTEXT = "context";

  static Precision of(IndicatorDefinition definition) {
    Part denominator = definition.denominator();
    if (denominator == null || definition.minus() != null || definition.evolution() != null) {
      return NONE;
    } else if (definition.isWhole()) {
      return EXACT;
    }
    Counting counting = definition.counting(FigureKey.ALL, FigureKey.ALL);
    if (counting.share()) {
      return PROPORTION;
    }
    return counting.numerator() && CONTEXT.equals(denominator.flow()) ? RATE : NONE;
  }
}
