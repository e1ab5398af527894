package fr.azimut.extract;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Learns what a workbook of Excel says of itself. */
final class WorkbookHandler extends DefaultHandler {

  private final Set<String> hidden = new HashSet<>();
  private boolean from1904;

  /** Whether serial dates count from 1904, as old workbooks of a Mac do. */
  boolean isFrom1904() {
    return from1904;
  }

  /** Whether the sheet of that name is hidden. */
  boolean isHidden(String sheet) {
    return hidden.contains(sheet);
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    if (name.equals("workbookPr")) {
      String value = attributes.getValue("date1904");
      from1904 = "1".equals(value) || "true".equals(value);
    } else if (name.equals("sheet")
        && String.valueOf(attributes.getValue("state")).endsWith("idden")) {
      hidden.add(String.valueOf(attributes.getValue("name")));
    }
  }
}
