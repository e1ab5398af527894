package fr.azimut.normalisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Codes requests for the right to return to training. A file has those received in its month or in
 * the one before, those whose interview took place in its month, and those that wait for one: so
 * every request stands in the file of the month in which its fifteen days have elapsed.
 */
final class RequestCoder implements RowCoder {

  /** In the order of the columns of {@code core.request}. */
  static final List<String> CODED =
      List.of("request_kind", "request_channel", "request_outcome", "sex", "age_band", "education");

  private static final int OTHER_FIELDS = 10;

  private final RowFindings findings;
  private final SentRow sent;
  private final Period period;
  private final DateColumn requested;
  private final @Nullable DateColumn interview;
  private final CodedColumns coded;

  RequestCoder(Coding coding) {
    findings = coding.findings();
    sent = new SentRow(coding);
    period = Period.of(coding);
    requested = DateColumn.find(coding.format(), "requested").orElseThrow();
    interview = period.find("interview");
    coded = new CodedColumns(coding, CODED);
  }

  @Override
  public boolean code(int line, @Nullable String sheet, String[] values, RowWriter to) {
    sent.read(line, sheet, values);
    LocalDate asked = period.require(requested, values);
    LocalDate met = period.readUpTo(interview, values);
    if (period.inOrder(asked, interview, met)) {
      checkMonth(asked, met);
    }
    coded.read(values);
    sent.checkAndPlace(values);
    if (findings.drops() || asked == null) {
      return false;
    }
    to.startRow(OTHER_FIELDS + coded.size());
    sent.writeDeposit(to);
    sent.writeSheet(to);
    sent.writeMonth(to);
    sent.writeStructure(to);
    to.date(asked);
    to.dateOrNull(met);
    coded.write(to);
    sent.writePlacement(to);
    to.endRow();
    return true;
  }

  private void checkMonth(@Nullable LocalDate asked, @Nullable LocalDate met) {
    LocalDate oldest = period.firstDay().minusMonths(1);
    if (asked != null && met != null && asked.isBefore(oldest) && met.isBefore(period.firstDay())) {
      period.outside(
          interview, met, "aucun entretien avant le " + period.firstDay() + " pour cette demande");
    }
  }
}
