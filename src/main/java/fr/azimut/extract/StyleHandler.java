package fr.azimut.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Learns from the styles of a workbook which of them write a number as a date. */
final class StyleHandler extends DefaultHandler {

  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> cellFormats = new ArrayList<>();
  private final Map<Integer, Boolean> dates = new HashMap<>();
  private boolean inCellFormats;

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    switch (name) {
      case "numFmt" -> {
        String code = attributes.getValue("formatCode");
        formats.put(number(attributes.getValue("numFmtId")), code == null ? "" : code);
      }
      case "cellXfs" -> inCellFormats = true;
      case "xf" -> {
        if (inCellFormats) {
          cellFormats.add(number(attributes.getValue("numFmtId")));
        }
      }
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    if (name.equals("cellXfs")) {
      inCellFormats = false;
    }
  }

  /** Whether a cell of that style is a date. */
  boolean isDate(int style) {
    return dates.computeIfAbsent(style, this::findDate);
  }

  private boolean findDate(int style) {
    if (style < 0 || style >= cellFormats.size()) {
      return false;
    }
    int format = cellFormats.get(style);
    String code = formats.get(format);
    return DateUtil.isADateFormat(
        format, code == null ? BuiltinFormats.getBuiltinFormat(format) : code);
  }

  private static int number(@org.jspecify.annotations.Nullable String text) {
    return text == null ? 0 : Integer.parseInt(text);
  }
}
