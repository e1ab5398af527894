package fr.azimut.quality;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one deposit, grouped as they come. Every finding is counted and its line kept;
 * the first {@value #DISTINCT_VALUES} different values of a kind and column are told apart, the
 * following ones are counted together and said to be.
 *
 * <p>Not for several threads.
 */
public final class FindingLog {

  private static final int DISTINCT_VALUES = 500;

  private final Map<Key, Counter> groups = new LinkedHashMap<>();
  private final Map<Key, Integer> distinct = new LinkedHashMap<>();

  /** Adds one finding. Lines must come in ascending order. */
  public void add(Finding finding) {
    Key key = Key.of(finding, finding.found());
    Counter counter = groups.get(key);
    if (counter == null) {
      int seen = distinct.merge(Key.of(finding, ""), 1, Integer::sum);
      if (seen > DISTINCT_VALUES) {
        key = Key.of(finding, "autres valeurs, regroupées");
      }
      counter = groups.computeIfAbsent(key, k -> new Counter());
    }
    counter.count++;
    if (finding.line() > 0) {
      counter.lines.add(finding.line());
    }
  }

  /** The groups, the gravest first, then by kind, column and value. */
  public List<FindingGroup> list() {
    return groups.entrySet().stream()
        .map(e -> e.getKey().group(e.getValue()))
        .sorted(
            Comparator.comparing(FindingGroup::severity)
                .reversed()
                .thenComparing(FindingGroup::kind)
                .thenComparing(g -> String.valueOf(g.sheet()))
                .thenComparing(g -> String.valueOf(g.column()))
                .thenComparing(FindingGroup::found))
        .toList();
  }

  /** How many findings of that severity were added. */
  public long count(Severity severity) {
    return groups.entrySet().stream()
        .filter(e -> e.getKey().severity == severity)
        .mapToLong(e -> e.getValue().count)
        .sum();
  }

  private static final class Counter {
    private long count;
    private final LineRanges lines = new LineRanges();
  }

  private record Key(
      FindingKind kind,
      Severity severity,
      @Nullable String sheet,
      @Nullable String column,
      String found,
      String expected) {

    static Key of(Finding f, String found) {
      return new Key(f.kind(), f.severity(), f.sheet(), f.column(), found, f.expected());
    }

    FindingGroup group(Counter counter) {
      return new FindingGroup(
          kind, severity, sheet, column, found, expected, counter.count, counter.lines.toString());
    }
  }
}
