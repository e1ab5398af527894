package fr.azimut.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an amount is about.
 *
 * @param network {@code ""} for all networks together
 * @param code 0 is NR, null no code
 */
record AmountKey(Period period, LocalDate month, short zone, String network, @Nullable Short code) {

  AmountKey of(String other) {
    return new AmountKey(period, month, zone, other, code);
  }

  /** The same of one month. */
  AmountKey ofMonth(LocalDate of) {
    return new AmountKey(Period.MONTH, of, zone, network, code);
  }

  /** Where what holds until replaced is found: of a mean, in its last month. */
  AmountKey atEnd() {
    return period == Period.MEAN_12 ? ofMonth(month) : this;
  }

  AmountKey withCode(@Nullable Short other) {
    return new AmountKey(period, month, zone, network, other);
  }
}
