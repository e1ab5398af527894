package fr.azimut.guide;

import fr.azimut.normalisation.ExpectedCodes;
import fr.azimut.normalisation.ExpectedCodes.Code;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The codes of a column that several variables read: what none of them rejects. */
record CodeMeet(List<Side> sides) {

  /**
   * What one variable says.
   *
   * @param prefix names the variable before what a code means for it; empty for a column's only one
   * @param expected its codes
   * @param keeps whether it keeps unknown ones
   */
  record Side(String prefix, ExpectedCodes expected, boolean keeps) {}

  List<Code> codes() {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (Side side : sides) {
      for (Code code : side.expected().codes()) {
        if (!side.expected().orAge() || sides.size() == 1) {
          meanings.merge(
              code.code(), side.prefix() + code.label(), (one, other) -> one + " ; " + other);
        }
      }
    }
    return meanings.entrySet().stream()
        .filter(e -> sides.stream().allMatch(side -> accepts(side, e.getKey())))
        .map(e -> new Code(e.getKey(), e.getValue()))
        .toList();
  }

  private static boolean accepts(Side side, String code) {
    return side.keeps() || side.expected().accepted().contains(code);
  }
}
