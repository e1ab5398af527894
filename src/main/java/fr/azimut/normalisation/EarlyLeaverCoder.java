package fr.azimut.normalisation;

import fr.azimut.quality.FindingKind;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Codes the young people on the list of a campaign, as they stand at the end of the month. */
final class EarlyLeaverCoder implements RowCoder {

  /** In the order of the columns of {@code core.early_leaver}. */
  static final List<String> CODED =
      List.of("contact_outcome", "solution", "track", "referred_to", "sex", "age_band");

  private static final int OTHER_FIELDS = 10;
  private static final int LONGEST_MONTHS = 12;

  private final RowFindings findings;
  private final SentRow sent;
  private final YearMonth month;
  private final MonthColumn campaign;
  private final CodedColumns coded;

  EarlyLeaverCoder(Coding coding) {
    findings = coding.findings();
    sent = new SentRow(coding);
    month = coding.request().month();
    campaign = MonthColumn.find(coding.format(), "campaign").orElseThrow();
    coded = new CodedColumns(coding, CODED);
  }

  @Override
  public boolean code(int line, @Nullable String sheet, String[] values, RowWriter to) {
    sent.read(line, sheet, values);
    YearMonth start = readCampaign(values);
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
    to.date(start.atDay(1));
    coded.write(to);
    sent.writePlacement(to);
    to.endRow();
    return true;
  }

  private @Nullable YearMonth readCampaign(String[] values) {
    YearMonth start = campaign.read(values, findings);
    String column = campaign.column();
    YearMonth oldest = month.minusMonths(LONGEST_MONTHS);
    if (start == null) {
      if (!findings.rejected()) {
        findings.missing(column);
      }
    } else if (start.isAfter(month)) {
      findings.error(
          FindingKind.DATE_IN_FUTURE, column, "campagne de " + start, "au plus tard " + month);
    } else if (start.isBefore(oldest)) {
      findings.error(
          FindingKind.DATE_OUT_OF_PERIOD,
          column,
          "campagne de " + start,
          "une campagne de " + oldest + " à " + month);
    }
    return start;
  }
}
