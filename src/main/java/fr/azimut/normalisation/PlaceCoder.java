package fr.azimut.normalisation;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.quality.FindingKind;
import fr.azimut.territory.Placement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes the structures and places of the register. */
final class PlaceCoder implements RowCoder {

  private static final int FIELDS = 12;
  private static final int MOST_ADVISERS = 10_000;
  static final Map<String, Integer> BOOLEANS = Map.of("true", 1, "false", 0);

  private final int depositId;
  private final LocalDate firstDay;
  private final LocalDate lastDay;
  private final CodeCatalog codes;
  private final RowFindings findings;
  private final StructureColumn structure;
  private final CodeColumn network;
  private final CodeColumn kind;
  private final CodeColumn allPublics;
  private final @Nullable DateColumn labelSince;
  private final NumberColumn advisers;
  private final boolean hasAdvisers;
  private final PlaceColumns place;

  PlaceCoder(Coding coding) {
    ExtractFormat format = coding.format();
    depositId = coding.request().depositId();
    firstDay = coding.firstDay();
    lastDay = coding.request().month().atEndOfMonth();
    codes = coding.definitions().codes();
    findings = coding.findings();
    structure = new StructureColumn(format, coding.structures());
    network = coding.column("network");
    kind = coding.column("kind");
    allPublics = CodeColumn.of(format, "all_publics", BOOLEANS, coding.definitions().networks());
    labelSince = DateColumn.find(format, "label_since").orElse(null);
    advisers = NumberColumn.decimal(coding, "advisers", MOST_ADVISERS);
    hasAdvisers = format.variables().containsKey("advisers");
    place = new PlaceColumns(format, coding.request().geography());
  }

  @Override
  public boolean code(int line, @Nullable String sheet, String[] values, RowWriter to) {
    findings.startRow(line, sheet);
    String code = structure.read(values, c -> false, findings);
    int networkId = network.code(values, findings);
    int kindId = kind.code(values, findings);
    int publics = allPublics.code(values, findings);
    LocalDate since = readLabel(values);
    BigDecimal count = hasAdvisers ? advisers.read(values, findings) : null;
    Placement placement = place.locate(values, findings);
    if (findings.drops()) {
      return false;
    }
    to.startRow(FIELDS);
    to.int4(depositId);
    to.int4(line);
    to.date(firstDay);
    to.int4(structure.id(codes.code("network", networkId), code));
    to.int2(networkId);
    to.int2(kindId);
    to.bool(publics == 1);
    to.dateOrNull(since);
    if (count == null) {
      to.nullField();
    } else {
      to.numeric(count.setScale(2, RoundingMode.HALF_UP));
    }
    place.write(placement, to);
    to.endRow();
    return true;
  }

  /** A label to come does not take the place away: it counts from its day on. */
  private @Nullable LocalDate readLabel(String[] values) {
    LocalDate since = labelSince == null ? null : labelSince.read(values, findings);
    if (labelSince != null && since != null && since.isAfter(lastDay)) {
      findings.warning(
          FindingKind.DATE_IN_FUTURE,
          labelSince.cell().column(),
          "le " + since,
          "au plus le " + lastDay);
    }
    return since;
  }
}
