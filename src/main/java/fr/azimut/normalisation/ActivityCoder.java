package fr.azimut.normalisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
  static final List<String> CODED_LAST = List.of("contact", "vae_age", "host");

  static final int LARGEST_TALLY = 1_000_000;

  private static final int OTHER_FIELDS = 12;

  private final RowFindings findings;
  private final SentRow sent;
  private final Period period;
  private final @Nullable DateColumn day;
  private final NumberColumn quantity;
  private final NumberColumn persons;
  private final @Nullable NumberColumn distinctPersons;
  private final RowChecks checks;
  private final int quantityPlace;
  private final int personsPlace;
  private final CodedColumns coded;
  private final CodedColumns codedLast;

  ActivityCoder(Coding coding) {
    findings = coding.findings();
    sent = new SentRow(coding);
    period = Period.of(coding);
    day = period.find("day");
    quantity = NumberColumn.whole(coding, "quantity", 1, LARGEST_TALLY);
    persons = NumberColumn.whole(coding, "persons", 0, LARGEST_TALLY);
    distinctPersons =
        coding.format().variables().containsKey("distinct_persons")
            ? NumberColumn.whole(coding, "distinct_persons", 0, LARGEST_TALLY)
            : null;
    checks = coding.checks();
    quantityPlace = checks.place("quantity");
    personsPlace = checks.place("persons");
    coded = new CodedColumns(coding, CODED);
    codedLast = new CodedColumns(coding, CODED_LAST);
  }

  @Override
  public boolean code(int line, @Nullable String sheet, String[] values, RowWriter to) {
    sent.read(line, sheet, values);
    LocalDate date = period.readWithin(day, values);
    int acts = quantity.readWhole(values, findings);
    int people = persons.readWhole(values, findings);
    BigDecimal distinct = distinctPersons == null ? null : distinctPersons.read(values, findings);
    checks.put(quantityPlace, acts);
    checks.put(personsPlace, people);
    coded.read(values);
    codedLast.read(values);
    sent.checkAndPlace(values);
    if (findings.drops()) {
      return false;
    }
    to.startRow(OTHER_FIELDS + coded.size() + codedLast.size());
    sent.writeDeposit(to);
    sent.writeMonth(to);
    to.dateOrNull(date);
    sent.writeStructure(to);
    sent.writePerson(to);
    to.int4(acts);
    to.int4(people);
    coded.write(to);
    sent.writePlacement(to);
    codedLast.write(to);
    to.int4OrNull(distinct == null ? null : distinct.intValue());
    to.endRow();
    return true;
  }
}
