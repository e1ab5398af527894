package fr.azimut.extract;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Finds the sheets of an OpenDocument workbook, and has one of them read. */
final class OdsTables extends DefaultHandler {

  static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

  private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

  /** Below the document, its body and its workbook: deeper tables are copies or links. */
  private static final int SHEET_DEPTH = 4;

  private final int wanted;
  private final Consumer<String> names;
  private final @Nullable OdsHandler handler;
  private final Set<String> hiddenStyles = new HashSet<>();
  private String style = "";
  private boolean hidden;
  private int depth;
  private int sheet = -1;

  OdsTables(int wanted, Consumer<String> names, @Nullable OdsHandler handler) {
    this.wanted = wanted;
    this.names = names;
    this.handler = handler;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    depth++;
    if (depth == SHEET_DEPTH && uri.equals(TABLE) && name.equals("table")) {
      sheet++;
      String called = attributes.getValue(TABLE, "name");
      names.accept(called == null ? "" : called);
      hidden |= sheet == wanted && hiddenStyles.contains(attributes.getValue(TABLE, "style-name"));
    } else if (depth <= SHEET_DEPTH) {
      learnStyle(name, attributes);
    } else if (handler != null && depth > SHEET_DEPTH && sheet == wanted) {
      handler.startElement(uri, name, qName, attributes);
    }
  }

  /** Whether the sheet that was read is hidden: its style says so, above. */
  boolean isHidden() {
    return hidden;
  }

  private void learnStyle(String name, Attributes attributes) {
    if (name.equals("style")) {
      style = String.valueOf(attributes.getValue(STYLE, "name"));
    } else if (name.equals("table-properties")
        && "false".equals(attributes.getValue(TABLE, "display"))) {
      hiddenStyles.add(style);
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (handler != null && sheet == wanted) {
      handler.characters(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    if (handler != null && sheet == wanted && depth >= SHEET_DEPTH) {
      if (depth == SHEET_DEPTH) {
        throw new SheetHandler.Stopped();
      }
      handler.endElement(uri, name, qName);
    }
    depth--;
  }
}
