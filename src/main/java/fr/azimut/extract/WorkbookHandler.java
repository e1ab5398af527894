package fr.azimut.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Learns what a workbook of Excel says of itself. */
final class WorkbookHandler extends DefaultHandler {

  /**
   * A sheet as the workbook lists it.
   *
   * @param id of the relation to its part
   */
  record Sheet(String name, String id) {}

  private static final String RELATIONS = "/relationships";

  private final List<Sheet> sheets = new ArrayList<>();
  private final Set<String> hidden = new HashSet<>();
  private boolean from1904;
  private boolean uncalculated;

  /** The sheets, in the order of their tabs. */
  List<Sheet> sheets() {
    return sheets;
  }

  /** Whether serial dates count from 1904, as old workbooks of a Mac do. */
  boolean isFrom1904() {
    return from1904;
  }

  /**
   * Whether it wants to be calculated when it is opened: the program that wrote it did not, and
   * left zeros in place of what its formulas give.
   */
  boolean isUncalculated() {
    return uncalculated;
  }

  /** Whether the sheet of that name is hidden. */
  boolean isHidden(String sheet) {
    return hidden.contains(sheet);
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    if (name.equals("workbookPr")) {
      from1904 = isTrue(attributes.getValue("date1904"));
    } else if (name.equals("calcPr")) {
      uncalculated = isTrue(attributes.getValue("fullCalcOnLoad"));
    } else if (name.equals("sheet")) {
      Sheet sheet = new Sheet(String.valueOf(attributes.getValue("name")), relation(attributes));
      sheets.add(sheet);
      if (String.valueOf(attributes.getValue("state")).endsWith("idden")) {
        hidden.add(sheet.name());
      }
    }
  }

  /** The namespace of relations is another one in a strict workbook; it ends the same. */
  private static String relation(Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals("id") && attributes.getURI(i).endsWith(RELATIONS)) {
        return attributes.getValue(i);
      }
    }
    return "";
  }

  private static boolean isTrue(@Nullable String value) {
    return "1".equals(value) || "true".equals(value);
  }
}
