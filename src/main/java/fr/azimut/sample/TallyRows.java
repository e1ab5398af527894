package fr.azimut.sample;

import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.sample.ExtractHabits.Tally;
import fr.azimut.territory.Commune;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Invents tallies of acts, structure after structure. People of one place and kind stand in one row
 * or several; the counts of the people of a zone together have the shares of the habits.
 */
final class TallyRows extends StructureRows {

  private static final int REDRAWS = 5;

  /** How far the count of a row lies from others, before all are brought to their shares. */
  private static final double SWAY = 0.35;

  /** Of the persons beyond those of the greatest row, how many are not in it. */
  private static final double OTHERS = 0.45;

  private final Tally tally;
  private final Map<Structure, List<Count>> drawn = new LinkedHashMap<>();
  private final Raking raking = new Raking();
  private int kinds;

  TallyRows(FileTask task, List<Structure> structures, Towns towns, NetworkCodes codes) {
    super(task, structures, towns, codes);
    tally = Objects.requireNonNull(task.habits().tally());
  }

  /** A row to come. */
  static final class Count {
    final List<String> cells;
    final Map<String, String> codes;
    final String zone;
    final String kind;
    double quantity;

    Count(
        List<String> cells, Map<String, String> codes, String zone, String kind, double quantity) {
      this.cells = cells;
      this.codes = codes;
      this.zone = zone;
      this.kind = kind;
      this.quantity = quantity;
    }
  }

  @Override
  void write(Structure structure, double share, FileBody body) {
    People people = people(structure, share);
    if (isIdle()) {
      drawn.put(structure, draw(structure, people, 1, 0));
      return;
    }
    // A month that is twice as good has more rows, and more in each.
    double good = Math.sqrt(task.growth());
    long count = ActivityRows.count(task, structure, share / good, draft);
    List<Count> rows = draw(structure, people, count, tally.mean() * good);
    drawn.put(structure, rows);
    raking.expect(
        tally.mean()
            * task.usualRows()
            * share(structure)
            * task.growth()
            * task.contrast(structure),
        placed() ? people.zones() : Map.of(structure.zone(), 1.0),
        structure.zone(),
        ordered(people.variables()));
  }

  /** A season of zero: structures are closed, and declare that they saw nobody. */
  private boolean isIdle() {
    return task.growth() == 0;
  }

  /**
   * A structure that is half as great has three quarters of the rows: each tells of fewer people.
   */
  @Override
  double weight(Structure structure) {
    return Math.pow(structure.weight(), 0.45);
  }

  @Override
  void end(FileBody body) throws IOException {
    if (!isIdle()) {
      raking.rake(drawn.values().stream().flatMap(List::stream).toList());
    }
    for (Map.Entry<Structure, List<Count>> structure : drawn.entrySet()) {
      totals.beginStructure();
      Map<String, Long> distinct = distinct(structure.getValue());
      for (Count row : structure.getValue()) {
        long known = distinct.getOrDefault(row.kind, 0L);
        totals.count(row.cells, quantity(row), persons(row), known);
        body.data(row.cells);
      }
      totals.endStructure(structure.getKey(), body);
    }
  }

  /** What is done, then who people are, then what rows are parted by, which can be met best. */
  private List<VariableDraw> ordered(List<VariableDraw> variables) {
    List<VariableDraw> ordered = new ArrayList<>(variables);
    Collections.reverse(ordered);
    ordered.sort(Comparator.comparingInt(v -> tally.split().indexOf(v.variable())));
    return ordered;
  }

  /** Whether rows say where people live. */
  private boolean placed() {
    return task.format().variables().containsKey("commune")
        || task.format().variables().containsKey("postcode");
  }

  private List<Count> draw(Structure structure, People people, long count, double mean) {
    WorkingDays days = new WorkingDays(task.month());
    Set<List<String>> seen = new HashSet<>();
    List<Count> rows = new ArrayList<>();
    kinds = 0;
    for (long tries = 0; rows.size() < count && tries < count; tries++) {
      draft.moment = days.draw(rows.size(), count, draft.random);
      otherKind(people);
      int before = rows.size();
      for (int redraw = 0; rows.size() == before && redraw <= REDRAWS; redraw++) {
        people.what(draft, draft.random);
        split(0, new Site(structure, people, mean), seen, rows);
        if (rows.size() == before) {
          kind(people, kinds + 400 + 97 * redraw);
        }
      }
    }
    return rows;
  }

  /** Where rows are invented. */
  private record Site(Structure structure, People people, double mean) {}

  /** Adds a row for each code of the variables that part rows, from one of them on. */
  private void split(int from, Site site, Set<List<String>> seen, List<Count> rows) {
    if (from == tally.split().size()) {
      add(site, seen, rows);
      return;
    }
    String variable = tally.split().get(from);
    String drawn = draft.code(variable);
    if (drawn.equals(CodeCatalog.NOT_GIVEN)) {
      split(from + 1, site, seen, rows);
      return;
    }
    boolean act = task.habits().act().containsKey(variable);
    for (String code : task.habits().weights(variable).weights().keySet()) {
      if (!code.equals(CodeCatalog.NOT_GIVEN)) {
        draft.codes.put(variable, code);
        if (act) {
          // Others come for that, and what is done hangs from it.
          otherKind(site.people());
          site.people().what(draft, draft.random, other -> !tally.split().contains(other));
        }
        split(from + 1, site, seen, rows);
      }
    }
    draft.codes.put(variable, drawn);
  }

  /** Goes on to people of another place and kind, most often. */
  private void otherKind(People people) {
    double again = tally.rows() == null ? 0 : 1 - 1 / tally.rows();
    if (kinds == 0 || draft.random.nextDouble() >= again) {
      kind(people, ++kinds);
    }
  }

  private void kind(People people, int kind) {
    Somebody somebody = people.draw(draft.random, number(task.month(), kind));
    people.who(draft, somebody, task.month().atDay(1), 0);
  }

  /** A tally has one row for each combination: what is there already is not added. */
  private void add(Site site, Set<List<String>> seen, List<Count> rows) {
    List<String> written = cells.list(draft);
    if (seen.add(List.copyOf(written))) {
      Commune commune = Objects.requireNonNull(draft.commune);
      String zone = placed() ? towns.zone(commune) : site.structure().zone();
      String kind = (placed() ? commune.code() : "") + site.people().kind(draft);
      double quantity = site.mean() * (1 + SWAY * (2 * draft.random.nextDouble() - 1));
      rows.add(new Count(written, new HashMap<>(draft.codes), zone, kind, quantity));
    }
  }

  /** The distinct persons of each kind: at least those of its greatest row, at most of all. */
  private Map<String, Long> distinct(List<Count> rows) {
    Map<String, Long> all = new HashMap<>();
    Map<String, Long> most = new HashMap<>();
    for (Count row : rows) {
      all.merge(row.kind, persons(row), Long::sum);
      most.merge(row.kind, persons(row), Math::max);
    }
    all.replaceAll(
        (kind, sum) -> {
          long greatest = most.getOrDefault(kind, sum);
          return greatest + Math.round(OTHERS * (sum - greatest));
        });
    return all;
  }

  private long quantity(Count row) {
    return isIdle() ? 0 : Math.max(1, Math.round(row.quantity));
  }

  private long persons(Count row) {
    if (isIdle()) {
      return 0;
    }
    double sway = 0.95 + 0.1 * StableHash.unit(StableHash.of(0, row.kind));
    return Math.max(1, Math.round(quantity(row) * Math.min(1, tally.persons() * sway)));
  }
}
