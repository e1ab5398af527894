package fr.azimut.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cells of one row of a sheet, gathered one by one and given to the rows of its table. */
final class SheetRow {

  /** The last column of a sheet is XFD. */
  static final int COLUMNS = 16_384;

  /** The last row of a sheet. */
  static final int ROWS = 1_048_576;

  /** A cell of Excel holds 32,767 characters; one of LibreOffice more, but no extract has such. */
  private static final int LONGEST_TEXT = 1_000_000;

  private final TableRows rows;
  private final List<Integer> formulas = new ArrayList<>();
  private final List<Integer> uncalculated = new ArrayList<>();
  private String[] cells = new String[64];
  private int size;

  SheetRow(TableRows rows) {
    this.rows = rows;
  }

  /** Whether no cell was set since the last row was given. */
  boolean isEmpty() {
    return size == 0 && uncalculated.isEmpty();
  }

  /**
   * Sets a cell.
   *
   * @param column from 0
   * @throws IllegalArgumentException when there is no such column
   */
  void set(int column, String text) {
    if (column < 0 || column >= COLUMNS) {
      throw new IllegalArgumentException("cell outside the sheet: column " + column);
    }
    if (column >= cells.length) {
      cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
    }
    if (column >= size) {
      Arrays.fill(cells, size, column, "");
      size = column + 1;
    }
    cells[column] = text;
  }

  /**
   * Says that a cell is a formula.
   *
   * @param hasValue whether the file keeps what it gave
   */
  void setFormula(int column, boolean hasValue) {
    (hasValue ? formulas : uncalculated).add(column);
  }

  /**
   * Gives the row, and keeps its cells; false when nothing more need be read.
   *
   * @param line from 1
   */
  boolean give(int line) {
    if (line < 1 || line > ROWS) {
      throw new IllegalArgumentException("row outside the sheet: " + line);
    }
    long before = rows.dataRows();
    if (!rows.accept(line, cells, size, uncalculated)) {
      return false;
    }
    if (rows.dataRows() > before) {
      rows.formulas(line, formulas, true);
      rows.formulas(line, uncalculated, false);
    }
    return true;
  }

  /**
   * Adds to the text of a cell.
   *
   * @throws IllegalArgumentException when it becomes longer than any cell
   */
  static void append(StringBuilder text, char[] characters, int start, int length) {
    if (text.length() + length > LONGEST_TEXT) {
      throw new IllegalArgumentException("text of more than " + LONGEST_TEXT + " characters");
    }
    text.append(characters, start, length);
  }

  /** Forgets the cells. */
  void clear() {
    size = 0;
    formulas.clear();
    uncalculated.clear();
  }
}
