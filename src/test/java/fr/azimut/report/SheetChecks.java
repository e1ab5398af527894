package fr.azimut.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Points 27 to 32, 35 and 36: what stands where, and how the file opens. */
final class SheetChecks {

  private SheetChecks() {}

  static List<String> named(CheckedBook book) {
    Set<String> names = new HashSet<>();
    return book.onSheets(
        sheet ->
            sheet.name().matches("(?i)(feuil|feuille|sheet)\\s*\\d*")
                    || !names.add(sheet.name().toLowerCase(Locale.FRENCH))
                ? Stream.of(sheet.here("no name of its own"))
                : Stream.empty());
  }

  static List<String> notBlank(CheckedBook book) {
    return book.onSheets(
        s -> s.filled().isEmpty() ? Stream.of(s.here("a blank sheet")) : Stream.empty());
  }

  /** Outside its table, each line begins in the first column. */
  static List<String> firstColumnFirst(CheckedBook book) {
    return book.onSheets(
        sheet -> {
          var lines =
              sheet
                  .outside()
                  .collect(
                      Collectors.toMap(
                          XSSFCell::getRowIndex, c -> c, (left, right) -> left, TreeMap::new));
          return lines.values().stream()
              .filter(c -> c.getColumnIndex() > 0)
              .map(c -> sheet.at(c, "a line that begins beyond the first column"));
        });
  }

  static List<String> atTheEdge(CheckedBook book) {
    return book.onSheets(
        sheet ->
            sheet.areas().stream()
                .filter(a -> a.getFirstColumn() > 0)
                .map(a -> sheet.here("table " + a.formatAsString() + " away from the edge")));
  }

  static List<String> nothingBelow(CheckedBook book) {
    return book.onSheets(
        sheet ->
            sheet
                .outside()
                .filter(c -> !sheet.areas().isEmpty())
                .filter(c -> sheet.areas().stream().allMatch(a -> c.getRowIndex() > a.getLastRow()))
                .map(c -> sheet.at(c, "below the table")));
  }

  static List<String> oneTable(CheckedBook book) {
    return book.onSheets(
        s -> s.areas().size() > 1 ? Stream.of(s.here("several tables")) : Stream.empty());
  }

  static List<String> properties(CheckedBook book) {
    try {
      PackageProperties properties = book.workbook().getPackage().getPackageProperties();
      boolean filled =
          Stream.of(
                  properties.getTitleProperty(),
                  properties.getSubjectProperty(),
                  properties.getDescriptionProperty(),
                  properties.getCreatorProperty(),
                  properties.getVersionProperty())
              .allMatch(p -> p.filter(text -> !text.isBlank()).isPresent());
      boolean french = properties.getLanguageProperty().filter("fr-FR"::equals).isPresent();
      return filled && french ? List.of() : List.of("properties are missing");
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<String> openedAtTheStart(CheckedBook book) {
    boolean first = book.workbook().getActiveSheetIndex() == 0;
    List<String> elsewhere =
        book.onSheets(
            sheet -> {
              CellAddress active =
                  Objects.requireNonNullElse(sheet.sheet().getActiveCell(), CellAddress.A1);
              return active.equals(CellAddress.A1)
                  ? Stream.empty()
                  : Stream.of(sheet.here("the cursor is in " + active));
            });
    return first ? elsewhere : List.of("another sheet than the first is shown");
  }
}
