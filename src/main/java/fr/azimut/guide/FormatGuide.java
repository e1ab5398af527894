package fr.azimut.guide;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.NetworkDefinition;
import java.util.List;
import java.util.Map;

/**
 * What a network must know of one kind of file that it sends.
 *
 * @param network the sender
 * @param format how the file is written
 * @param columns in the order of the file
 * @param constants what the format gives to every row without a column: variable and value, in
 *     French
 */
record FormatGuide(
    NetworkDefinition network,
    ExtractFormat format,
    List<ColumnGuide> columns,
    Map<String, String> constants) {

  /** The columns that a file should have: all but the personal ones. */
  List<ColumnGuide> sent() {
    return columns.stream().filter(c -> !c.personal()).toList();
  }

  List<ColumnGuide> personal() {
    return columns.stream().filter(ColumnGuide::personal).toList();
  }

  /** The row of the header, from 1, in a file with the network's titles. */
  int headerRow() {
    return format.titles().size() + 1;
  }
}
