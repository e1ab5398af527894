package fr.azimut.extract;

import fr.azimut.extract.ExtractFormat.Column;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A row read as a header: where each column of the format stands in it.
 *
 * @param line its line
 * @param names what it says, trimmed
 * @param width how many values it has, the empty ones at its end left out
 */
record Header(int line, List<String> names, int width) {

  static Header of(int line, String[] cells, int size) {
    // an accent may be one character or two: a Mac writes two
    List<String> names =
        Arrays.stream(cells, 0, size)
            .map(c -> Normalizer.normalize(CellText.trim(c), Normalizer.Form.NFC))
            .toList();
    int width = size;
    while (width > 0 && names.get(width - 1).isEmpty()) {
      width--;
    }
    return new Header(line, names, width);
  }

  /** A personal column is never missed. */
  static List<String> required(ExtractFormat format) {
    return format.columns().stream()
        .filter(c -> !c.optional() && !c.personal())
        .map(Column::name)
        .toList();
  }

  List<String> missing(ExtractFormat format) {
    return required(format).stream().filter(name -> !names.contains(name)).toList();
  }

  int found(ExtractFormat format) {
    return required(format).size() - missing(format).size();
  }

  /** The names of the header that the format does not know, in the order of the file. */
  List<String> unknown(ExtractFormat format) {
    List<String> known = format.columns().stream().map(Column::name).toList();
    return names.stream().filter(n -> !n.isEmpty() && !known.contains(n)).distinct().toList();
  }

  /** The columns of the format that stand twice in the header. */
  List<String> duplicates(ExtractFormat format) {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    names.stream().filter(n -> !seen.add(n)).distinct().forEach(twice::add);
    return format.columns().stream().map(Column::name).filter(twice::contains).toList();
  }

  /** For each column of the format, its place in the rows; -1 when absent or personal. */
  int[] places(ExtractFormat format) {
    return format.columns().stream()
        .mapToInt(c -> c.personal() ? -1 : names.indexOf(c.name()))
        .toArray();
  }
}
