package fr.azimut.recount;

import fr.azimut.recount.Cell.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Counts the indicators of flow activity for every cell of a month, the plain way. */
final class Recount {

  private static final Map<String, List<String>> CODES =
      Map.of(
          "sex", List.of("F", "H"),
          "age_band", List.of("-18", "18-21", "22-25", "26-44", "45-54", "55+"),
          "education", List.of("infra-3", "3", "4", "5", "6", "7-8"),
          "status",
              List.of(
                  "demandeur-emploi", "salarie", "independant", "scolaire", "etudiant", "autre"));

  private static final List<String> MEMBERS =
      List.of(
          "mission-locale",
          "pole-emploi",
          "cap-emploi",
          "apec",
          "cio",
          "information-jeunesse",
          "cite-des-metiers",
          "cibc",
          "point-vae",
          "espace-info-formation",
          "fongecif",
          "opacif",
          "opca",
          "universite",
          "maison-emploi",
          "relais-services-publics",
          "psad",
          "onisep",
          "region");
  private static final List<String> PARTNERS =
      List.of("ccas", "centre-social", "referent-rsa", "autre");

  private final Sample sample;
  private final YearMonth last;
  private final Map<Cell, Counted> cells = new HashMap<>();
  private final Map<Records, List<Act>> known = new HashMap<>();

  Recount(Sample sample, YearMonth last) {
    this.sample = sample;
    this.last = last;
  }

  /**
   * What to count.
   *
   * @param whole null for a count
   */
  private record Question(
      String indicator,
      List<String> networks,
      boolean persons,
      Predicate<Act> records,
      Predicate<Act> part,
      @Nullable Predicate<Act> whole) {}

  Map<Cell, Counted> count() {
    Predicate<Act> happened = a -> !a.is("attendance", "absent", "annule", "reporte", "planifie");
    Predicate<Act> all = a -> true;
    List<String> every = Sample.NETWORKS;
    Question received = new Question("ACC-01", every, true, happened, all, null);
    tables(received, List.of("sex", "age_band", "education", "status"));
    Predicate<Act> women = a -> a.is("sex", "F");
    Predicate<Act> sexKnown = a -> a.is("sex", "F", "H");
    tables(new Question("ACC-04", every, true, happened, women, sexKnown), List.of("age_band"));
    Predicate<Act> followed =
        a ->
            a.is("attendance", "present")
                && (a.is("modality", "collectif") || a.is("service", "conseil", "accompagnement"));
    tables(
        new Question("ACM-01", List.of("mission-locale"), true, followed, all, null),
        List.of("sex", "age_band", "education", "status"));
    Predicate<Act> remote =
        a -> a.is("channel", "telephone", "visio", "courriel", "courrier", "chat");
    Predicate<Act> channelKnown = a -> !a.is("channel", "NR");
    tables(
        new Question("DEM-01", every, false, happened, remote, channelKnown), List.of("age_band"));
    Predicate<Act> located = a -> a.is("placement", "commune", "commune-label");
    tables(new Question("COM-03", every, false, all, located, all), List.of());
    Predicate<Act> first = a -> a.is("service", "accueil", "information") && happened.test(a);
    Predicate<Act> toMember =
        a -> MEMBERS.contains(a.code("referred_to")) && !a.is("referred_to", a.network());
    tables(new Question("ORI-01", every, false, first, toMember, all), List.of());
    for (String band : CODES.getOrDefault("age_band", List.of())) {
      Predicate<Act> ofBand = a -> a.is("age_band", band);
      Predicate<Act> known = a -> !a.is("age_band", "NR");
      Question question = new Question("ACC-03", every, true, happened, ofBand, known);
      each(question, "age_band", band);
    }
    List<String> destinations = new ArrayList<>(MEMBERS);
    destinations.addAll(PARTNERS);
    for (String to : destinations) {
      Predicate<Act> sent = a -> a.is("referred_to", to);
      each(new Question("ORI-03", every, false, happened, sent, null), "referred_to", to);
    }
    for (String variable : List.of("sex", "age_band", "education", "status")) {
      Predicate<Act> given = a -> !a.is(variable, "NR");
      each(new Question("COM-02", every, false, all, given, all), "variable", variable);
    }
    each(new Question("COM-02", every, false, all, located, all), "variable", "commune");
    return cells;
  }

