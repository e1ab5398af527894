package fr.azimut.normalisation;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FindingSink;
import fr.azimut.quality.FoundText;
import fr.azimut.territory.Placement;
import fr.azimut.territory.Placer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Codes acts of service and tallies of acts. */
final class ActivityCoder implements RowCoder {

  /** In the order of the columns of {@code core.activity}. */
  static final List<String> CODED =
      List.of(
          "service",
          "cep_level",
          "channel",
          "modality",
          "theme",
          "referred_to",
          "outcome",
          "attendance",
          "sex",
          "age_band",
          "education",
          "status");

  /** Those at the end of the table. */
  static final List<String> CODED_LAST = List.of("host");

  private static final int LEVEL = CODED.indexOf("cep_level");
  private static final int FIELDS = 11 + CODED.size() + CODED_LAST.size();
  private static final int LARGEST_TALLY = 1_000_000;

  private final int depositId;
  private final String network;
  private final boolean cepOperator;
  private final YearMonth month;
  private final LocalDate firstDay;
  private final Register register;
  private final PersonKey personKey;
  private final RowFindings findings;
  private final @Nullable DateColumn day;
  private final @Nullable MonthColumn monthColumn;
  private final StructureColumn structure;
  private final @Nullable Cell person;
  private final NumberColumn quantity;
  private final NumberColumn persons;
  private final CodeColumn[] coded;
  private final int[] codes = new int[CODED.size()];
  private final CodeColumn host;
  private final PlaceColumns place;
  private final int forbiddenLevel2;
  private final int forbiddenLevel3;

  ActivityCoder(
      LoadRequest request,
      LoadDefinitions definitions,
      StructureStore structures,
      FindingSink log) {
    ExtractFormat format = request.format();
    depositId = request.depositId();
    network = request.network().network();
    cepOperator = request.network().cepOperator();
    month = request.month();
    firstDay = month.atDay(1);
    register = request.register();
    personKey = request.personKey();
    findings = new RowFindings(log);
    day = DateColumn.find(format, "day").orElse(null);
    monthColumn = MonthColumn.find(format, month).orElse(null);
    structure = new StructureColumn(format, structures);
    person = Cell.find(format, "person_key").orElse(null);
    quantity = NumberColumn.whole(format, "quantity", 1, LARGEST_TALLY);
    persons = NumberColumn.whole(format, "persons", 0, LARGEST_TALLY);
    coded =
        CODED.stream()
            .map(v -> CodeColumn.of(format, v, definitions.codes().ids(v), definitions.networks()))
            .toArray(CodeColumn[]::new);
    host = CodeColumn.of(format, "host", definitions.codes().ids("host"), definitions.networks());
    place = new PlaceColumns(format, new Placer(request.geography()));
    forbiddenLevel2 = definitions.codes().id("cep_level", "2");
    forbiddenLevel3 = definitions.codes().id("cep_level", "3");
  }

  @Override
  public boolean code(int line, @Nullable String sheet, String[] values, RowWriter to) {
    findings.startRow(line, sheet);
    LocalDate date = readDay(values);
    String structureCode = readStructure(values);
    String personCode = person == null ? "" : person.read(values, findings);
    int acts = quantity.readWhole(values, findings);
    int people = persons.readWhole(values, findings);
    readCodes(values);
    int hostId = host.code(values, findings);
    Optional<String> commune = register.findCommune(network, structureCode);
    Placement placement = place.place(values, commune.orElse(null), findings);
    if (findings.rejected()) {
      return false;
    }
    to.startRow(FIELDS);
    to.int4(depositId);
    to.int4(line);
    to.date(firstDay);
    if (date == null) {
      to.nullField();
    } else {
      to.date(date);
    }
    to.int4(structure.id(network, structureCode));
    if (personCode.isEmpty()) {
      to.nullField();
    } else {
      to.uuid(personKey.of(network, personCode));
    }
    to.int4(acts);
    to.int4(people);
    for (int code : codes) {
      to.int2(code);
    }
    to.int4(placement.placeId());
    to.int4(placement.atomId());
    to.int2(placement.rule().code());
    to.int2(hostId);
    to.endRow();
    return true;
  }

  private @Nullable LocalDate readDay(String[] values) {
    if (monthColumn != null) {
      monthColumn.check(values, findings);
    }
    LocalDate date = day == null ? null : day.read(values, findings);
    if (day != null
        && date != null
        && (date.getYear() != month.getYear() || date.getMonthValue() != month.getMonthValue())) {
      findings.error(
          FindingKind.DATE_OUT_OF_PERIOD,
          day.cell().column(),
          "le " + date,
          "une date du mois " + month);
    }
    return date;
  }

  private String readStructure(String[] values) {
    String code = structure.read(values, findings);
    if (!code.isEmpty() && !register.isEmpty() && !register.contains(network, code)) {
      findings.warning(
          FindingKind.STRUCTURE_UNKNOWN,
          structure.column(),
          FoundText.quote(code),
          "une structure du registre");
    }
    return code;
  }

  private void readCodes(String[] values) {
    for (int i = 0; i < codes.length; i++) {
      codes[i] = coded[i].code(values, findings);
    }
    int level = codes[LEVEL];
    if (!cepOperator && (level == forbiddenLevel2 || level == forbiddenLevel3)) {
      findings.error(
          FindingKind.LEVEL_NOT_ALLOWED,
          coded[LEVEL].column(),
          level == forbiddenLevel2 ? "niveau 2" : "niveau 3",
          "niveau 1, ou aucun");
    }
  }
}
