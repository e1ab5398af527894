package fr.azimut.deposit;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.Column;
import fr.azimut.extract.ExtractFormat.VariableSource;
import fr.azimut.quality.FoundText;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns of a file that may be given back: all but the personal ones.
 *
 * @param names their headers
 * @param places where each stands in the values of a row
 * @param personKey the place of the pseudonym of persons among the values, -1 without one: it is
 *     not copied, the line is enough to find the row again
 */
record ReturnColumns(List<String> names, List<Integer> places, int personKey) {

  static ReturnColumns of(ExtractFormat format) {
    List<Column> all = format.columns();
    List<Integer> places =
        IntStream.range(0, all.size()).filter(i -> !all.get(i).personal()).boxed().toList();
    VariableSource key = format.variables().get("person_key");
    String keyColumn = key == null ? null : key.column();
    return new ReturnColumns(
        places.stream().map(i -> all.get(i).name()).toList(),
        places,
        all.stream().map(Column::name).toList().indexOf(keyColumn));
  }

  /**
   * What the cell shows of the value that stands there.
   *
   * @param blamed whether it is not what was expected: then it may be a name; the label of an
   *     agency looks like one too, and is no secret to who sent it
   */
  String show(int place, String value, boolean blamed) {
    if (place == personKey && !value.isEmpty()) {
      return "non recopié";
    }
    boolean personal =
        blamed ? FoundText.looksPersonal(value) : FoundText.looksLikeIdentifier(value);
    return personal ? "valeur masquée" : SheetText.of(value);
  }
}
