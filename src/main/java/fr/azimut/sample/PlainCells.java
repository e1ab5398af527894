package fr.azimut.sample;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.Column;
import fr.azimut.extract.ExtractFormat.VariableSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Puts known values of variables in the columns of a format. */
final class PlainCells {

  private final Map<String, String> variableOfColumn = new LinkedHashMap<>();
  private final NetworkCodes codes;

  PlainCells(ExtractFormat format, NetworkCodes codes) {
    this.codes = codes;
    for (Column column : format.columns()) {
      for (Map.Entry<String, VariableSource> variable : format.variables().entrySet()) {
        if (column.name().equals(variable.getValue().column())) {
          variableOfColumn.putIfAbsent(column.name(), variable.getKey());
        }
      }
      if (!column.optional()) {
        variableOfColumn.putIfAbsent(column.name(), "");
      }
    }
  }

  List<String> columns() {
    return List.copyOf(variableOfColumn.keySet());
  }

  /** The cells of a row, from the values of variables; the list may be changed. */
  List<String> list(Map<String, String> values, RandomGenerator random) {
    List<String> cells = new ArrayList<>();
    for (String variable : variableOfColumn.values()) {
      cells.add(codes.draw(variable, values.getOrDefault(variable, ""), random));
    }
    return cells;
  }
}
