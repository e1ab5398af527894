package fr.azimut.sample;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Rows that structures send one after the other, in proportion to whom they serve. */
abstract class StructureRows implements ExtractRows {

  final FileTask task;
  final Towns towns;
  final Cells cells;
  final Draft draft;
  final Totals totals;
  private final List<Structure> structures;

  StructureRows(FileTask task, List<Structure> structures, Towns towns, NetworkCodes codes) {
    this.task = task;
    this.structures = structures;
    this.towns = towns;
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
    double weight = structures.stream().mapToDouble(Structure::weight).sum();
    for (Structure structure : structures) {
      if (!task.isSilent(structure)) {
        draft.structure = structure;
        write(structure, task.usualRows() * structure.weight() / weight, body);
      }
    }
    totals.end(body);
  }

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

  /** The chance of a case, apart from that of its person. */
  static RandomGenerator chance(long seed) {
    return new SplittableRandom(StableHash.mix(seed));
  }

  /** What stays the same of a case from month to month. */
  final long seed(Structure structure, String since, int number) {
    return task.hash(task.format().id(), structure.code(), since, String.valueOf(number));
  }
}
