package fr.azimut.report;

import static fr.azimut.report.CheckedSheet.isBlank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** Points 1 to 5, 7 and 8: that tables are whole. */
final class TableChecks {

  private static final Set<String> SIGNS =
      Set.of("s", "n.d.", "n.c.", "n.p.", "non publiable", "///");

  private TableChecks() {}

  static List<String> marked(CheckedBook book) {
    return book.onSheets(
        sheet -> {
          Map<Integer, Long> rows =
              sheet
                  .outside()
                  .collect(Collectors.groupingBy(Cell::getRowIndex, Collectors.counting()));
          long wide = rows.values().stream().filter(cells -> cells > 1).count();
          return wide > 1
              ? Stream.of(sheet.here(wide + " rows of several cells are in no table"))
              : Stream.empty();
        });
  }

  static List<String> named(CheckedBook book) {
    Set<String> names = new HashSet<>();
    return book.onSheets(
        sheet ->
            sheet.sheet().getTables().stream()
                .filter(
                    t ->
                        t.getName().matches("(?i)(tableau|table)?[_ ]?\\d*")
                            || !t.getName().equals(t.getDisplayName())
                            || !names.add(t.getName().toLowerCase(Locale.ROOT)))
                .map(t -> sheet.here("table " + t.getName() + " has no name of its own")));
  }

  static List<String> unmerged(CheckedBook book) {
    return book.onSheets(
        sheet ->
            Stream.concat(
                sheet.sheet().getMergedRegions().stream()
                    .map(r -> sheet.here("merged cells " + r.formatAsString())),
                sheet.areas().stream()
                    .filter(a -> sheet.areas().stream().anyMatch(o -> o != a && o.intersects(a)))
                    .map(a -> sheet.here("table in a table " + a.formatAsString()))));
  }

  static List<String> unbroken(CheckedBook book) {
    return book.onSheets(
        sheet ->
            sheet.areas().stream()
                .flatMap(
                    a ->
                        Stream.concat(
                            blankRows(sheet, a).map(r -> sheet.here("blank row " + (r + 1))),
                            blankColumns(sheet, a)
                                .map(c -> sheet.here("blank column " + (c + 1))))));
  }

  private static Stream<Integer> blankRows(CheckedSheet sheet, CellRangeAddress area) {
    return IntStream.rangeClosed(area.getFirstRow(), area.getLastRow())
        .filter(
            row ->
                IntStream.rangeClosed(area.getFirstColumn(), area.getLastColumn())
                    .allMatch(column -> isBlank(sheet.cell(row, column))))
        .boxed();
  }

  private static Stream<Integer> blankColumns(CheckedSheet sheet, CellRangeAddress area) {
    return IntStream.rangeClosed(area.getFirstColumn(), area.getLastColumn())
        .filter(
            column ->
                IntStream.rangeClosed(area.getFirstRow() + 1, area.getLastRow())
                    .allMatch(row -> isBlank(sheet.cell(row, column))))
        .boxed();
  }

  static List<String> headed(CheckedBook book) {
    return book.onSheets(sheet -> sheet.sheet().getTables().stream().flatMap(t -> heads(sheet, t)));
  }

  private static Stream<String> heads(CheckedSheet sheet, XSSFTable table) {
    List<String> problems = new ArrayList<>();
    if (table.getHeaderRowCount() != 1) {
      problems.add(sheet.here("not one row of headers"));
    }
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < table.getColumnCount(); i++) {
      XSSFCell head = sheet.cell(table.getStartRowIndex(), table.getStartColIndex() + i);
      String text = isBlank(head) ? "" : String.valueOf(head);
      if (text.isEmpty() || !texts.add(text.toLowerCase(Locale.FRENCH))) {
        problems.add(sheet.here("header '" + text + "' is blank or there twice"));
      } else if (!text.equals(table.getColumns().get(i).getName())) {
        problems.add(sheet.here("header '" + text + "' is not the name of its column"));
      }
    }
    return problems.stream();
  }

  static List<String> unfiltered(CheckedBook book) {
    return book.onSheets(
        sheet -> {
          boolean filter =
              sheet.sheet().getCTWorksheet().isSetAutoFilter()
                  || sheet.sheet().getTables().stream()
                      .anyMatch(t -> t.getCTTable().isSetAutoFilter());
          boolean pane = sheet.sheet().getPaneInformation() != null;
          return Stream.concat(
              filter ? Stream.of(sheet.here("a filter")) : Stream.empty(),
              pane ? Stream.of(sheet.here("a frozen pane")) : Stream.empty());
        });
  }

  /** A row or a column that is blank throughout is told of once, by the point on those. */
  static List<String> complete(CheckedBook book) {
    return book.onSheets(
        sheet ->
            Stream.concat(sheet.areas().stream().flatMap(a -> gaps(sheet, a)), unexplained(sheet)));
  }

  private static Stream<String> gaps(CheckedSheet sheet, CellRangeAddress area) {
    Set<Integer> rows = blankRows(sheet, area).collect(Collectors.toSet());
    Set<Integer> columns = blankColumns(sheet, area).collect(Collectors.toSet());
    List<String> problems = new ArrayList<>();
    for (int row = area.getFirstRow() + 1; row <= area.getLastRow(); row++) {
      for (int column = area.getFirstColumn(); column <= area.getLastColumn(); column++) {
        if (!rows.contains(row) && !columns.contains(column) && isBlank(sheet.cell(row, column))) {
          problems.add(sheet.here("empty cell in row " + (row + 1)));
        }
      }
    }
    return problems.stream();
  }

  private static Stream<String> unexplained(CheckedSheet sheet) {
    if (sheet.areas().isEmpty() || String.valueOf(head(sheet)).equals("Signe")) {
      return Stream.empty(); // the sheet that explains them all
    }
    List<String> lines = sheet.outside().map(String::valueOf).toList();
    return sheet
        .body()
        .map(String::valueOf)
        .filter(SIGNS::contains)
        .distinct()
        .filter(sign -> lines.stream().noneMatch(l -> l.startsWith("Signe " + sign + ". ")))
        .map(sign -> sheet.here("the sign " + sign + " is not explained"));
  }

  private static Object head(CheckedSheet sheet) {
    CellRangeAddress area = sheet.areas().get(0);
    XSSFCell head = sheet.cell(area.getFirstRow(), area.getFirstColumn());
    return head == null ? "" : head;
  }
}
