package fr.azimut.normalisation;

import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FoundText;
import fr.azimut.quality.Suggested;
import fr.azimut.territory.Placement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a row says in every flow that the structures of a network feed: of when, by whom, where. */
final class SentRow {

  private static final String PSEUDONYM = "un pseudonyme, sans donnée personnelle";

  private final int depositId;
  private final String network;
  private final LocalDate firstDay;
  private final YearMonth month;
  private final Register register;
  private final PersonKey personKey;
  private final RowFindings findings;
  private final RowChecks checks;
  private final @Nullable MonthColumn monthColumn;
  private final StructureColumn structure;
  private final @Nullable Cell person;
  private final boolean ofStructure;
  private final PlaceColumns places;
  private int line;
  private @Nullable String sheet;
  private String structureCode = "";
  private String personCode = "";
  private @Nullable Placement placement;

  SentRow(Coding coding) {
    LoadRequest request = coding.request();
    depositId = request.depositId();
    network = request.network().network();
    firstDay = coding.firstDay();
    month = request.month();
    register = request.register();
    personKey = request.personKey();
    findings = coding.findings();
    checks = coding.checks();
    monthColumn = MonthColumn.find(coding.format(), "month").orElse(null);
    structure = new StructureColumn(coding.format(), coding.structures());
    person = Cell.find(coding.format(), "person_key").orElse(null);
    ofStructure = KeyScopes.isOfStructure(coding.format());
    places = new PlaceColumns(coding.format(), request.geography());
  }

  /** Reads who sends the row, of which month, and whom it is about. */
  void read(int line, @Nullable String sheet, String[] values) {
    this.line = line;
    this.sheet = sheet;
    findings.startRow(line, sheet);
    if (monthColumn != null) {
      monthColumn.check(values, month, findings);
    }
    structureCode = readStructure(values);
    personCode = person == null ? "" : readPerson(person, values);
  }

  /** As the register writes it, when the register has it. */
  private String readStructure(String[] values) {
    String code = structure.read(values, c -> register.contains(network, c), findings);
    if (code.isEmpty() || register.isEmpty() || register.contains(network, code)) {
      return code;
    }
    String quoted = FoundText.quote(code);
    Optional<String> whole = register.findWithZeros(network, code);
    whole.ifPresentOrElse(
        w ->
            findings.warning(
                FindingKind.STRUCTURE_CODE_REPAIRED,
                structure.column(),
                quoted,
                "« " + w + " », code du registre",
                new Suggested(w, true)),
        () ->
            findings.warning(
                FindingKind.STRUCTURE_UNKNOWN,
                structure.column(),
                quoted,
                "une structure du registre"));
    return whole.orElse(code);
  }

  /** A pseudonym: neither a name nor a number that anybody knows the person by. */
  private String readPerson(Cell cell, String[] values) {
    String code = cell.read(values, findings);
    return findings.looksPersonal(code, cell.column(), PSEUDONYM) ? "" : code;
  }

  /**
   * Checks the values of the row together, unless one of them is wrong already; then places it,
   * last of all: only of a row that is kept is it told that nothing places it.
   */
  void checkAndPlace(String[] values) {
    if (!findings.rejected()) {
      checks.run(findings);
    }
    placement =
        places.place(values, register.findCommune(network, structureCode).orElse(null), findings);
  }

  void writeDeposit(RowWriter to) {
    to.int4(depositId);
    to.int4(line);
  }

  void writeSheet(RowWriter to) {
    to.text(sheet);
  }

  void writeMonth(RowWriter to) {
    to.date(firstDay);
  }

  void writeStructure(RowWriter to) {
    to.int4(structure.id(network, structureCode));
  }

  void writePerson(RowWriter to) {
    if (personCode.isEmpty()) {
      to.nullField();
    } else {
      to.uuid(
          ofStructure
              ? personKey.of(network, structureCode, personCode)
              : personKey.of(network, personCode));
    }
  }

  void writePlacement(RowWriter to) {
    places.write(Objects.requireNonNull(placement), to);
  }
}
