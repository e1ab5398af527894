package fr.azimut.recount;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One row of a file, its variables read one by one; wrong as soon as one of them is. */
final class Reading {

  private static final List<String> DATES =
      List.of("day", "requested", "opened", "closed", "interview", "label_since");
  private static final List<String> MONTHS = List.of("month", "campaign");
  private static final List<String> COUNTS =
      List.of(
          "quantity",
          "persons",
          "distinct_persons",
          "surveyed",
          "respondents",
          "satisfied",
          "very_satisfied",
          "useful",
          "participants",
          "year");
  private static final List<String> CODES =
      List.of("structure", "person_key", "commune", "postcode");
  private static final List<String> AS_WRITTEN =
      List.of(
          "structure",
          "person_key",
          "commune",
          "postcode",
          "commune_label",
          "networks",
          "structures");

  private static final double MOST = 1_000_000;

  private final Format format;
  private final Map<String, String> cells;
  private final YearMonth month;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, LocalDate> dates = new HashMap<>();
  private final Map<String, Double> numbers = new HashMap<>();
  private boolean wrong;

  Reading(Format format, Map<String, String> cells, YearMonth month) {
    this.format = format;
    this.cells = cells;
    this.month = month;
  }

  /** Everything that is read of the row, as it is written. */
  String written() {
    StringBuilder written = new StringBuilder();
    for (String variable : format.plain().below("variables").keys()) {
      written.append(cell(variable)).append('\u0000');
    }
    return written.toString();
  }

  /** The row, unless it is wrong. */
  @Nullable Draft draft(Register register, Territory territory, List<String> networks) {
    wrong |= cells.containsKey(Tables.BROKEN);
    for (String variable : format.plain().below("variables").keys()) {
      read(variable);
    }
    boolean place = format.flow() == Flow.PLACE;
    String network = place ? texts.getOrDefault("network", "").intern() : format.network();
    texts.put("structure", register.whole(network, texts.getOrDefault("structure", "")));
    setDefaults(networks);
    wrong |= isRequired("commune") && territory.commune(texts.getOrDefault("commune", "")) == null;
    Draft row = new Draft(format.flow(), month, network, texts, dates, numbers);
    return wrong || RowRules.forbid(row, format) ? null : row;
  }

  private void setDefaults(List<String> known) {
    switch (format.flow()) {
      case ACTIVITY, PATHWAY ->
          numbers.putIfAbsent("quantity", format.fills("quantity") ? 0.0 : 1.0);
      case PLACE -> numbers.computeIfPresent("advisers", (k, v) -> Math.round(v * 100) / 100.0);
      case COOPERATION -> together(known);
      default -> {}
    }
  }

  /** The networks of an action are those that it names, and those of its structures. */
  private void together(List<String> known) {
    TreeSet<String> networks = new TreeSet<>();
    for (String name : split(texts.getOrDefault("networks", ""))) {
      networks.add(code("networks", name));
    }
    TreeSet<String> structures = new TreeSet<>();
    for (String name : split(texts.getOrDefault("structures", ""))) {
      wrong |= !name.contains(":") || !known.contains(name.substring(0, name.indexOf(':')));
      structures.add(name.replaceFirst(":", "/"));
      networks.add(name.replaceFirst(":.*", ""));
    }
    networks.remove("NR");
    texts.put("networks", String.join(" ", networks));
    texts.put("structures", String.join(" ", structures));
    numbers.put("network_count", (double) networks.size());
  }

  private static List<String> split(String text) {
    return Arrays.stream(text.split("[,|+]", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private void read(String variable) {
    String text = cell(variable);
    if (CODES.contains(variable) || source(variable).has("mapping")) {
      wrong |= text.matches("\\d+([.,]\\d+)?E\\+?\\d+");
      text = text.replaceFirst("^(\\d+)[.,]0+$", "$1");
    }
    wrong |= isRequired(variable) && text.isEmpty();
    if (text.isEmpty()) {
      return;
    } else if (DATES.contains(variable)) {
      put(variable, date(variable, text));
    } else if (MONTHS.contains(variable)) {
      put(variable, month(variable, text));
    } else if (COUNTS.contains(variable) && format.flow() != Flow.CONTEXT) {
      put(variable, number(text, true));
      wrong |= numbers.getOrDefault(variable, 0.0) > MOST;
    } else if (List.of("advisers", "quantity", "year").contains(variable)) {
      put(variable, number(text, variable.equals("year")));
    } else {
      texts.put(variable, AS_WRITTEN.contains(variable) ? text : code(variable, text));
    }
  }

  /** The constant of a variable, or what stands in its column. */
  private String cell(String variable) {
    Plain source = source(variable);
    return source.has("value")
        ? source.text("value")
        : cells.getOrDefault(source.text("column"), "");
  }

  private Plain source(String variable) {
    return format.plain().below("variables").below(variable);
  }

  private boolean isRequired(String variable) {
    return source(variable).is("required");
  }

  /** Our code; one that nothing knows is NR where the format says so, else it is wrong. */
  private String code(String variable, String text) {
    if (source(variable).has("value")) {
      return text;
    }
    String code = format.meanings().getOrDefault(variable, Map.of()).get(text);
    wrong |= code == null && !source(variable).text("unknown").equals("keep");
    return code == null ? "NR" : code;
  }

  private void put(String variable, @Nullable LocalDate date) {
    wrong |= date == null;
    if (date != null) {
      dates.put(variable, date);
    }
  }

  private void put(String variable, @Nullable Double number) {
    wrong |= number == null;
    if (number != null) {
      numbers.put(variable, number);
    }
  }

  private @Nullable LocalDate date(String variable, String text) {
    try {
      return LocalDate.parse(text, formatter(variable, "yyyy-MM-dd"));
    } catch (DateTimeException e) {
      boolean trueDate = !format.plain().text("container").equals("csv");
      return trueDate && text.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(text) : null;
    }
  }

  private @Nullable LocalDate month(String variable, String text) {
    try {
      return YearMonth.from(formatter(variable, "yyyy-MM").parse(text)).atDay(1);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private DateTimeFormatter formatter(String variable, String usual) {
    String pattern = source(variable).has("pattern") ? source(variable).text("pattern") : usual;
    return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.FRENCH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** Written the French way, never negative. */
  static @Nullable Double number(String text, boolean whole) {
    String plain = text.replaceAll("[ \u00A0\u202F]", "").replace(',', '.');
    if (!plain.matches("\\d+(\\.\\d+)?")) {
      return null;
    }
    double number = Double.parseDouble(plain);
    return whole && number != Math.floor(number) ? null : Double.valueOf(number);
  }
}
