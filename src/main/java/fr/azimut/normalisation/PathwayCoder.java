package fr.azimut.normalisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Codes pathways, and tallies of pathways alike. A pathway stands in the file of every month in
 * which it is open for a day at least, so it may have begun long before.
 */
final class PathwayCoder implements RowCoder {

  /** In the order of the columns of {@code core.pathway}. */
  static final List<String> CODED =
      List.of(
          "program",
          "cep_level",
          "operator",
          "motive",
          "exit_situation",
          "job_domain",
          "sex",
          "age_band",
          "education",
          "status");

  private static final int OTHER_FIELDS = 13;

  private final RowFindings findings;
  private final SentRow sent;
  private final Period period;
  private final @Nullable DateColumn requested;
  private final DateColumn opened;
  private final @Nullable DateColumn closed;
  private final NumberColumn quantity;
  private final CodedColumns coded;

  PathwayCoder(Coding coding) {
    findings = coding.findings();
    sent = new SentRow(coding);
    period = Period.of(coding);
    requested = period.find("requested");
    opened = DateColumn.find(coding.format(), "opened").orElseThrow();
    closed = period.find("closed");
    quantity = NumberColumn.whole(coding, "quantity", 1, ActivityCoder.LARGEST_TALLY);
    coded = new CodedColumns(coding, CODED);
  }

  @Override
  public boolean code(int line, @Nullable String sheet, String[] values, RowWriter to) {
    sent.read(line, sheet, values);
    LocalDate asked = period.readUpTo(requested, values);
    LocalDate start = period.require(opened, values);
    LocalDate end = period.readUpTo(closed, values);
    period.inOrder(asked, opened, start);
    if (period.inOrder(start, closed, end) && end != null && end.isBefore(period.firstDay())) {
      period.outside(closed, end, "aucun parcours clos avant le " + period.firstDay());
    }
    int pathways = quantity.readWhole(values, findings);
    coded.read(values);
    sent.checkAndPlace(values);
    if (findings.drops() || start == null) {
      return false;
    }
    to.startRow(OTHER_FIELDS + coded.size());
    sent.writeDeposit(to);
    sent.writeSheet(to);
    sent.writeMonth(to);
    sent.writeStructure(to);
    sent.writePerson(to);
    to.int4(pathways);
    to.dateOrNull(asked);
    to.date(start);
    to.dateOrNull(end);
    coded.write(to);
    sent.writePlacement(to);
    to.endRow();
    return true;
  }
}
