package fr.azimut.normalisation;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.quality.FindingKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Codes batches of answers to a survey of satisfaction. */
final class SurveyCoder implements RowCoder {

  /** In the order of the columns of {@code core.survey}. */
  static final List<String> CODED = List.of("cep_level", "wave");

  /** The same; the first two are required. */
  static final List<String> COUNTS =
      List.of("surveyed", "respondents", "satisfied", "very_satisfied", "useful");

  private static final int OTHER_FIELDS = 8;
  private static final int REQUIRED = 2;

  private final RowFindings findings;
  private final SentRow sent;
  private final List<@Nullable NumberColumn> columns = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final @Nullable Integer[] counts = new @Nullable Integer[COUNTS.size()];
  private final CodedColumns coded;

  SurveyCoder(Coding coding) {
    ExtractFormat format = coding.format();
    findings = coding.findings();
    sent = new SentRow(coding);
    coded = new CodedColumns(coding, CODED);
    for (String count : COUNTS) {
      columns.add(
          format.variables().containsKey(count)
              ? NumberColumn.whole(coding, count, 0, ActivityCoder.LARGEST_TALLY)
              : null);
      names.add(Cell.find(format, count).map(Cell::column).orElse(count));
    }
  }

  @Override
  public boolean code(int line, @Nullable String sheet, String[] values, RowWriter to) {
    sent.read(line, sheet, values);
    coded.read(values);
    readCounts(values);
    sent.checkAndPlace(values);
    if (findings.drops()) {
      return false;
    }
    to.startRow(OTHER_FIELDS + coded.size() + counts.length);
    sent.writeDeposit(to);
    sent.writeSheet(to);
    sent.writeMonth(to);
    sent.writeStructure(to);
    coded.write(to);
    for (Integer count : counts) {
      to.int4OrNull(count);
    }
    sent.writePlacement(to);
    to.endRow();
    return true;
  }

  private void readCounts(String[] values) {
    for (int i = 0; i < counts.length; i++) {
      NumberColumn column = columns.get(i);
      BigDecimal count = column == null ? null : column.read(values, findings);
      counts[i] = count == null ? null : count.intValue();
      if (counts[i] == null && i < REQUIRED && !findings.rejected()) {
        findings.missing(names.get(i));
      }
    }
    atMost(1, counts[1], "personnes interrogées", counts[0]);
    atMost(2, plus(counts[2], counts[3]), "réponses", counts[1]);
    atMost(4, counts[4], "réponses", counts[1]);
  }

  /** A part cannot be larger than its whole. */
  private void atMost(int column, @Nullable Integer part, String of, @Nullable Integer whole) {
    if (part != null && whole != null && part > whole) {
      findings.error(
          FindingKind.COUNTS_INCONSISTENT,
          names.get(column),
          String.valueOf(part),
          "au plus " + whole + " (" + of + ")");
    }
  }

  private static @Nullable Integer plus(@Nullable Integer one, @Nullable Integer other) {
    return one == null ? other : other == null ? one : Integer.valueOf(one + other);
  }
}
