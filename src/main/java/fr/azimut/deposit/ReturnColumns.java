package fr.azimut.deposit;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.Column;
import fr.azimut.extract.ExtractFormat.VariableSource;
import fr.azimut.quality.FoundText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The columns of a file that may be given back: all but the personal ones.
 *
 * @param names their headers
 * @param places where each stands in the values of a row
 * @param personKey the place of the pseudonym of persons among the values, -1 without one: it is
 *     not copied, the line is enough to find the row again
 * @param coded the places of the columns that hold codes of the format
 */
record ReturnColumns(List<String> names, List<Integer> places, int personKey, Set<Integer> coded) {

  static ReturnColumns of(ExtractFormat format) {
    List<Column> all = format.columns();
    List<Integer> places =
        IntStream.range(0, all.size()).filter(i -> !all.get(i).personal()).boxed().toList();
    VariableSource key = format.variables().get("person_key");
    String keyColumn = key == null ? null : key.column();
    return new ReturnColumns(
        places.stream().map(i -> all.get(i).name()).toList(),
        places,
        all.stream().map(Column::name).toList().indexOf(keyColumn),
        coded(format));
  }

  private static Set<Integer> coded(ExtractFormat format) {
    List<String> names = format.columns().stream().map(Column::name).toList();
    return format.variables().values().stream()
        .filter(v -> v.mapping() != null || !v.values().isEmpty())
        .filter(v -> v.column() != null)
        .map(v -> names.indexOf(v.column()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What the cell shows of the value that stands there.
   *
   * @param read whether the value was looked at and found right: then a code is one of the format,
   *     whatever it looks like
   */
  String show(int place, String value, boolean read) {
    if (place == personKey && !value.isEmpty()) {
      return "non recopié";
    }
    boolean personal;
    if (coded.contains(place)) {
      personal = !read && FoundText.isPersonalUnlisted(value);
    } else {
      personal = FoundText.isPersonal(value);
    }
    return personal ? FoundText.MASKED : SheetText.of(value);
  }
}
