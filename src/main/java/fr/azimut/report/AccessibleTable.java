package fr.azimut.report;

import org.apache.poi.ss.util.CellReference;

/** The file that makes a table of the cells of a sheet. */
final class AccessibleTable {

  private AccessibleTable() {}

  /**
   * Without filter buttons nor colours.
   *
   * @param top number of the row of headers, from 1
   * @param id unique in the workbook
   * @param name unique in the workbook
   */
  static byte[] part(Grid grid, int top, int id, String name) {
    String last = CellReference.convertNumToColString(grid.headers().size() - 1);
    Markup markup = new Markup();
    markup.open(
        "table",
        "xmlns",
        AccessiblePackage.NAMESPACE,
        "id",
        String.valueOf(id),
        "name",
        name,
        "displayName",
        name,
        "ref",
        "A" + top + ":" + last + (top + grid.rows().size()),
        "totalsRowShown",
        "0");
    markup.open("tableColumns", "count", String.valueOf(grid.headers().size()));
    for (int i = 0; i < grid.headers().size(); i++) {
      String header = Markup.fit(grid.headers().get(i));
      markup.empty("tableColumn", "id", String.valueOf(i + 1), "name", header);
    }
    return markup.close().close().bytes();
  }
}