  /** The total of thirteen months and, for the last one, each breakdown. */
  private void tables(Question question, List<String> breakdowns) {
    for (Span span : Span.values()) {
      for (int back = span == Span.MONTH ? 12 : 0; back >= 0; back--) {
        zones(question, span, last.minusMonths(back), "", "", a -> true);
      }
    }
    for (String variable : breakdowns) {
      List<String> codes = new ArrayList<>(CODES.getOrDefault(variable, List.of()));
      codes.add("NR");
      for (String code : codes) {
        for (Span span : Span.values()) {
          zones(question, span, last, variable, code, a -> a.is(variable, code));
        }
      }
    }
  }

  private void each(Question question, String variable, String modality) {
    for (Span span : Span.values()) {
      zones(question, span, last, variable, modality, a -> true);
    }
  }

  private void zones(
      Question question,
      Span span,
      YearMonth month,
      String variable,
      String modality,
      Predicate<Act> within) {
    for (String zone : sample.zones()) {
      double part = 0;
      double whole = 0;
      boolean any = false;
      boolean computable = true;
      for (String network : question.networks()) {
        Cell cell = new Cell(question.indicator(), zone, network, span, month, variable, modality);
        if (!delivered(network, span.start(month), month)) {
          cells.put(cell, Counted.without("n.d."));
          continue;
        }
        boolean tallies = Sample.get(network).hasTallies();
        if (question.persons() && !tallies && !Sample.get(network).hasKeys()) {
          cells.put(cell, Counted.without("n.d."));
          continue;
        }
        any = true;
        if (question.persons() && tallies && !span.start(month).equals(month)) {
          computable = false;
          cells.put(cell, Counted.without("n.c."));
          continue;
        }
        List<Act> acts = acts(zone, network, span.start(month), month, question.records());
        double one = amount(question, acts, within.and(question.part()));
        Predicate<Act> of = question.whole();
        double base = of == null ? 0 : amount(question, acts, within.and(of));
        cells.put(cell, of == null ? Counted.of(one) : Counted.share(one, base));
        part += one;
        whole += base;
      }
      Counted total =
          !any
              ? Counted.without("n.d.")
              : !computable
                  ? Counted.without("n.c.")
                  : question.whole() == null ? Counted.of(part) : Counted.share(part, whole);
      cells.put(new Cell(question.indicator(), zone, "", span, month, variable, modality), total);
    }
  }

  private boolean delivered(String network, YearMonth from, YearMonth to) {
    for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
      if (sample.delivered().contains(network + "/" + month)) {
        return true;
      }
    }
    return false;
  }

  /** Kept for the other codes and questions about the same records. */
  private record Records(
      String zone, String network, YearMonth from, YearMonth to, Predicate<Act> kept) {}

  private List<Act> acts(
      String zone, String network, YearMonth from, YearMonth to, Predicate<Act> records) {
    return known.computeIfAbsent(
        new Records(zone, network, from, to, records),
        key ->
            sample.acts().getOrDefault(zone + "/" + network, List.of()).stream()
                .filter(a -> !a.month().isBefore(from) && !a.month().isAfter(to))
                .filter(records)
                .toList());
  }

  /** Acts, or persons: those of tallies, and everybody once with what their last act says. */
  private static double amount(Question question, List<Act> acts, Predicate<Act> kept) {
    if (!question.persons()) {
      return acts.stream().filter(kept).mapToDouble(Act::quantity).sum();
    }
    Map<String, Act> latest = new LinkedHashMap<>();
    Comparator<Act> order = Comparator.comparing(Act::day).thenComparing(Act::line);
    double tallied = 0;
    for (Act act : acts) {
      if (act.person().isEmpty()) {
        tallied += kept.test(act) ? act.persons() : 0;
      } else {
        latest.merge(act.person(), act, (a, b) -> order.compare(a, b) >= 0 ? a : b);
      }
    }
    return tallied + latest.values().stream().filter(kept).count();
  }
}
