package fr.azimut.normalisation;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FoundText;
import fr.azimut.territory.Placement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Codes public statistics. */
final class ContextCoder implements RowCoder {

  private static final int FIELDS = 10;
  private static final long LARGEST = 1_000_000_000_000L;
  private static final int LAST_YEAR = 9_999;

  /** A census is published three years after its middle year; older than six is a wrong file. */
  private static final int OLDEST_YEARS = 6;

  private final int depositId;
  private final LocalDate firstDay;
  private final RowFindings findings;
  private final CodeColumn measure;
  private final CodeColumn source;
  private final NumberColumn quantity;
  private final @Nullable Cell yearCell;
  private final NumberColumn year;
  private final PlaceColumns place;

  ContextCoder(Coding coding) {
    ExtractFormat format = coding.format();
    depositId = coding.request().depositId();
    firstDay = coding.firstDay();
    findings = coding.findings();
    measure = coding.column("measure");
    source = coding.column("source");
    quantity = NumberColumn.decimal(coding, "quantity", LARGEST);
    yearCell = Cell.find(format, "year").orElse(null);
    year = NumberColumn.whole(coding, "year", 0, LAST_YEAR);
    place = new PlaceColumns(format, coding.request().geography());
  }

  @Override
  public boolean code(int line, @Nullable String sheet, String[] values, RowWriter to) {
    findings.startRow(line, sheet);
    int measureId = measure.code(values, findings);
    int sourceId = source.code(values, findings);
    BigDecimal count = quantity.read(values, findings);
    Integer of = year(values);
    Placement placement = place.locate(values, findings);
    if (findings.drops() || count == null) {
      return false;
    }
    to.startRow(FIELDS);
    to.int4(depositId);
    to.int4(line);
    to.date(firstDay);
    to.int2(measureId);
    to.numeric(count.setScale(4, RoundingMode.HALF_UP));
    to.int2(sourceId);
    place.write(placement, to);
    to.int4OrNull(of);
    to.endRow();
    return true;
  }

  /** The year that the statistic is of; null when the file does not tell. */
  private @Nullable Integer year(String[] values) {
    if (yearCell == null) {
      return null;
    }
    int last = firstDay.getYear();
    BigDecimal given = year.read(values, findings);
    if (given == null) {
      return null;
    }
    if (given.intValue() < last - OLDEST_YEARS || given.intValue() > last) {
      findings.error(
          FindingKind.DATE_OUT_OF_PERIOD,
          yearCell.column(),
          FoundText.quote(values[yearCell.index()]),
          "une année de " + (last - OLDEST_YEARS) + " à " + last);
    }
    return given.intValue();
  }
}
