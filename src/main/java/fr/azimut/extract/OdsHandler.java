package fr.azimut.extract;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns the XML of an OpenDocument sheet into rows of text. Empty cells and rows are written once
 * with the number of their repetitions, up to the edge of the sheet: those cost nothing here.
 */
final class OdsHandler extends DefaultHandler {

  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String CALC =
      "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

  private final SheetRow cells;
  private final SheetMarks marks;
  private final StringBuilder text = new StringBuilder();
  private int row = 1;
  private int rowRepeats;
  private int sheetColumn;
  private int column;
  private int cellRepeats;
  private boolean inCell;
  private boolean isFormula;
  private boolean isError;
  private boolean isEmptyText;
  private boolean hasParagraph;
  private int inParagraph;
  private int ignored;
  private @Nullable String value;

  OdsHandler(TableRows rows) {
    this.cells = new SheetRow(rows);
    this.marks = rows.marks();
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    if (ignored > 0) {
      ignored++;
    } else if (uri.equals(OdsTables.TABLE)) {
      startTable(name, attributes);
    } else if (uri.equals(TEXT) && inCell) {
      startText(name, attributes);
    } else if (inCell) {
      ignored = 1; // a comment, a picture: their text is not the cell's
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inParagraph > 0 && ignored == 0) {
      SheetRow.append(text, characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    if (ignored > 0) {
      ignored--;
    } else if (uri.equals(TEXT) && inCell && name.equals("p")) {
      inParagraph--;
    } else if (uri.equals(OdsTables.TABLE)) {
      switch (name) {
        case "table-cell", "covered-table-cell" -> endCell();
        case "table-row" -> endRow();
        default -> {}
      }
    }
  }

  private void startTable(String name, Attributes attributes) {
    switch (name) {
      case "table-row" -> {
        rowRepeats = repeats(attributes, "number-rows-repeated", SheetRow.ROWS);
        if (isHidden(attributes)) {
          marks.hideLines(row, row + rowRepeats - 1);
        }
        column = 0;
        cells.clear();
      }
      case "table-cell", "covered-table-cell" -> startCell(attributes);
      case "table-column" -> {
        int repeats = repeats(attributes, "number-columns-repeated", SheetRow.COLUMNS);
        if (isHidden(attributes)) {
          marks.hideColumns(sheetColumn, sheetColumn + repeats - 1);
        }
        sheetColumn += repeats;
      }
      case "shapes", "table" -> ignored = 1;
      default -> {}
    }
  }

  private void startCell(Attributes attributes) {
    cellRepeats = repeats(attributes, "number-columns-repeated", SheetRow.COLUMNS);
    isError = "error".equals(attributes.getValue(CALC, "value-type"));
    value = isError ? null : value(attributes);
    isEmptyText = "string".equals(attributes.getValue(OFFICE, "value-type"));
    int width = repeats(attributes, "number-columns-spanned", SheetRow.COLUMNS);
    int height = repeats(attributes, "number-rows-spanned", SheetRow.ROWS);
    if (width > 1 || height > 1) {
      marks.merge(row, row + height - 1);
    }
    isFormula = attributes.getValue(OdsTables.TABLE, "formula") != null;
    text.setLength(0);
    hasParagraph = false;
    inCell = true;
  }

  /** The value that the cell holds apart from what it shows; null when it is what it shows. */
  private static @Nullable String value(Attributes attributes) {
    String type = attributes.getValue(OFFICE, "value-type");
    if (type == null) {
      return null;
    }
    String raw =
        switch (type) {
          case "float", "percentage", "currency" -> attributes.getValue(OFFICE, "value");
          case "date" -> attributes.getValue(OFFICE, "date-value");
          case "boolean" -> attributes.getValue(OFFICE, "boolean-value");
          case "string" -> attributes.getValue(OFFICE, "string-value");
          default -> null;
        };
    return raw == null
        ? null
        : switch (type) {
          case "float", "percentage", "currency" -> NumberText.plain(raw);
          case "date" -> NumberText.isoDate(raw);
          default -> raw;
        };
  }

  private void startText(String name, Attributes attributes) {
    switch (name) {
      case "p" -> {
        if (hasParagraph) {
          text.append('\n');
        }
        hasParagraph = true;
        inParagraph++;
      }
      case "s" -> {
        String count = attributes.getValue(TEXT, "c");
        text.append(" ".repeat(count == null ? 1 : Math.min(Integer.parseInt(count), 1_000)));
      }
      case "tab" -> text.append('\t');
      case "line-break" -> text.append('\n');
      case "ruby-text" -> ignored = 1;
      default -> {}
    }
  }

  private void endCell() {
    inCell = false;
    String shown = text.toString();
    String content = value == null ? shown : value;
    boolean isKept = !content.isEmpty() || isEmptyText;
    for (int i = 0; i < cellRepeats && (isFormula || !content.isEmpty()); i++) {
      cells.set(column + i, content);
      if (isFormula) {
        cells.setFormula(column + i, isKept);
      }
    }
    column += cellRepeats;
  }

  private void endRow() throws SAXException {
    if (!cells.isEmpty()) {
      for (int i = 0; i < rowRepeats; i++) {
        if (!cells.give(row + i)) {
          throw new SheetHandler.Stopped();
        }
      }
    }
    row += rowRepeats;
  }

  /** Collapsed by hand, or by a filter. */
  private static boolean isHidden(Attributes attributes) {
    String visibility = attributes.getValue(OdsTables.TABLE, "visibility");
    return visibility != null && !visibility.equals("visible");
  }

  private static int repeats(Attributes attributes, String name, int most) {
    String given = attributes.getValue(OdsTables.TABLE, name);
    int times = given == null ? 1 : Integer.parseInt(given);
    if (times < 1 || times > most) {
      throw new IllegalArgumentException(name + ": " + times);
    }
    return times;
  }
}
