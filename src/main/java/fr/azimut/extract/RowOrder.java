package fr.azimut.extract;

/** Learns whether the rows of a sheet stand in their order, before any of them is given. */
final class RowOrder implements CellTarget {

  private int row = -1;
  private boolean kept = true;

  /** Whether no cell stands after one of a lower row. */
  boolean isKept() {
    return kept;
  }

  @Override
  public boolean startRow(int next) {
    kept = next >= row;
    row = next;
    return kept;
  }

  @Override
  public void set(int column, String text) {}

  @Override
  public void setFormula(int column, boolean hasValue) {}

  @Override
  public void end() {}
}
