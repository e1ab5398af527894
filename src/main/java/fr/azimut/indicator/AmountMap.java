package fr.azimut.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jooq.Record;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/** The amounts that the queries of a table gave, found again by period, zone, network and code. */
final class AmountMap {

  private static final int KEYS = 5;
  private static final int YEAR = KEYS + Role.COUNT;

  private final Map<AmountKey, @Nullable BigDecimal[]> amounts = new HashMap<>();
  private final Map<AmountKey, Set<Integer>> years = new HashMap<>();
  private final LocalDate now;
  private final boolean evolution;

  /**
   * @param now the version's month
   * @param evolution whether amounts of another month are those of the earlier time
   */
  AmountMap(LocalDate now, boolean evolution) {
    this.now = now;
    this.evolution = evolution;
  }

  void add(Select<?> query) {
    query.fetch().forEach(this::add);
  }

  private void add(Record row) {
    LocalDate month = row.get(1, LocalDate.class);
    boolean earlier = evolution && !month.equals(now);
    AmountKey key =
        new AmountKey(
            Period.valueOf(row.get(0, String.class)),
            evolution ? now : month,
            row.get(2, Short.class),
            row.get(3, String.class),
            row.get(4, Short.class));
    for (Role role : Role.values()) {
      BigDecimal amount = row.get(KEYS + role.place(), BigDecimal.class);
      if (amount != null) {
        add(key, earlier ? role.earlier() : role, amount);
        Integer year = row.size() > YEAR ? row.get(YEAR, Integer.class) : null;
        if (year != null) {
          addYear(key, year);
        }
      }
    }
  }

  /** Tells of which year a public statistic is that an amount is made of. */
  void addYear(AmountKey key, int year) {
    years.computeIfAbsent(key, k -> new TreeSet<>()).add(year);
  }

  /** The years of the public statistics of a cell: its own, and those that hold for all codes. */
  SortedSet<Integer> years(AmountKey key) {
    SortedSet<Integer> of = new TreeSet<>(years.getOrDefault(key.of(""), Set.of()));
    of.addAll(years.getOrDefault(key.of("").withCode(null), Set.of()));
    return of;
  }

  /** Adds to what is there already. */
  void add(AmountKey key, Role role, BigDecimal amount) {
    @Nullable BigDecimal[] sum = amounts.computeIfAbsent(key, k -> new BigDecimal[Role.COUNT]);
    BigDecimal before = sum[role.place()];
    sum[role.place()] = before == null ? amount : before.add(amount);
  }

  /** Whether any amount is there, were it zero. */
  boolean has(AmountKey key) {
    return amounts.containsKey(key);
  }

  /** Whether a record of the sources counts. */
  boolean hasOwn(AmountKey key, Role role) {
    return find(key, role) != null;
  }

  /** Whether a record of another flow counts, for the network or for all of them. */
  boolean hasOther(AmountKey key, Role role) {
    return hasOwn(key.withCode(null), role) || hasOwn(key.of("").withCode(null), role);
  }

  /** An amount of the sources' own records, zero when no record counts. */
  BigDecimal own(AmountKey key, Role role) {
    BigDecimal amount = find(key, role);
    return amount == null ? BigDecimal.ZERO : amount;
  }

  /** An amount of another flow: of the network, else the one that holds for all of them. */
  BigDecimal other(AmountKey key, Role role) {
    BigDecimal amount = find(key.withCode(null), role);
    return amount == null ? own(key.of("").withCode(null), role) : amount;
  }

  private @Nullable BigDecimal find(AmountKey key, Role role) {
    @Nullable BigDecimal[] some = amounts.get(key);
    return some == null ? null : some[role.place()];
  }
}
