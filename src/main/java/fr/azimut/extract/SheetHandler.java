package fr.azimut.extract;

import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XML of a sheet into rows of text. */
final class SheetHandler extends DefaultHandler {

  private final SharedTexts strings;
  private final StyleHandler styles;
  private final WorkbookHandler workbook;
  private final SheetMarks marks;
  private final SheetRow cells;
  private final StringBuilder text = new StringBuilder();
  private int row;
  private int column;
  private String type = "n";
  private int style;
  private boolean inValue;
  private boolean inPhonetic;
  private boolean hasValue;
  private boolean isFormula;

  SheetHandler(SharedTexts strings, StyleHandler styles, WorkbookHandler workbook, TableRows rows) {
    this.strings = strings;
    this.styles = styles;
    this.workbook = workbook;
    this.marks = rows.marks();
    this.cells = new SheetRow(rows);
  }

  /** Ends the parsing: nothing more need be read. */
  static final class Stopped extends SAXException {}

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    switch (name) {
      case "row" -> startRow(attributes);
      case "c" -> startCell(attributes);
      case "f" -> isFormula = true;
      case "rPh" -> inPhonetic = true;
      case "col" -> hideColumns(attributes);
      case "mergeCell" -> merge(String.valueOf(attributes.getValue("ref")));
      case "v" -> startValue();
      case "t" -> inValue = !inPhonetic && !hasValue;
      default -> {}
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inValue) {
      SheetRow.append(text, characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    switch (name) {
      case "v", "t" -> inValue = false;
      case "rPh" -> inPhonetic = false;
      case "c" -> endCell();
      case "row" -> endRow();
      default -> {}
    }
  }

  private void startRow(Attributes attributes) {
    String number = attributes.getValue("r");
    row = number == null ? row + 1 : Integer.parseInt(number);
    column = -1;
    cells.clear();
    if (isTrue(attributes.getValue("hidden"))) {
      marks.hideLines(row, row);
    }
  }

  private void hideColumns(Attributes attributes) {
    if (isTrue(attributes.getValue("hidden"))) {
      int first = Integer.parseInt(attributes.getValue("min"));
      marks.hideColumns(first - 1, Integer.parseInt(attributes.getValue("max")) - 1);
    }
  }

  private void merge(String region) {
    CellRangeAddress cells = CellRangeAddress.valueOf(region);
    marks.merge(cells.getFirstRow() + 1, cells.getLastRow() + 1);
  }

  private static boolean isTrue(@Nullable String value) {
    return "1".equals(value) || "true".equals(value);
  }

  private void startCell(Attributes attributes) {
    String reference = attributes.getValue("r");
    column = reference == null ? column + 1 : column(reference);
    String given = attributes.getValue("t");
    type = given == null ? "n" : given;
    String index = attributes.getValue("s");
    style = index == null ? 0 : Integer.parseInt(index);
    hasValue = false;
    isFormula = false;
    text.setLength(0);
  }

  /** A value stands over a text within the cell: a formula may leave the text that it replaced. */
  private void startValue() {
    inValue = true;
    hasValue = true;
    text.setLength(0);
  }

  private void endCell() {
    String value = value();
    boolean isKept = !isFormula || isKept(value);
    cells.set(column, isKept ? value : "");
    if (isFormula) {
      cells.setFormula(column, isKept);
    }
  }

  /**
   * Whether the file keeps what a formula gave: an empty text may be what it gave, unless the
   * workbook was never calculated.
   */
  private boolean isKept(String value) {
    if (value.isEmpty()) {
      return hasValue && !type.equals("n") && !workbook.isUncalculated();
    }
    return !(workbook.isUncalculated() && type.equals("n") && value.equals("0"));
  }

  private String value() {
    String raw = text.toString();
    if (raw.isEmpty()) {
      return "";
    }
    return switch (type) {
      case "s" -> strings.get(Integer.parseInt(raw));
      case "n" ->
          styles.isDate(style)
              ? NumberText.date(Double.parseDouble(raw), workbook.isFrom1904())
              : NumberText.plain(raw);
      case "d" -> NumberText.isoDate(raw);
      case "b" -> raw.equals("1") ? "true" : "false";
      default -> raw;
    };
  }

  private void endRow() throws SAXException {
    if (!cells.give(row)) {
      throw new Stopped();
    }
  }

  /** The column of a reference, from 0: {@code AB12} is 27. */
  private static int column(String reference) {
    int number = 0;
    for (int i = 0; i < reference.length() && number <= SheetRow.COLUMNS; i++) {
      char c = reference.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      number = number * 26 + c - 'A' + 1;
    }
    return number - 1;
  }
}
