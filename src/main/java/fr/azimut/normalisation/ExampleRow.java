package fr.azimut.normalisation;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Position;
import fr.azimut.definition.Suggestion;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** A row of an example as its author wrote it: texts by the names of variables. */
final class ExampleRow {

  private static final Map<String, String> NUMBERS = Map.of("quantity", "1", "persons", "0");

  private final Map<String, String> values;
  private final CodeCatalog codes;
  private final Position position;

  ExampleRow(Map<String, String> values, CodeCatalog codes, Position position) {
    this.values = values;
    this.codes = codes;
    this.position = position;
  }

  /**
   * @throws DefinitionException when it gives something else than these variables
   */
  void refuseOthers(Collection<String> known) {
    for (String key : values.keySet()) {
      if (!known.contains(key)) {
        throw wrong(
            "the row has no variable '" + key + "'",
            key,
            known,
            "Its variables: " + String.join(", ", known) + ".");
      }
    }
  }

  /** A text, or what stands for it. */
  String text(String key, String otherwise) {
    return values.getOrDefault(key, otherwise);
  }

  @Nullable String find(String key) {
    return values.get(key);
  }

  /**
   * @throws DefinitionException when it is not given
   */
  String require(String key) {
    String text = values.get(key);
    if (text == null) {
      throw new DefinitionException(
          position, "a row lacks '" + key + "'", "Add '" + key + ": …' to it.");
    }
    return text;
  }

  /** The value of a column that holds the variable of its name. */
  @Nullable Object of(Field<?> column) {
    String name = column.getName();
    Class<?> type = column.getType();
    if (type == Short.class) {
      return code(name, text(name, CodeCatalog.NOT_GIVEN));
    } else if (type == Boolean.class) {
      return text(name, "false").equals("true");
    }
    String text = values.getOrDefault(name, NUMBERS.get(name));
    if (text == null) {
      return column.getDataType().nullable() ? null : require(name);
    }
    try {
      return type == LocalDate.class ? LocalDate.parse(text) : number(text, type);
    } catch (DateTimeException | NumberFormatException e) {
      throw new DefinitionException(
          position,
          "a row has '" + name + ": " + text + "'",
          type == LocalDate.class ? "Write a date such as 2015-12-31." : "Write a number.");
    }
  }

  private static Object number(String text, Class<?> type) {
    BigDecimal number = new BigDecimal(text);
    return type == Integer.class ? (Object) number.intValue() : number;
  }

  /**
   * The number of a code.
   *
   * @throws DefinitionException when the variable has no such code
   */
  short code(String variable, String code) {
    try {
      return (short) codes.id(variable, code);
    } catch (NoSuchElementException e) {
      throw wrong(
          "unknown code '" + code + "' of variable '" + variable + "' in a row",
          code,
          codes.list(variable),
          "Use a code of jobs/mappings/codes.yaml.");
    }
  }

  /** Words separated by blanks; none when it is not given. */
  List<String> words(String key) {
    String text = text(key, "").strip();
    return text.isEmpty() ? List.of() : List.of(text.split(" +", -1));
  }

  /** What is wrong with it, where the example stands. */
  DefinitionException wrong(
      String problem, String found, Collection<String> known, String otherwise) {
    return new DefinitionException(
        position,
        problem,
        Suggestion.nearest(found, known).map(s -> "Did you mean '" + s + "'?").orElse(otherwise));
  }
}
