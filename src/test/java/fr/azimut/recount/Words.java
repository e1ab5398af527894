package fr.azimut.recount;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/** What definitions say again and again of rows. */
final class Words {

  /** Everybody has these, as far as their network tells. */
  static final String[] STANDARD = {"sex", "age_band", "education", "status"};

  /** A meeting missed, cancelled, put off or yet to come is no reception. */
  static final Predicate<Row> HAPPENED =
      not("attendance", "absent", "annule", "reporte", "planifie");

  static final Predicate<Row> ATTENDED = is("attendance", "present");

  /** Of the missions locales: an interview alone, or a collective meeting. */
  static final Predicate<Row> FOLLOWED =
      ATTENDED.and(is("modality", "collectif").or(is("service", "conseil", "accompagnement")));

  /** Level 1: what every member does. */
  static final Predicate<Row> FIRST_LEVEL = HAPPENED.and(is("service", "accueil", "information"));

  private Words() {}

  static Predicate<Row> all() {
    return row -> true;
  }

  static Predicate<Row> is(String variable, String... codes) {
    return row -> row.is(variable, codes);
  }

  static Predicate<Row> not(String variable, String... codes) {
    return row -> !row.is(variable, codes);
  }

  static Predicate<Row> known(String variable) {
    return row -> row.known(variable);
  }

  /** Whether a date lies in the month of the row. */
  static Predicate<Row> inMonth(String date) {
    return row ->
        row.has(date)
            && !row.day(date).isBefore(row.monthStart())
            && !row.day(date).isAfter(row.monthEnd());
  }

  /** Pathways that are still open at the end of the month. */
  static Predicate<Row> openAtTheEnd() {
    return row -> !row.has("closed") || row.day("closed").isAfter(row.monthEnd());
  }

  /** Whole days from one date of a row to another. */
  static double days(Row row, String from, String to) {
    return days(row.day(from), row.day(to));
  }

  static double days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }
}
