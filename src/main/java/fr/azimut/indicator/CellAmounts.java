package fr.azimut.indicator;

import fr.azimut.indicator.Indicator.CheckedPart;
import fr.azimut.indicator.Indicator.FigureTable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a table are made of: the amounts of a network, or of several added up. Of a
 * monthly mean, those of the network's accepted months divided by their number.
 */
final class CellAmounts {

  private final FigureTable table;
  private final Availability availability;
  private final Collection<@Nullable Short> codes;
  private final AmountMap amounts;

  /**
   * @param codes those of the table's modalities
   */
  CellAmounts(
      FigureTable table,
      Availability availability,
      Collection<@Nullable Short> codes,
      AmountMap amounts) {
    this.table = table;
    this.availability = availability;
    this.codes = codes;
    this.amounts = amounts;
  }

  /** Those of a cell, by the places of their roles. */
  BigDecimal[] of(AmountKey key) {
    BigDecimal[] sums = zeros();
    table.parts().forEach((role, part) -> sums[role.place()] = amount(key, role, part));
    if (table.isQuantile()) {
      sums[Role.DENOMINATOR.place()] = own(key, Role.DENOMINATOR);
    }
    if (table.evolution() != null) {
      sums[Role.OTHER_NUMERATOR.place()] = own(key, Role.OTHER_NUMERATOR);
      sums[Role.OTHER_DENOMINATOR.place()] = own(key, Role.OTHER_DENOMINATOR);
    }
    return sums;
  }

  /** Those of some networks together; shared ones once. */
  BigDecimal[] of(AmountKey all, Collection<String> networks) {
    if (!table.isAdditive()) {
      return of(all);
    }
    BigDecimal[] sums = zeros();
    for (String network : networks) {
      BigDecimal[] own = of(all.of(network));
      Arrays.setAll(sums, i -> sums[i].add(own[i]));
    }
    table
        .parts()
        .forEach(
            (role, part) -> {
              if (isShared(part)) {
                sums[role.place()] = amount(all, role, part);
              }
            });
    return sums;
  }

  /** A denominator such as a population holds for all networks: it is not added up. */
  private static boolean isShared(CheckedPart part) {
    FlowTable other = part.otherFlow();
    return other == FlowTable.CONTEXT_FLOW || other == FlowTable.TERRITORY_FLOW;
  }

  private BigDecimal amount(AmountKey key, Role role, CheckedPart part) {
    FlowTable other = part.otherFlow();
    if (other != null) {
      return other.isLasting()
          ? amounts.other(key.atEnd(), role)
          : mean(key, k -> amounts.other(k, role));
    } else if (role == Role.DENOMINATOR && table.isDistribution()) {
      BigDecimal sum = BigDecimal.ZERO;
      for (Short code : codes) {
        sum = sum.add(own(key.withCode(code), role));
      }
      return sum;
    }
    return own(key, role);
  }

  private BigDecimal own(AmountKey key, Role role) {
    return mean(key, k -> amounts.own(k, role));
  }

  /** An amount of a cell, or the mean of those of its months. */
  private BigDecimal mean(AmountKey key, Function<AmountKey, BigDecimal> amount) {
    if (key.period() != Period.MEAN_12) {
      return amount.apply(key);
    }
    List<LocalDate> months = availability.acceptedMonths(key);
    BigDecimal sum =
        months.stream()
            .map(month -> amount.apply(key.ofMonth(month)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return months.isEmpty()
        ? sum
        : sum.divide(BigDecimal.valueOf(months.size()), MathContext.DECIMAL64);
  }

  private static BigDecimal[] zeros() {
    BigDecimal[] zeros = new BigDecimal[Role.COUNT];
    Arrays.fill(zeros, BigDecimal.ZERO);
    return zeros;
  }
}
