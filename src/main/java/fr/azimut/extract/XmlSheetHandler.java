package fr.azimut.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns one sheet of a spreadsheet XML 2003 into rows of text; empty cells are left out in it. */
final class XmlSheetHandler extends DefaultHandler {

  static final String NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet";

  private static final int MOST_SHEETS = 1_000;

  private final int wanted;
  private final @Nullable TableRows rows;
  private final @Nullable SheetRow cells;
  private final List<String> names = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int row;
  private int sheetColumn;
  private int column = -1;
  private int mergedAcross;
  private boolean isFormula;
  private boolean inData;
  private String type = "";

  /**
   * @param wanted the sheet that is read, -1 when only names are wanted
   */
  XmlSheetHandler(int wanted, @Nullable TableRows rows) {
    this.wanted = wanted;
    this.rows = rows;
    this.cells = rows == null ? null : new SheetRow(rows);
  }

  List<String> names() {
    return names;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    if (!uri.equals(NAMESPACE)) {
      return; // the fonts of a text, the options of a sheet
    } else if (name.equals("Worksheet")) {
      if (names.size() == MOST_SHEETS) {
        throw new IllegalArgumentException("more than " + MOST_SHEETS + " sheets");
      }
      names.add(String.valueOf(attributes.getValue(NAMESPACE, "Name")));
    } else if (cells != null && rows != null && names.size() - 1 == wanted) {
      start(name, attributes, cells, rows.marks());
    }
  }

  private void start(String name, Attributes attributes, SheetRow cells, SheetMarks marks) {
    switch (name) {
      case "Column" -> {
        sheetColumn = number(attributes, "Index", sheetColumn + 1);
        int last = sheetColumn + number(attributes, "Span", 0);
        if (isHidden(attributes)) {
          marks.hideColumns(sheetColumn - 1, last - 1);
        }
        sheetColumn = last;
      }
      case "Row" -> {
        row = number(attributes, "Index", row + 1);
        column = -1;
        mergedAcross = 0;
        cells.clear();
        int last = row + number(attributes, "Span", 0);
        if (isHidden(attributes)) {
          marks.hideLines(row, last);
        }
      }
      case "Cell" -> startCell(attributes, marks);
      case "Data" -> {
        inData = true;
        type = String.valueOf(attributes.getValue(NAMESPACE, "Type"));
      }
      default -> {}
    }
  }

  private void startCell(Attributes attributes, SheetMarks marks) {
    column = number(attributes, "Index", column + mergedAcross + 2) - 1;
    mergedAcross = number(attributes, "MergeAcross", 0);
    int mergedDown = number(attributes, "MergeDown", 0);
    if (mergedAcross + mergedDown > 0) {
      marks.merge(row, row + mergedDown);
    }
    isFormula = attributes.getValue(NAMESPACE, "Formula") != null;
    type = "";
    text.setLength(0);
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inData) {
      SheetRow.append(text, characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    if (cells == null || !uri.equals(NAMESPACE) || names.size() - 1 != wanted) {
      return;
    }
    switch (name) {
      case "Data" -> inData = false;
      case "Cell" -> {
        cells.set(column, value());
        if (isFormula) {
          cells.setFormula(column, !text.isEmpty() || type.equals("String"));
        }
      }
      case "Row" -> {
        if (!cells.isEmpty() && !cells.give(row)) {
          throw new SheetHandler.Stopped();
        }
      }
      case "Worksheet" -> throw new SheetHandler.Stopped();
      default -> {}
    }
  }

  private String value() {
    String raw = text.toString();
    return switch (type) {
      case "Number" -> raw.isEmpty() ? "" : NumberText.plain(raw);
      case "DateTime" -> NumberText.isoDate(raw);
      case "Boolean" -> raw.equals("1") ? "true" : "false";
      default -> raw;
    };
  }

  private static boolean isHidden(Attributes attributes) {
    return "1".equals(attributes.getValue(NAMESPACE, "Hidden"));
  }

  private static int number(Attributes attributes, String name, int otherwise) {
    String given = attributes.getValue(NAMESPACE, name);
    int number = given == null ? otherwise : Integer.parseInt(given);
    if (number < 0 || number > SheetRow.ROWS) {
      throw new IllegalArgumentException(name + ": " + number);
    }
    return number;
  }
}
