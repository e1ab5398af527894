package fr.azimut.deposit;

import fr.azimut.quality.Finding;
import fr.azimut.quality.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/** One sheet of rows: their line, their cells, and what is to be said of them. */
final class AnnotatedSheet {

  private static final int CHARACTER = 256;
  private static final int NARROW = 16;
  private static final int WIDE = 56;

  private final SXSSFSheet sheet;
  private final ReturnStyles styles;
  private final ReturnColumns columns;
  private int rows;

  AnnotatedSheet(SXSSFSheet sheet, ReturnStyles styles, ReturnColumns columns) {
    this.sheet = sheet;
    this.styles = styles;
    this.columns = columns;
    writeHeader();
  }

  int rows() {
    return rows;
  }

  private void writeHeader() {
    List<String> headers = new ArrayList<>();
    headers.add("Ligne");
    headers.addAll(columns.names());
    headers.addAll(List.of("Anomalies", "Attendu", "Suggestion"));
    Row row = sheet.createRow(0);
    for (int i = 0; i < headers.size(); i++) {
      set(row, i, headers.get(i), styles.header);
      sheet.setColumnWidth(i, CHARACTER * (i > columns.names().size() ? WIDE : NARROW));
    }
    sheet.createFreezePane(1, 1);
  }

  void add(int line, String[] values, List<Finding> findings) {
    Row row = sheet.createRow(++rows);
    set(row, 0, String.valueOf(line), styles.plain);
    Map<String, Severity> worst = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Optional.ofNullable(finding.column())
          .ifPresent(c -> worst.merge(c, finding.severity(), AnnotatedSheet::worst));
    }
    for (int i = 0; i < columns.places().size(); i++) {
      int place = columns.places().get(i);
      set(row, i + 1, columns.show(place, values[place]), style(worst.get(columns.names().get(i))));
    }
    int last = columns.places().size() + 1;
    set(row, last, lines(findings, AnnotatedSheet::anomaly), styles.wrapped);
    set(row, last + 1, lines(findings, f -> subject(f) + f.expected()), styles.wrapped);
    set(row, last + 2, lines(findings, AnnotatedSheet::suggestion), styles.wrapped);
  }

  private CellStyle style(@Nullable Severity severity) {
    if (severity == null || severity == Severity.INFO) {
      return styles.plain;
    }
    return severity == Severity.WARNING ? styles.warning : styles.error;
  }

  private static Severity worst(Severity one, Severity other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** One line for each finding, the gravest first. */
  private static String lines(List<Finding> findings, Function<Finding, String> text) {
    String lines =
        findings.stream()
            .sorted(Comparator.comparing(Finding::severity).reversed())
            .map(text)
            .filter(line -> !line.isEmpty())
            .distinct() // two variables may read one column
            .collect(Collectors.joining("\n"));
    return lines.isEmpty() ? "—" : SheetText.ours(lines);
  }

  private static String anomaly(Finding finding) {
    return finding.severity().label()
        + ", "
        + subject(finding)
        + finding.kind().title()
        + " : "
        + finding.found();
  }

  private static String suggestion(Finding finding) {
    return finding.suggestion() == null ? "" : subject(finding) + finding.suggestion().sentence();
  }

  private static String subject(Finding finding) {
    return finding.column() == null ? "" : finding.column() + " : ";
  }

  private static void set(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }
}
