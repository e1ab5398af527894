package fr.azimut.indicator;

import fr.azimut.indicator.TracedPart.Counted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * What a query with one grouping set per column, and one of all, gave: the columns, then whether
 * each is none of the set's, then amount and records.
 */
final class Totals {

  /** The place of the structure among the columns. */
  static final int STRUCTURE = 1;

  private final int sets;
  private final List<Map<@Nullable Object, Counted>> by = new ArrayList<>();
  private Counted all = Counted.NONE;

  Totals(int sets) {
    this.sets = sets;
    for (int i = 0; i < sets; i++) {
      by.add(new HashMap<>());
    }
  }

  void add(Record row) {
    BigDecimal amount = row.get(2 * sets, BigDecimal.class);
    Counted counted =
        new Counted(amount == null ? BigDecimal.ZERO : amount, row.get(2 * sets + 1, Long.class));
    for (int set = 0; set < sets; set++) {
      if (row.get(sets + set, Integer.class) == 0) {
        by.get(set).put(row.get(set), counted);
        return;
      }
    }
    all = counted;
  }

  Counted all() {
    return all;
  }

  /** The ids of the structures met. */
  Set<Integer> structures() {
    Set<Integer> ids = new TreeSet<>();
    by.get(STRUCTURE).keySet().stream()
        .filter(Objects::nonNull)
        .forEach(id -> ids.add((Integer) id));
    return ids;
  }

  /** One of the sets, its keys put into words; those of the same words are added up. */
  <K> SortedMap<K, Counted> by(int set, Function<@Nullable Object, K> words) {
    SortedMap<K, Counted> sorted = new TreeMap<>();
    by.get(set).forEach((key, counted) -> sorted.merge(words.apply(key), counted, Totals::plus));
    return sorted;
  }

  private static Counted plus(Counted one, Counted other) {
    return new Counted(one.amount().add(other.amount()), one.rows() + other.rows());
  }
}
