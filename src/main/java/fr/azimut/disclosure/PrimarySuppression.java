package fr.azimut.disclosure;

import fr.azimut.indicator.Counting;
import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * The threshold rule: a count of persons or of their acts under the threshold is not published, nor
 * a share whose numerator, complement or denominator is (domain handbook 5.1). A true zero is.
 */
final class PrimarySuppression {

  private final BigDecimal threshold;

  PrimarySuppression(int threshold) {
    this.threshold = BigDecimal.valueOf(threshold);
  }

  /**
   * Whether a figure made of these amounts tells of too few; an amount that is null tells nothing.
   *
   * @param counting which of the amounts count persons or their acts
   */
  Condition hides(Counting counting, Field<BigDecimal> numerator, Field<BigDecimal> denominator) {
    Condition hidden = DSL.falseCondition();
    if (counting.numerator()) {
      hidden = hidden.or(isSmall(numerator));
    }
    if (counting.denominator()) {
      hidden = hidden.or(isSmall(denominator));
    }
    return counting.share() ? hidden.or(isSmall(denominator.minus(numerator))) : hidden;
  }

  private Condition isSmall(Field<BigDecimal> count) {
    return DSL.coalesce(
            DSL.field(count.gt(DSL.inline(BigDecimal.ZERO)).and(count.lt(DSL.inline(threshold)))),
            DSL.inline(false))
        .isTrue();
  }
}
