package fr.azimut.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a workbook, each kept once. */
final class SharedTexts {

  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private int uses;

  /** What a cell holds in place of the text. */
  int index(String text) {
    uses++;
    return indexes.computeIfAbsent(text, t -> indexes.size());
  }

  /** The file that keeps them. */
  byte[] part() {
    Markup markup = new Markup();
    markup.open(
        "sst",
        "xmlns",
        AccessiblePackage.NAMESPACE,
        "count",
        String.valueOf(uses),
        "uniqueCount",
        String.valueOf(indexes.size()));
    for (String text : indexes.keySet()) {
      markup.open("si").open("t", "xml:space", "preserve").text(Markup.fit(text)).close().close();
    }
    return markup.close().bytes();
  }
}
