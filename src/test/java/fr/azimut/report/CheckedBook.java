package fr.azimut.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A workbook that is looked through.
 *
 * @param workbook as the file has it
 * @param sheets in order
 */
record CheckedBook(XSSFWorkbook workbook, List<CheckedSheet> sheets) {

  private static final String NOTES = "Notes";

  static CheckedBook of(XSSFWorkbook workbook) {
    return new CheckedBook(
        workbook, Workbooks.sheets(workbook).stream().map(CheckedSheet::of).toList());
  }

  /** What is found on any of the sheets. */
  List<String> onSheets(Function<CheckedSheet, Stream<String>> look) {
    return sheets.stream().flatMap(look).toList();
  }

  Optional<CheckedSheet> notes() {
    return sheets.stream().filter(s -> s.name().equals(NOTES)).findFirst();
  }

  List<CheckedSheet> others() {
    return sheets.stream().filter(s -> !s.name().equals(NOTES)).toList();
  }

  /** The numbers by which spreadsheets know the named styles, by their indexes in the file. */
  Map<Integer, Integer> namedStyles() {
    Map<Integer, Integer> numbers = new HashMap<>();
    Node root = workbook.getStylesSource().getCTStylesheet().getDomNode();
    collect(root.getChildNodes(), numbers);
    return numbers;
  }

  private static void collect(NodeList nodes, Map<Integer, Integer> numbers) {
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element) {
        if ("cellStyle".equals(element.getLocalName()) && element.hasAttribute("builtinId")) {
          numbers.put(
              Integer.valueOf(element.getAttribute("xfId")),
              Integer.valueOf(element.getAttribute("builtinId")));
        }
        collect(element.getChildNodes(), numbers);
      }
    }
  }

  static int namedStyle(XSSFCell cell) {
    return (int) cell.getCellStyle().getCoreXf().getXfId();
  }
}
