package fr.azimut.deposit;

import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/** One sheet of rows: their line, their cells, and what is to be said of them. */
final class AnnotatedSheet {

  /** Of such a row no value is looked at. */
  private static final Set<FindingKind> UNREAD =
      Set.of(
          FindingKind.ROW_TOO_LONG,
          FindingKind.ROW_TOO_SHORT,
          FindingKind.CELL_IN_ERROR,
          FindingKind.CODE_IN_SCIENTIFIC_NOTATION);

  private static final int NARROW = 13;
  private static final int WIDE = 42;

  private final SXSSFSheet sheet;
  private final ReturnStyles styles;
  private final ReturnColumns columns;
  private final SheetLayout layout;
  private int rows;

  AnnotatedSheet(SXSSFSheet sheet, ReturnStyles styles, ReturnColumns columns) {
    this.sheet = sheet;
    this.styles = styles;
    this.columns = columns;
    List<Integer> widths = new ArrayList<>(List.of(8));
    widths.addAll(Collections.nCopies(columns.names().size(), NARROW));
    widths.addAll(Collections.nCopies(3, WIDE));
    this.layout = new SheetLayout(sheet, widths);
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
    }
    layout.fit(row, headers);
    layout.showWide();
  }

  void add(int line, String[] values, List<Finding> findings) {
    Row row = sheet.createRow(++rows);
    List<String> texts = new ArrayList<>(List.of(String.valueOf(line)));
    List<CellStyle> looks = new ArrayList<>(List.of(styles.wrapped));
    Map<String, Severity> worst = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Optional.ofNullable(finding.column())
          .ifPresent(c -> worst.merge(c, finding.severity(), AnnotatedSheet::worst));
    }
    boolean read = findings.stream().map(Finding::kind).noneMatch(UNREAD::contains);
    for (int i = 0; i < columns.places().size(); i++) {
      int place = columns.places().get(i);
      Severity blame = worst.get(columns.names().get(i));
      texts.add(columns.show(place, values[place], read && blame == null));
      looks.add(style(blame));
    }
    texts.add(lines(findings, AnnotatedSheet::anomaly));
    texts.add(lines(findings, f -> subject(f) + f.expected()));
    texts.add(lines(findings, AnnotatedSheet::suggestion));
    looks.addAll(Collections.nCopies(3, styles.wrapped));
    for (int i = 0; i < texts.size(); i++) {
      set(row, i, texts.get(i), looks.get(i));
    }
    layout.fit(row, texts);
  }

  private CellStyle style(@Nullable Severity severity) {
    if (severity == null || severity == Severity.INFO) {
      return styles.wrapped;
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
    return lines.isEmpty() ? "—" : SheetText.of(lines);
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
