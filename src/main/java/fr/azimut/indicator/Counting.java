package fr.azimut.indicator;

import org.jspecify.annotations.Nullable;

/**
 * Which amounts of a figure count persons or their acts, and so can tell of somebody when they are
 * small: a sum of days, of advisers or a population cannot.
 *
 * @param numerator whether the numerator does
 * @param denominator whether the denominator does
 * @param share whether the numerator is a part of the denominator, so that the rest counts too
 */
public record Counting(boolean numerator, boolean denominator, boolean share) {

  static Counting of(
      IndicatorDefinition definition, @Nullable Part numerator, @Nullable Part denominator) {
    if (numerator == null) {
      return new Counting(false, false, false);
    } else if (numerator.measure().isQuantile()) {
      return new Counting(false, true, false);
    }
    boolean counts = isCount(numerator);
    boolean of = denominator != null && isCount(denominator);
    return new Counting(counts, of, counts && of && isPart(numerator, denominator));
  }

  /** Acts for a person, or persons for a population, are no part of them. */
  private static boolean isPart(Part numerator, @Nullable Part denominator) {
    return denominator != null
        && denominator.flow() == null
        && numerator.flow() == null
        && numerator.measure() == denominator.measure();
  }

  private static boolean isCount(Part part) {
    String flow = part.flow();
    boolean ofPeople =
        flow == null || !FlowTable.find(flow).map(FlowTable::isLasting).orElse(false);
    return ofPeople
        && switch (part.measure()) {
          case QUANTITY, RECORDS, PERSONS -> true;
          case SUM -> part.of() != null && FlowTable.countsPeople(part.of().text());
          default -> false;
        };
  }
}
