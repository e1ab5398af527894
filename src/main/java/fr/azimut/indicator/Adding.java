package fr.azimut.indicator;

import java.math.BigDecimal;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** How the records that a part counts make an amount, whatever they are grouped by. */
enum Adding {
  /** The sum of their numbers. */
  SUM,
  /** Distinct keys, and the numbers of tallies. */
  PERSONS,
  STRUCTURES,
  MEDIAN,
  PERCENTILE_90,
  /** Records, each as many times as its quantity says. */
  COUNT;

  private static final double NINTH_DECILE = 0.9;

  static Adding of(Measure measure) {
    return switch (measure) {
      case PERSONS -> PERSONS;
      case STRUCTURES -> STRUCTURES;
      case MEDIAN -> MEDIAN;
      case PERCENTILE_90 -> PERCENTILE_90;
      default -> SUM;
    };
  }

  /** Whether the amounts of the parts of a whole add up to its own. */
  boolean isAdditive() {
    return this == SUM || this == COUNT;
  }

  Field<BigDecimal> amount() {
    Field<BigDecimal> sum = DSL.coalesce(DSL.sum(TracedColumns.NUMBER), BigDecimal.ZERO);
    return switch (this) {
      case SUM -> sum;
      case PERSONS -> DSL.countDistinct(TracedColumns.PERSON).cast(BigDecimal.class).plus(sum);
      case STRUCTURES -> DSL.countDistinct(TracedColumns.STRUCTURE).cast(BigDecimal.class);
      case MEDIAN -> quantile(0.5);
      case PERCENTILE_90 -> quantile(NINTH_DECILE);
      case COUNT -> DSL.count().cast(BigDecimal.class);
    };
  }

  private static Field<BigDecimal> quantile(double share) {
    return DSL.percentileCont(DSL.inline(share))
        .withinGroupOrderBy(TracedColumns.NUMBER.cast(Double.class))
        .cast(BigDecimal.class);
  }

  /** How many records there are: those of a quantile and of structures may be there repeatedly. */
  Field<Long> rows() {
    return this == SUM || this == PERSONS
        ? DSL.count().cast(Long.class)
        : DSL.countDistinct(TracedColumns.DEPOSIT_ID, TracedColumns.LINE).cast(Long.class);
  }
}
