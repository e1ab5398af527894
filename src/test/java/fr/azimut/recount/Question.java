package fr.azimut.recount;

import fr.azimut.recount.Cell.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An indicator of the catalogue, written down a second time: what it asks of which rows. */
final class Question {

  /**
   * Where its rows come from.
   *
   * @param networks those that send them
   */
  record Source(String flow, List<String> networks, Predicate<Row> where) {}

  /**
   * @param denominator null for a count or a quantile
   */
  record Quotient(Part numerator, @Nullable Part denominator) {}

  /** What networks that sent nothing do to the figure of all together. */
  enum Missing {
    /** It is n.d. when none sent something. */
    IF_ALL,
    /** It is n.d. when one sent nothing. */
    IF_ANY,
    /** They count as nothing. */
    NEVER
  }

  final String code;
  final List<Source> sources = new ArrayList<>();
  final List<String> breakdowns = new ArrayList<>();
  final Map<String, Quotient> aspects = new LinkedHashMap<>();
  final List<String> together = new ArrayList<>();
  final List<String> evolutions = new ArrayList<>();
  @Nullable Quotient quotient;
  @Nullable Quotient minus;
  String evolution = "";
  String over = "";
  List<String> codes = List.of();
  List<Span> spans = List.of(Span.values());
  List<String> zonings = List.of("ztef", "departement", "region");
  boolean byNetwork = true;
  Missing missing = Missing.IF_ALL;
  boolean isRatio;
  boolean confidential = true;
  double minimumCoverage = 0.5;
  double factor = 1;

  private Question(String code) {
    this.code = code;
  }

  static Question of(String code) {
    return new Question(code);
  }

  /** The rows of a flow that every network sends that has it. */
  Question from(String flow, Predicate<Row> where) {
    sources.add(new Source(flow, Sample.networks(flow), where));
    return this;
  }

  Question from(String flow, List<String> networks, Predicate<Row> where) {
    sources.add(new Source(flow, networks, where));
    return this;
  }

  Question count(Part numerator) {
    quotient = new Quotient(numerator, null);
    return this;
  }

  /** The numerator is a part of the denominator. */
  Question share(Part numerator, Part denominator) {
    quotient = new Quotient(numerator, denominator);
    return this;
  }

  /** So many for one of something else. */
  Question ratio(Part numerator, Part denominator) {
    isRatio = true;
    return share(numerator, denominator);
  }

  Question minus(Part numerator, Part denominator) {
    minus = new Quotient(numerator, denominator);
    return this;
  }

  Question times(double multiplier) {
    factor = multiplier;
    return this;
  }

  Question by(String... variables) {
    breakdowns.addAll(List.of(variables));
    return this;
  }

  Question over(String variable, List<String> told) {
    over = variable;
    codes = told;
    return this;
  }

  Question aspect(String id, Part numerator, @Nullable Part denominator) {
    aspects.put(id, new Quotient(numerator, denominator));
    return this;
  }

  /** Aspects that exist for all networks together only. */
  Question together(String... ids) {
    together.addAll(List.of(ids));
    return this;
  }

  /** The value is an evolution. */
  Question sinceYearBefore() {
    evolution = "year-before";
    return this;
  }

  /** Beside the value. */
  Question evolutions(String... since) {
    evolutions.addAll(List.of(since));
    return this;
  }

  Question monthly() {
    spans = List.of(Span.MONTH);
    return this;
  }

  Question allNetworksOnly() {
    byNetwork = false;
    return this;
  }

  Question zonings(String... only) {
    zonings = List.of(only);
    return this;
  }

  Question missing(Missing what) {
    missing = what;
    return this;
  }

  /** Neither persons nor their acts: no secret. */
  Question open() {
    confidential = false;
    return this;
  }

  /** Published whatever the share of the structures that reported. */
  Question whateverCoverage() {
    minimumCoverage = 0;
    return this;
  }

  /** The networks that it is about, in the order of the region's profile. */
  List<String> networks() {
    return Format.NETWORKS.stream()
        .filter(n -> sources.stream().anyMatch(s -> s.networks().contains(n)))
        .toList();
  }

  /** A network stands in one source only. */
  Source source(String network) {
    return sources.stream().filter(s -> s.networks().contains(network)).findFirst().orElseThrow();
  }
}
