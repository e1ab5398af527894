package fr.azimut.extract;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cells of a sheet that was written in any order, as programs that write cell by cell do: they
 * are held, and given row by row at the end. Of a cell that is written twice, the last one stands.
 */
final class ScatteredCells implements CellTarget {

  /** As many as 65,536 rows of 45 columns: more than any true extract of that container has. */
  private static final int MOST = 3_000_000;

  private final SheetRow cells;
  private final TreeMap<Integer, TreeMap<Integer, Held>> held = new TreeMap<>();
  private final Map<Held, Held> shared = new HashMap<>();
  private TreeMap<Integer, Held> current = new TreeMap<>();
  private int count;

  private record Held(String text, boolean isFormula, boolean hasValue) {}

  ScatteredCells(TableRows rows) {
    this.cells = new SheetRow(rows);
  }

  @Override
  public boolean startRow(int row) {
    current = held.computeIfAbsent(row, r -> new TreeMap<>());
    return true;
  }

  @Override
  public void set(int column, String text) {
    Held before = current.get(column);
    if (before != null && before.isFormula() && before.text().isEmpty()) {
      put(column, new Held(text, true, before.hasValue()));
    } else if (!text.isEmpty() || before != null) {
      put(column, new Held(text, false, false));
    }
  }

  @Override
  public void setFormula(int column, boolean hasValue) {
    put(column, new Held("", true, hasValue));
  }

  private void put(int column, Held cell) {
    Held same = shared.putIfAbsent(cell, cell); // tallies say the same again and again
    if (current.put(column, same == null ? cell : same) == null && ++count > MOST) {
      throw new UncheckedIOException(
          new LimitException(
              "plus de 3 000 000 cellules écrites dans le désordre",
              "un classeur enregistré de nouveau par un tableur"));
    }
  }

  @Override
  public void end() {
    for (Map.Entry<Integer, TreeMap<Integer, Held>> row : held.entrySet()) {
      cells.clear();
      row.getValue()
          .forEach(
              (column, cell) -> {
                cells.set(column, cell.text());
                if (cell.isFormula()) {
                  cells.setFormula(column, cell.hasValue());
                }
              });
      if (!cells.isEmpty() && !cells.give(row.getKey() + 1)) {
        return;
      }
    }
  }
}
