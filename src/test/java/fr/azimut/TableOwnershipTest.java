package fr.azimut;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/**
 * A table has one writing module. The table that a jOOQ statement writes is the first argument of
 * its first call, which the compiled class no longer shows: it is read in the source. The compiled
 * class tells how many such calls there are, so that none is overlooked.
 */
class TableOwnershipTest {

  private static final Set<String> WRITES =
      Set.of(
          "insertInto",
          "update",
          "deleteFrom",
          "delete",
          "mergeInto",
          "truncate",
          "truncateTable",
          "insertQuery",
          "updateQuery",
          "deleteQuery",
          "loadInto",
          "executeInsert",
          "executeUpdate",
          "executeDelete",
          "batchInsert",
          "batchUpdate",
          "batchStore",
          "batchDelete",
          "batchMerge");

  private static final Pattern WRITE =
      Pattern.compile("\\.(" + String.join("|", WRITES) + ")\\(\\s*([A-Z][A-Z_]*)\\b");
  private static final Pattern TABLE =
      Pattern.compile("import static azimut\\.database\\.(\\w+)\\.Tables\\.(\\w+);");

  /** As design.md 4 says; COPY writes {@code core}, Spring Batch and Quartz write {@code batch}. */
  private static final Map<String, String> WRITERS =
      Map.ofEntries(
          Map.entry("ref", "territory"),
          Map.entry("core", "normalisation"),
          Map.entry("mart", "indicator"),
          Map.entry("pub", "disclosure"),
          Map.entry("ops.arrival", "run"),
          Map.entry("ops.deposit", "deposit"),
          Map.entry("ops.finding", "deposit"),
          Map.entry("ops.reception", "deposit"),
          Map.entry("ops.month_version", "month"),
          Map.entry("ops.month_version_deposit", "month"),
          Map.entry("ops.audit", "month"),
          Map.entry("ops.version_finding", "history"));

  @Test
  void aTableHasOneWritingModule() throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (SourceFile source : SourceFile.list()) {
      for (String table : written(source)) {
        assertThat(writer(table)).as(table + " in " + source.name()).isEqualTo(source.module());
        found.put(table, source.module());
      }
    }
    // a table that nothing writes with jOOQ is written by COPY, or has no reason to be
    assertThat(found.keySet())
        .contains("ref.zone", "core.structure", "mart.indicator_value", "pub.figure", "ops.audit");
  }

  @Test
  void noWriteIsOverlooked() throws IOException {
    Map<String, Long> written =
        SourceFile.list().stream()
            .filter(source -> !written(source).isEmpty())
            .collect(Collectors.toMap(TableOwnershipTest::id, s -> (long) written(s).size()));

    assertThat(written).isEqualTo(compiledWrites());
  }

  private static Map<String, Long> compiledWrites() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.azimut").stream()
            .flatMap(c -> c.getMethodCallsFromSelf().stream())
            .filter(call -> call.getTargetOwner().isAssignableTo(DSLContext.class))
            .filter(call -> WRITES.contains(call.getName()))
            .collect(groupingBy(call -> outermost(call.getOriginOwner()), counting()));
  }

  private static String outermost(JavaClass type) {
    return type.getEnclosingClass().map(TableOwnershipTest::outermost).orElse(type.getFullName());
  }

  private static String id(SourceFile source) {
    return "fr.azimut." + source.module() + "." + source.name();
  }

  private static List<String> written(SourceFile source) {
    Map<String, String> tables =
        TABLE
            .matcher(source.text())
            .results()
            .collect(Collectors.toMap(m -> m.group(2), m -> m.group(1) + "." + m.group(2)));
    List<String> written = new ArrayList<>();
    Matcher writes = WRITE.matcher(source.text());
    while (writes.find()) {
      written.add(
          tables.getOrDefault(writes.group(2), "?." + writes.group(2)).toLowerCase(Locale.ROOT));
    }
    return written;
  }

  private static String writer(String table) {
    String schema = table.substring(0, table.indexOf('.'));
    return WRITERS.getOrDefault(table, WRITERS.getOrDefault(schema, "nobody"));
  }
}
