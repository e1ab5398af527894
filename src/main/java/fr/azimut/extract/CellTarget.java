package fr.azimut.extract;

/** What takes the cells of a sheet as its records pass by. Rows and columns are counted from 0. */
interface CellTarget {

  /** Says in which row the next cells stand; false when nothing more need be read. */
  boolean startRow(int row);

  /** Sets a cell of the row. */
  void set(int column, String text);

  /** Says that a cell of the row is calculated, and whether what it gave is there. */
  void setFormula(int column, boolean hasValue);

  /** Says that no cell follows. */
  void end();
}
