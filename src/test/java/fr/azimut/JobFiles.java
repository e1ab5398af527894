package fr.azimut;

import fr.azimut.definition.Keys;
import fr.azimut.definition.Phrase;
import fr.azimut.definition.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of files of {@code jobs/}, with the records that they are read into. */
final class JobFiles {

  /** From the files' names to the record; most are hidden in their modules. */
  private static final Map<String, String> RECORDS =
      Map.ofEntries(
          Map.entry("monthly.yaml", "run.MonthlyDefinition"),
          Map.entry("regions/*.yaml", "territory.RegionProfile"),
          Map.entry("networks/*.yaml", "extract.NetworkDefinition"),
          Map.entry("checks/*.yaml", "normalisation.RowCheckDefinition"),
          Map.entry("mappings/codes.yaml", "normalisation.CodeFile"),
          Map.entry("samples/*.yaml", "sample.SampleDefinition"),
          Map.entry("{indicators,context}/*.yaml", "indicator.IndicatorDefinition"),
          Map.entry("reports/diagnostic.yaml", "report.DiagnosticDefinition"),
          Map.entry("reports/commission.yaml", "report.CommissionDefinition"),
          Map.entry("reports/glossary.yaml", "report.GlossaryDefinition"),
          Map.entry("reports/donnees.yaml", "export.DataDefinition"),
          Map.entry("territories/*.yaml", "territory.ZoningDefinition"),
          Map.entry("territories/comparables.yaml", "comparison.ComparablesDefinition"));

  private static final Map<Class<?>, String> PLAIN =
      Map.of(
          String.class, "text",
          int.class, "whole number",
          Integer.class, "whole number",
          double.class, "number",
          Double.class, "number",
          boolean.class, "true or false",
          Boolean.class, "true or false",
          LocalDate.class, "date",
          YearMonth.class, "month",
          Phrase.class, "expression");

  private JobFiles() {}

  /** Names of the records, as the sources write them. */
  static List<String> listRecords() {
    return RECORDS.values().stream().map(r -> r.substring(r.indexOf('.') + 1)).sorted().toList();
  }

  /** The files of {@code jobs/} with that ending, relative to it. */
  static List<Path> list(String ending) {
    Path jobs = Path.of("jobs");
    try (Stream<Path> files = Files.walk(jobs)) {
      return files
          .filter(f -> Files.isRegularFile(f) && f.toString().endsWith(ending))
          .map(jobs::relativize)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The record that a file is read into; none for a file that nothing reads. */
  static Optional<Class<? extends Record>> findRecord(Path file) {
    // A region's own file is of the kind of the general one that it replaces.
    Path general =
        file.startsWith("reports") ? Path.of("reports").resolve(file.getFileName()) : file;
    // A file that is named is not one of its folder's kind.
    return RECORDS.keySet().stream()
        .filter(k -> matcher(k).matches(general))
        .max(Comparator.comparing(k -> !k.contains("*")))
        .map(JobFiles::record);
  }

  /**
   * Every key of every kind of file, by section: {@code networks/*.yaml extracts[].columns[]}.
   *
   * @return key, type and whether it is required, as a row of {@code docs/JOBS.md} begins
   */
  static Map<String, List<String>> keys() {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    RECORDS.keySet().stream().sorted().forEach(kind -> collect(kind, "", record(kind), sections));
    return sections;
  }

  private static void collect(
      String kind, String path, Class<?> type, Map<String, List<String>> sections) {
    List<String> rows = new ArrayList<>();
    sections.put((kind + " " + path).trim(), rows);
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getType() != Position.class && component.getType() != Keys.class) {
        String key = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        rows.add(
            "`" + key + "` | " + word(component.getGenericType()) + " | " + required(component));
        String below = path.isEmpty() ? key : path + "." + key;
        descend(kind, below, component.getGenericType(), sections);
      }
    }
  }

  private static void descend(
      String kind, String path, Type type, Map<String, List<String>> sections) {
    if (type instanceof ParameterizedType generic) {
      boolean list = generic.getRawType() == List.class;
      Type[] arguments = generic.getActualTypeArguments();
      descend(kind, path + (list ? "[]" : ".*"), arguments[arguments.length - 1], sections);
    } else if (type instanceof Class<?> plain && plain.isRecord() && !PLAIN.containsKey(plain)) {
      collect(kind, path, plain, sections);
    }
  }

  private static String word(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      String of = word(arguments[arguments.length - 1]);
      return (generic.getRawType() == List.class ? "list: " : "map: ") + of;
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return Arrays.stream(plain.getEnumConstants())
          .map(c -> ((Enum<?>) c).name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .collect(Collectors.joining("`, `", "`", "`"));
    }
    String word = PLAIN.get(plain);
    return word == null && plain.isRecord()
        ? "keys below"
        : Optional.ofNullable(word).orElseThrow();
  }

  private static String required(RecordComponent component) {
    Class<?> type = component.getType();
    boolean optional =
        type == List.class
            || type == Map.class
            || type == boolean.class
            || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return optional ? "no" : "yes";
  }

  private static PathMatcher matcher(String kind) {
    return FileSystems.getDefault().getPathMatcher("glob:" + kind);
  }

  private static Class<? extends Record> record(String kind) {
    try {
      return Class.forName("fr.azimut." + RECORDS.get(kind)).asSubclass(Record.class);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
