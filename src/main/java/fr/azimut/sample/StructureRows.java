package fr.azimut.sample;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Rows that structures send one after the other, in proportion to whom they serve. */
abstract class StructureRows implements ExtractRows {

  /** The numbers of a case come after those of its person. */
  private static final int CASES = 16;

  final FileTask task;
  final Towns towns;
  final Cells cells;
  final Draft draft;
  final Totals totals;
  final NetworkCodes codes;
  private final List<Structure> structures;

  StructureRows(FileTask task, List<Structure> structures, Towns towns, NetworkCodes codes) {
    this.task = task;
    this.structures = structures;
    this.towns = towns;
    this.codes = codes;
    cells = new Cells(task.format(), task.habits(), codes);
    draft = new Draft(task.random("rows"));
    totals = new Totals(task.format(), task.habits(), cells.columns());
  }

  @Override
  public final List<String> columns() {
    return cells.columns();
  }

  @Override
  public final void write(FileBody body) throws IOException {
    double weight = structures.stream().mapToDouble(this::weight).sum();
    for (Structure structure : structures) {
      if (!task.isSilent(structure)) {
        draft.structure = structure;
        write(structure, task.usualRows() * weight(structure) / weight, body);
      }
    }
    end(body);
    totals.end(body);
  }

  /** How many rows a structure has beside others: as many as people. */
  double weight(Structure structure) {
    return structure.weight();
  }

  /** The share of a structure of the people whom all serve. */
  final double share(Structure structure) {
    return structure.weight() / structures.stream().mapToDouble(Structure::weight).sum();
  }

  /** What comes after the last structure, before totals. */
  void end(FileBody body) throws IOException {}

  /**
   * Invents the rows of a structure.
   *
   * @param share its rows in a common month
   */
  abstract void write(Structure structure, double share, FileBody body) throws IOException;

  /** A stream of chance that a structure has for that use, the same in every month. */
  final RandomGenerator lasting(Structure structure, String use) {
    return new SplittableRandom(task.hash(task.format().id(), use, structure.code()));
  }

  /** The chance of a case, spread evenly over the cases of a structure. */
  final RandomGenerator even(Structure structure, YearMonth since, int number) {
    return new Spread(
        task.hash(task.format().id(), "case", structure.code()), number(since, number), CASES);
  }

  /** The rank of a case of a month among all of a structure. */
  static long number(YearMonth since, int number) {
    return 1_009 * (12L * since.getYear() + since.getMonthValue()) + number;
  }

  /** The people of a structure, of whom the habits of the file itself tell. */
  final People people(Structure structure, double share) {
    return new People(task, task, structure, share, towns, codes);
  }

  /** What stays the same of a case from month to month. */
  final long seed(Structure structure, String since, int number) {
    return task.hash(task.format().id(), structure.code(), since, String.valueOf(number));
  }
}
