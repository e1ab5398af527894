package fr.azimut.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one deposit, grouped as they come. Every finding is counted and its line kept;
 * the first {@value #DISTINCT_VALUES} different values of a kind and column are told apart, the
 * following ones are counted together and said to be. Memory grows with the number of columns, and
 * by two bytes at most for each further finding.
 *
 * <p>Not for several threads.
 */
public final class FindingLog implements FindingSink {

  static final String OTHER_VALUES = "autres valeurs, regroupées";
  static final String VARIES = "selon la valeur";

  private static final int DISTINCT_VALUES = 500;

  private final Map<Key, Counter> groups = new LinkedHashMap<>();
  private final Map<Place, Tail> tails = new LinkedHashMap<>();

  @Override
  public void add(Finding finding) {
    Key key = Key.of(finding);
    Counter counter = groups.get(key);
    if (counter == null) {
      Tail tail = tails.computeIfAbsent(Place.of(finding), p -> new Tail());
      if (tail.told == DISTINCT_VALUES) {
        tail.expect(finding.expected());
        counter = tail.counter;
      } else {
        tail.told++;
        counter = new Counter();
        groups.put(key, counter);
      }
    }
    counter.add(finding.line());
  }

  /** The groups, the gravest first, then by kind, column and value. */
  public List<FindingGroup> list() {
    List<FindingGroup> all = new ArrayList<>();
    groups.forEach((key, counter) -> all.add(key.group(counter)));
    tails.forEach(
        (place, tail) -> {
          if (tail.counter.count > 0) {
            all.add(tail.group(place));
          }
        });
    all.sort(
        Comparator.comparing(FindingGroup::severity)
            .reversed()
            .thenComparing(FindingGroup::kind)
            .thenComparing(g -> String.valueOf(g.sheet()))
            .thenComparing(g -> String.valueOf(g.column()))
            .thenComparing(g -> g.found().equals(OTHER_VALUES))
            .thenComparing(FindingGroup::found));
    return all;
  }

  /** How many findings of that severity were added. */
  public long count(Severity severity) {
    long told =
        groups.entrySet().stream()
            .filter(e -> e.getKey().place.severity == severity)
            .mapToLong(e -> e.getValue().count)
            .sum();
    long others =
        tails.entrySet().stream()
            .filter(e -> e.getKey().severity == severity)
            .mapToLong(e -> e.getValue().counter.count)
            .sum();
    return told + others;
  }

  private static final class Counter {
    private long count;
    private final LineRanges lines = new LineRanges();

    void add(int line) {
      count++;
      if (line > 0) {
        lines.add(line);
      }
    }
  }

  /** What comes after the values told apart. */
  private static final class Tail {
    private int told;
    private @Nullable String expected;
    private final Counter counter = new Counter();

    void expect(String more) {
      expected = expected == null || expected.equals(more) ? more : VARIES;
    }

    FindingGroup group(Place place) {
      return new FindingGroup(
          place.kind,
          place.severity,
          place.sheet,
          place.column,
          OTHER_VALUES,
          Objects.requireNonNull(expected),
          null,
          counter.count,
          counter.lines.toString());
    }
  }

  private record Place(
      FindingKind kind, Severity severity, @Nullable String sheet, @Nullable String column) {

    static Place of(Finding f) {
      return new Place(f.kind(), f.severity(), f.sheet(), f.column());
    }
  }

  private record Key(Place place, String found, String expected, @Nullable Suggested suggestion) {

    static Key of(Finding f) {
      return new Key(Place.of(f), f.found(), f.expected(), f.suggestion());
    }

    FindingGroup group(Counter counter) {
      return new FindingGroup(
          place.kind,
          place.severity,
          place.sheet,
          place.column,
          found,
          expected,
          suggestion,
          counter.count,
          counter.lines.toString());
    }
  }
}
