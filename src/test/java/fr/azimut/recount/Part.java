package fr.azimut.recount;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * A numerator or a denominator.
 *
 * @param ofPeople whether it counts persons, or what was done for some of them
 * @param flows that it reads instead of the question's own; empty for its own
 * @param of what is summed or ordered
 * @param having which rows make a person count
 * @param where which rows count; of persons, which of them by their last row
 */
record Part(
    Measure measure,
    boolean ofPeople,
    List<String> flows,
    ToDoubleFunction<Row> of,
    Predicate<Row> having,
    Predicate<Row> where) {

  private static final Predicate<Row> ALL = row -> true;

  private static Part of(Measure measure) {
    boolean people = List.of(Measure.PERSONS, Measure.QUANTITY, Measure.RECORDS).contains(measure);
    return new Part(measure, people, List.of(), row -> 0, ALL, ALL);
  }

  static Part persons() {
    return of(Measure.PERSONS);
  }

  static Part quantity() {
    return of(Measure.QUANTITY);
  }

  static Part records() {
    return of(Measure.RECORDS);
  }

  static Part structures() {
    return of(Measure.STRUCTURES);
  }

  static Part departments() {
    return of(Measure.DEPARTMENTS);
  }

  static Part received() {
    return of(Measure.RECEIVED);
  }

  static Part expected() {
    return of(Measure.EXPECTED);
  }

  static Part communes(String... flows) {
    return of(Measure.COMMUNES).in(flows);
  }

  /** A sum of numbers of persons. */
  static Part sum(String... numbers) {
    Part sum = sum(row -> List.of(numbers).stream().mapToDouble(row::number).sum());
    return new Part(Measure.SUM, true, sum.flows, sum.of, sum.having, sum.where);
  }

  /** A sum of anything else. */
  static Part sum(ToDoubleFunction<Row> number) {
    return of(Measure.SUM).by(number);
  }

  static Part median(ToDoubleFunction<Row> number) {
    return of(Measure.MEDIAN).by(number);
  }

  static Part percentile90(ToDoubleFunction<Row> number) {
    return of(Measure.PERCENTILE_90).by(number);
  }

  /** The population of a measure, or the people that a public statistic counts. */
  static Part people(String measure) {
    return quantity().in("context").where(row -> row.is("measure", measure));
  }

  Part where(Predicate<Row> kept) {
    return new Part(measure, ofPeople, flows, of, having, kept);
  }

  /** Only persons with such a row. */
  Part having(Predicate<Row> kept) {
    return new Part(measure, ofPeople, flows, of, kept, where);
  }

  Part in(String... others) {
    return new Part(measure, false, List.of(others), of, having, where);
  }

  private Part by(ToDoubleFunction<Row> number) {
    return new Part(measure, ofPeople, flows, number, having, where);
  }
}
