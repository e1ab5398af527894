package fr.azimut.extract;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Learns what a workbook of Excel says of itself. */
final class WorkbookHandler extends DefaultHandler {

  private final Set<String> hidden = new HashSet<>();
  private boolean from1904;
  private boolean uncalculated;

  /** Whether serial dates count from 1904, as old workbooks of a Mac do. */
  boolean isFrom1904() {
    return from1904;
  }

  /**
   * Whether it wants to be calculated when it is opened: the program that wrote it did not, and left
   * zeros in place of what its formulas give.
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
    } else if (name.equals("sheet")
        && String.valueOf(attributes.getValue("state")).endsWith("idden")) {
      hidden.add(String.valueOf(attributes.getValue("name")));
    }
  }

  private static boolean isTrue(@Nullable String value) {
    return "1".equals(value) || "true".equals(value);
  }
}
