package fr.azimut.extract;

import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FindingSink;
import fr.azimut.quality.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the rows of a table, whatever its container: titles, header, data, totals, blanks. Keeps
 * counts, and nothing of the rows.
 */
final class TableRows {

  private final ExtractFormat format;
  private final @Nullable String sheet;
  private final FindingSink log;
  private final RowSink sink;
  private final HeaderCheck headerCheck;
  private final CellDamage damage;
  private final OtherRows otherRows;
  private final TotalCheck totals;
  private @Nullable PersonalColumns personal;
  private final String[] values;
  private final SheetMarks marks = new SheetMarks();
  private final BitSet dataLines = new BitSet();
  private final List<Integer> titles = new ArrayList<>();
  private @Nullable Header nearest;
  private @Nullable Header header;
  private int[] places = {};
  private boolean refused;
  private int headerWithin;
  private long read;
  private long rejected;
  private long other;

  TableRows(ExtractFormat format, @Nullable String sheet, FindingSink log, RowSink sink) {
    this.format = format;
    this.sheet = sheet;
    this.log = log;
    this.sink = sink;
    this.headerWithin = format.headerWithin();
    this.headerCheck = new HeaderCheck(format, sheet, log);
    this.totals = new TotalCheck(format, sheet, log);
    this.damage = new CellDamage(format, sheet, log::add);
    this.values = new String[format.columns().size()];
    this.otherRows = new OtherRows(format);
  }

  /**
   * Takes one row, of any kind; false when nothing more need be read.
   *
   * @param size how many of the cells belong to the row
   */
  boolean accept(int line, String[] cells, int size) {
    return accept(line, cells, size, List.of());
  }

  /**
   * Takes one row of a sheet.
   *
   * @param uncalculated columns with formulas whose values are not there: a row of them alone is
   *     not a blank one, or what is not known would pass for nothing
   */
  boolean accept(int line, String[] cells, int size, List<Integer> uncalculated) {
    if (isBlank(cells, size) && !isAny(uncalculated)) {
      return true;
    } else if (header == null) {
      searchHeader(line, cells, size);
    } else {
      acceptData(header, line, cells, size);
    }
    return !refused;
  }

  /**
   * Says that cells of the row just accepted hold formulas; ignored above the header.
   *
   * @param calculated whether their last values are there
   */
  void formulas(int line, List<Integer> cells, boolean calculated) {
    for (int i = 0; i < places.length && !cells.isEmpty(); i++) {
      if (places[i] >= 0 && cells.contains(places[i])) {
        log.add(
            new Finding(
                calculated ? FindingKind.FORMULA_READ : FindingKind.FORMULA_WITHOUT_VALUE,
                Severity.WARNING,
                sheet,
                line,
                format.columns().get(i).name(),
                calculated ? "une formule" : "une formule sans valeur, cellule lue comme vide",
                "une valeur"));
      }
    }
  }

  private boolean isAny(List<Integer> columns) {
    return !columns.isEmpty() && Arrays.stream(places).anyMatch(columns::contains);
  }

  /** Says that the first line of the text is no row: the header may stand one line lower. */
  void skipFirstLine() {
    headerWithin++;
  }

  /** Says something of the whole file. */
  void tell(Finding finding) {
    log.add(finding);
  }

  /** Where a sheet is marked while it is read; what is marked is told at the end. */
  SheetMarks marks() {
    return marks;
  }

  /** How many rows of data came so far. */
  long dataRows() {
    return read;
  }

  /** Refuses the whole file. */
  void refuse(Finding finding) {
    log.add(finding);
    refused = true;
  }

  ExtractSummary finish() {
    if (!refused && header == null && !titles.isEmpty()) {
      headerCheck.refuse(nearest);
      refused = true;
    } else if (!refused && read == 0) {
      concludeNothing();
    }
    if (personal != null && personal.tell(log)) {
      refused = true;
    }
    if (!refused && sheet != null) {
      new SheetRemarks(sheet, log::add, marks).tell(format, dataLines, places);
    }
    return new ExtractSummary(read, rejected, other, refused);
  }

