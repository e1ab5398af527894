package fr.azimut.guide;

import fr.azimut.normalisation.ExpectedCodes.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The Table Schema of a format, of version 2 of the <a href="https://datapackage.org/">Data Package
 * standard</a>, written so that tools of version 1 understand it too. It says what to send: reading
 * is more lenient, and personal columns are left out.
 */
final class SchemaDescriptor {

  private static final String AGES = "\\d|[1-9]\\d|1[01]\\d|120";
  private static final int LONGEST_STRUCTURE = 64;

  private SchemaDescriptor() {}

  static Map<String, Object> of(FormatGuide guide) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
    schema.put("name", guide.format().id());
    schema.put("title", guide.format().label());
    boolean whole = guide.sent().stream().noneMatch(ColumnGuide::optional);
    // columns are found by their names; an optional one may be absent
    schema.put("fieldsMatch", whole ? "equal" : "superset");
    schema.put("fields", guide.sent().stream().map(SchemaDescriptor::field).toList());
    schema.put("missingValues", List.of(""));
    return schema;
  }

  private static Map<String, Object> field(ColumnGuide column) {
    Map<String, Object> field = new LinkedHashMap<>();
    Map<String, Object> constraints = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put(
        "title", column.feeds().isEmpty() ? column.name() : String.join(", ", column.feeds()));
    field.put("description", ColumnText.description(column));
    constraints.put("required", column.required());
    type(column, field, constraints);
    if (!column.example().isEmpty()) {
      field.put("example", column.example());
    }
    field.put("constraints", constraints);
    return field;
  }

  private static void type(
      ColumnGuide column, Map<String, Object> field, Map<String, Object> constraints) {
    switch (column.kind()) {
      case CODE -> {
        field.put("type", "string");
        field.put("categories", categories(column.codes()));
        constraints.put("enum", column.codes().stream().map(Code::code).toList());
      }
      case CODES -> {
        String code = alternatives(column.codes());
        text(field, constraints, code + "(\\s*[,|+]\\s*" + code + ")*");
      }
      case AGE -> text(field, constraints, "(" + AGES + "|" + alternatives(column.codes()) + ")");
      case DATE, MONTH -> date(column, field, constraints);
      case YEAR -> field.put("type", "year");
      case WHOLE_NUMBER -> number("integer", column, field, constraints);
      case NUMBER -> {
        number("number", column, field, constraints);
        field.put("decimalChar", ",");
      }
      case STRUCTURE -> {
        field.put("type", "string");
        constraints.put("maxLength", LONGEST_STRUCTURE);
      }
      case COMMUNE -> text(field, constraints, "(\\d{2}|2[AB])\\d{3}");
      case POSTCODE -> text(field, constraints, "\\d{5}");
      case STRUCTURES, PERSON, TEXT -> field.put("type", "string");
    }
  }

  private static void text(
      Map<String, Object> field, Map<String, Object> constraints, String pattern) {
    field.put("type", "string");
    constraints.put("pattern", pattern);
  }

  private static void number(
      String type, ColumnGuide column, Map<String, Object> field, Map<String, Object> constraints) {
    field.put("type", type);
    constraints.put("minimum", 0);
    constraints.put("maximum", column.maximum());
  }

  private static void date(
      ColumnGuide column, Map<String, Object> field, Map<String, Object> constraints) {
    DatePattern pattern = Objects.requireNonNull(column.pattern());
    String strptime = pattern.strptime().orElse("");
    if (column.kind() == ValueKind.MONTH && strptime.equals("%Y-%m")) {
      field.put("type", "yearmonth");
    } else if (column.kind() == ValueKind.MONTH || strptime.isEmpty()) {
      text(field, constraints, pattern.regex());
    } else {
      field.put("type", pattern.hasTime() ? "datetime" : "date");
      field.put("format", strptime.equals("%Y-%m-%d") ? "default" : strptime);
    }
  }

  /** Labels must differ: codes that mean the same are told apart by themselves. */
  private static List<Map<String, Object>> categories(List<Code> codes) {
    List<Map<String, Object>> categories = new ArrayList<>();
    Set<String> labels = new HashSet<>();
    for (Code code : codes) {
      String label = code.label();
      Map<String, Object> category = new LinkedHashMap<>();
      category.put("value", code.code());
      category.put("label", labels.add(label) ? label : label + " (" + code.code() + ")");
      categories.add(category);
    }
    return categories;
  }

  private static String alternatives(List<Code> codes) {
    return codes.stream()
        .map(c -> c.code().replaceAll("([.+*?()\\[\\]{}|^$\\\\])", "\\\\$1"))
        .collect(Collectors.joining("|", "(", ")"));
  }
}
