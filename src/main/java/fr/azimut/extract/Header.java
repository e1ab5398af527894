package fr.azimut.extract;

import fr.azimut.extract.ExtractFormat.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A row read as a header: where each column of the format stands in it. A name is that of a column
 * when both have one form ({@link Typography#header}).
 *
 * @param line its line
 * @param names what it says, trimmed
 * @param keys the names in their one form
 * @param width how many values it has, the empty ones at its end left out
 */
record Header(int line, List<String> names, List<String> keys, int width) {

  /** What is longer is no name, and is not compared. */
  private static final int LONGEST = 1_000;

  static Header of(int line, String[] cells, int size) {
    List<String> names = Arrays.stream(cells, 0, size).map(Header::name).toList();
    int width = size;
    while (width > 0 && names.get(width - 1).isEmpty()) {
      width--;
    }
    return new Header(line, names, names.stream().map(Typography::header).toList(), width);
  }

  /** An accent may be one character or two: a Mac writes two. */
  private static String name(String cell) {
    String text = CellText.trim(cell);
    return Typography.compose(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
  }

  /** Whether the column stands in the header, however it is written. */
  boolean has(String column) {
    return keys.contains(Typography.header(column));
  }

  /** How the header writes a column that it has. */
  String written(String column) {
    return names.contains(column) ? column : names.get(keys.indexOf(Typography.header(column)));
  }

  /** A personal column is never missed. */
  static List<String> required(ExtractFormat format) {
    return format.columns().stream()
        .filter(c -> !c.optional() && !c.personal())
        .map(Column::name)
        .toList();
  }

  List<String> missing(ExtractFormat format) {
    return required(format).stream().filter(name -> !has(name)).toList();
  }

  int found(ExtractFormat format) {
    return required(format).size() - missing(format).size();
  }

  /** The names of the header that the format does not know, in the order of the file. */
  List<String> unknown(ExtractFormat format) {
    List<String> known = format.columns().stream().map(c -> Typography.header(c.name())).toList();
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).isEmpty() && !known.contains(keys.get(i))) {
        unknown.add(names.get(i));
      }
    }
    return unknown.stream().distinct().toList();
  }

  /** The columns of the format that stand twice in the header. */
  List<String> duplicates(ExtractFormat format) {
    return format.columns().stream()
        .map(Column::name)
        .filter(
            name ->
                keys.indexOf(Typography.header(name)) != keys.lastIndexOf(Typography.header(name)))
        .toList();
  }

  /** For each column of the format, its place in the rows; -1 when absent or personal. */
  int[] places(ExtractFormat format) {
    return format.columns().stream()
        .mapToInt(c -> c.personal() ? -1 : keys.indexOf(Typography.header(c.name())))
        .toArray();
  }
}
