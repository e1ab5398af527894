package fr.azimut.extract;

/** The cells of a sheet whose rows follow one another: each row is given when the next begins. */
final class PassingCells implements CellTarget {

  private final SheetRow cells;
  private int row = -1;

  PassingCells(TableRows rows) {
    this.cells = new SheetRow(rows);
  }

  @Override
  public boolean startRow(int next) {
    if (next == row) {
      return true;
    }
    boolean goOn = cells.isEmpty() || cells.give(row + 1);
    cells.clear();
    row = next;
    return goOn;
  }

  @Override
  public void set(int column, String text) {
    cells.set(column, text);
  }

  @Override
  public void setFormula(int column, boolean hasValue) {
    cells.setFormula(column, hasValue);
  }

  @Override
  public void end() {
    if (!cells.isEmpty()) {
      cells.give(row + 1);
    }
  }
}
