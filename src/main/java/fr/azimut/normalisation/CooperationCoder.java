package fr.azimut.normalisation;

import fr.azimut.territory.Placement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Codes actions of several networks together. */
final class CooperationCoder implements RowCoder {

  /** In the order of the columns of {@code core.cooperation}. */
  static final List<String> CODED = List.of("action_kind", "theme");

  private static final int OTHER_FIELDS = 11;
  private static final int MOST_PARTICIPANTS = 100_000;

  private final int depositId;
  private final LocalDate firstDay;
  private final Coding coding;
  private final RowFindings findings;
  private final Period period;
  private final @Nullable MonthColumn monthColumn;
  private final DateColumn day;
  private final Cell networksCell;
  private final CodeSetColumn networks;
  private final StructureSetColumn structures;
  private final @Nullable NumberColumn participants;
  private final CodedColumns coded;
  private final PlaceColumns place;

  CooperationCoder(Coding coding) {
    this.coding = coding;
    depositId = coding.request().depositId();
    firstDay = coding.firstDay();
    findings = coding.findings();
    period = Period.of(coding);
    monthColumn = MonthColumn.find(coding.format(), "month").orElse(null);
    day = DateColumn.find(coding.format(), "day").orElseThrow();
    var ids = coding.definitions().codes().ids("network");
    networksCell = Cell.find(coding.format(), "networks").orElseThrow();
    networks =
        new CodeSetColumn(
            networksCell,
            CodeColumn.of(coding.format(), "networks", ids, coding.definitions().networks()));
    structures = new StructureSetColumn(coding, ids);
    participants =
        coding.format().variables().containsKey("participants")
            ? NumberColumn.whole(coding, "participants", 0, MOST_PARTICIPANTS)
            : null;
    coded = new CodedColumns(coding, CODED);
    place = new PlaceColumns(coding.format(), coding.request().geography());
  }

  @Override
  public boolean code(int line, @Nullable String sheet, String[] values, RowWriter to) {
    findings.startRow(line, sheet);
    if (monthColumn != null) {
      monthColumn.check(values, coding.request().month(), findings);
    }
    LocalDate date = period.readWithin(day, values);
    coded.read(values);
    SortedSet<Integer> together = readNetworks(values);
    BigDecimal people = participants == null ? null : participants.read(values, findings);
    Placement placement = place.place(values, null, findings);
    if (date == null && !findings.rejected()) {
      findings.missing(day.cell().column());
    }
    if (findings.drops() || date == null) {
      return false;
    }
    to.startRow(OTHER_FIELDS + coded.size());
    to.int4(depositId);
    to.int4(line);
    to.text(sheet);
    to.date(firstDay);
    to.date(date);
    coded.write(to);
    to.int2Array(together);
    to.int4Array(structures.ids());
    to.int4OrNull(people == null ? null : people.intValue());
    place.write(placement, to);
    to.endRow();
    return true;
  }

  /** The networks that the row names, and those of the structures that it names. */
  private SortedSet<Integer> readNetworks(String[] values) {
    SortedSet<Integer> together = networks.read(values, findings);
    structures.read(values, findings);
    together.addAll(structures.networkIds());
    if (together.isEmpty() && !findings.rejected()) {
      findings.missing(networksCell.column());
    }
    return together;
  }
}