  /**
   * A header without a row of data says that nothing happened, in a file that tells what happened
   * in its month; a register or a census without a row says nothing.
   */
  private void concludeNothing() {
    if (header != null && !format.flow().isLasting() && !otherRows.haveAmounts()) {
      log.add(
          Finding.ofFile(
              FindingKind.ZERO_DECLARED,
              Severity.WARNING,
              "un en-tête, aucune ligne de données",
              "des lignes de données, ou un mois sans activité"));
      return;
    }
    refuse(
        Finding.ofFile(
            FindingKind.FILE_EMPTY,
            Severity.BLOCKING,
            otherRows.haveAmounts()
                ? "un total, sans les lignes qu'il additionne"
                : "aucune ligne de données",
            "au moins une ligne de données"));
  }

  private void searchHeader(int line, String[] cells, int size) {
    Header candidate = Header.of(line, cells, size);
    if (line > headerWithin) {
      headerCheck.refuse(nearest);
      refused = true;
    } else if (candidate.missing(format).isEmpty()) {
      header = candidate;
      places = candidate.places(format);
      titles.forEach(this::countOther);
      refused = !headerCheck.accepts(candidate);
      personal = PersonalColumns.of(format, sheet, candidate);
    } else {
      titles.add(line);
      if (nearest == null || candidate.found(format) > nearest.found(format)) {
        nearest = candidate;
      }
    }
  }

  private void acceptData(Header header, int line, String[] cells, int size) {
    for (int i = 0; i < values.length; i++) {
      int place = places[i];
      values[i] = place < 0 || place >= size ? "" : Typography.compose(CellText.trim(cells[place]));
    }
    int rule = otherRows.find(values, cells, size);
    if (rule != OtherRows.DATA) {
      countOther(line);
      if (rule != OtherRows.NOTHING) {
        totals.compare(rule, line, values);
      }
      return;
    }
    read++;
    totals.add(values);
    if (personal != null) {
      personal.look(cells, size);
    }
    if (sheet != null) {
      dataLines.set(line);
    }
    if (size < header.width() && sheet == null) {
      reject(FindingKind.ROW_TOO_SHORT, line, size, header.width());
    } else if (size > header.width() && !isBlankFrom(header.width(), cells, size)) {
      reject(FindingKind.ROW_TOO_LONG, line, size, header.width());
    } else if (damage.accept(line, values)) {
      give(line);
    } else {
      giveBack(line);
    }
  }

  private void give(int line) {
    try {
      sink.accept(line, sheet, values);
    } catch (RuntimeException e) {
      throw new SinkFailure(e);
    }
  }

  private void countOther(int line) {
    other++;
    log.add(
        new Finding(
            FindingKind.ROW_OTHER_SUMMARY,
            Severity.INFO,
            sheet,
            line,
            null,
            "titres, totaux ou notes",
            "des lignes de données"));
  }

  private void reject(FindingKind kind, int line, int found, int expected) {
    log.add(
        new Finding(
            kind, Severity.ERROR, sheet, line, null, found + " valeurs", expected + " valeurs"));
    giveBack(line);
  }

  private void giveBack(int line) {
    rejected++;
    try {
      sink.reject(line, sheet, values);
    } catch (RuntimeException e) {
      throw new SinkFailure(e);
    }
  }

  private static boolean isBlank(String[] cells, int size) {
    return isBlankFrom(0, cells, size);
  }

  private static boolean isBlankFrom(int start, String[] cells, int size) {
    for (int i = start; i < size; i++) {
      if (!CellText.isBlank(cells[i])) {
        return false;
      }
    }
    return true;
  }

  /** Carries what the sink throws past the parsers, apart from what the file makes them throw. */
  static final class SinkFailure extends RuntimeException {
    private final RuntimeException failure;

    SinkFailure(RuntimeException failure) {
      super(failure);
      this.failure = failure;
    }

    RuntimeException failure() {
      return failure;
    }
  }
}
