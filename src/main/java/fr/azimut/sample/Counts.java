package fr.azimut.sample;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.VariableSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the cells that a workbook keeps as numbers from those that it keeps as text. */
final class Counts {

  private static final Pattern COUNT = Pattern.compile("-?\\d{1,9}");

  private static final List<String> NUMBERS =
      List.of(
          "quantity",
          "persons",
          "distinct_persons",
          "surveyed",
          "respondents",
          "satisfied",
          "very_satisfied",
          "useful",
          "participants");

  private final Set<Integer> columns = new HashSet<>();

  /**
   * @param header the columns that are written: optional ones may be left out
   */
  Counts(ExtractFormat format, List<String> header) {
    for (String variable : NUMBERS) {
      VariableSource source = format.variables().get(variable);
      if (source != null && source.column() != null) {
        columns.add(header.indexOf(source.column()));
      }
    }
  }

  boolean isCount(int column, String text) {
    return columns.contains(column) && COUNT.matcher(text).matches();
  }
}
