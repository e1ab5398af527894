package fr.azimut.recount;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether what a cell needs was sent, and can be told at all. */
final class Availability {

  private final Sample sample;
  private final Question question;
  private final Map<String, Boolean> writable = new HashMap<>();
  private final Map<Key, Found> found = new HashMap<>();

  /** Why a network has no figure. */
  private enum Lack {
    /** Its formats cannot write what the figure asks for. */
    WITHOUT_OBJECT("///"),
    NOT_SENT("n.d."),
    /** It sends acts alone. */
    NO_PERSONS("n.d."),
    /** Persons of a tally hold for its month alone. */
    TALLIES("n.c."),
    /** There is nothing to compare with. */
    NOTHING_BEFORE("n.c.");

    final String reason;

    Lack(String reason) {
      this.reason = reason;
    }
  }

  /**
   * What a cell may be counted of.
   *
   * @param networks those that have a figure
   * @param reason why it cannot be, or null
   * @param told the same, and those that cannot write this code but tell of others
   * @param some whether others cannot be cumulated
   */
  record Found(List<String> networks, List<String> told, @Nullable String reason, boolean some) {}

  Availability(Sample sample, Question question) {
    this.sample = sample;
    this.question = question;
  }

  private record Key(
      String figure, String network, YearMonth from, YearMonth to, boolean cumulated) {}

  /**
   * The same for every zone.
   *
   * @param network empty for all together
   * @param cumulated whether its months are, rather than averaged
   */
  Found find(Figure figure, String network, Window window, boolean cumulated) {
    Key key = new Key(figure.name(), network, window.from(), window.to(), cumulated);
    Found known = found.get(key);
    if (known == null) {
      known = look(figure, network, window, cumulated);
      found.put(key, known);
    }
    return known;
  }

  private Found look(Figure figure, String network, Window window, boolean cumulated) {
    if (!network.isEmpty()) {
      Lack lack = lack(figure, network, window, cumulated);
      return new Found(
          List.of(network), List.of(network), lack == null ? null : lack.reason, false);
    }
    List<String> there = new ArrayList<>();
    List<String> told = new ArrayList<>();
    Set<Lack> lacks = EnumSet.noneOf(Lack.class);
    for (String each : question.networks()) {
      Lack lack = lack(figure, each, window, cumulated);
      boolean unwritten = lack == Lack.WITHOUT_OBJECT && !question.over.isEmpty();
      if (unwritten && sending(figure, each, window, cumulated) == null) {
        told.add(each);
      }
      if (lack == null) {
        there.add(each);
        told.add(each);
      } else {
        lacks.add(lack);
      }
    }
    return new Found(
        there,
        told,
        together(there.isEmpty(), lacks),
        !there.isEmpty() && lacks.contains(Lack.TALLIES));
  }

  private @Nullable String together(boolean none, Set<Lack> lacks) {
    boolean missing = lacks.contains(Lack.NOT_SENT) || lacks.contains(Lack.NO_PERSONS);
    boolean notComputable = lacks.contains(Lack.TALLIES) || lacks.contains(Lack.NOTHING_BEFORE);
    if (none && lacks.equals(Set.of(Lack.WITHOUT_OBJECT))) {
      return "///";
    }
    return switch (question.missing) {
      case "never-skip" -> null;
      case "skip-if-any" -> missing || (none && !notComputable) ? "n.d." : none ? "n.c." : null;
      default -> !none ? null : notComputable ? "n.c." : "n.d.";
    };
  }

  private @Nullable Lack lack(Figure figure, String network, Window window, boolean cumulated) {
    return isOf(figure, network)
        ? sending(figure, network, window, cumulated)
        : Lack.WITHOUT_OBJECT;
  }

  private @Nullable Lack sending(Figure figure, String network, Window window, boolean cumulated) {
    Flow flow = question.source(network).flow();
    boolean persons = figure.countsPersons();
    boolean others =
        figure
            .parts()
            .flatMap(part -> part.flows().stream())
            .allMatch(other -> isThere(other, "", window.from(), window.to()));
    YearMonth from = window.from().minusMonths(figure.since());
    YearMonth to = window.to().minusMonths(figure.since());
    if (!others || !isThere(flow, network, window.from(), window.to())) {
      return Lack.NOT_SENT;
    } else if (persons && !countsPersons(flow, network)) {
      return Lack.NO_PERSONS;
    } else if (persons && !hasKeys(flow, network) && window.isLonger() && cumulated) {
      return Lack.TALLIES;
    } else if (!cumulated && window.months().stream().noneMatch(m -> accepted(flow, network, m))) {
      return Lack.NOT_SENT;
    }
    return figure.since() > 0 && !isThere(flow, network, from, to) ? Lack.NOTHING_BEFORE : null;
  }

  /** Whether a figure is of any object to a network. */
  boolean isOf(Figure figure, String network) {
    String key = figure.name() + " " + network;
    Flow flow = question.source(network).flow();
    return writable.computeIfAbsent(key, k -> canWrite(figure, flow, network));
  }

  /** Whether one of a network's formats can write what a numerator asks for. */
  private boolean canWrite(Figure figure, Flow flow, String network) {
    Question.Quotient minus = figure.minus();
    return canWrite(figure, figure.quotient().numerator(), flow, network)
        && (minus == null || canWrite(figure, minus.numerator(), flow, network));
  }

  private boolean canWrite(Figure figure, Part part, Flow flow, String network) {
    List<Format> formats = sample.region().formats(flow, network);
    if (!part.isOwn() || !Flow.OF_STRUCTURES.contains(flow) || formats.isEmpty()) {
      return true;
    }
    Condition asked = question.source(network).where().and(part.records()).and(part.where());
    // the share of a network is of all of them
    boolean apart = !question.over.equals("network") && figure.numerator() != Condition.ALWAYS;
    Condition all = apart ? asked.and(figure.numerator()) : asked;
    String variable = apart ? figure.variable() : "";
    Codes codes = sample.region().codes();
    return formats.stream()
        .anyMatch(f -> Possible.isMet(all, f, codes, variable, figure.modality()));
  }

  /** In some month of a period; what holds until replaced, in its last one. */
  private boolean isThere(Flow flow, String network, YearMonth from, YearMonth to) {
    return switch (flow) {
      case TERRITORY -> true;
      case PLACE, STRUCTURE, COVERAGE -> sample.delivered(Flow.PLACE, "region", to);
      case CONTEXT -> sample.delivered(Flow.CONTEXT, "region", to);
      case COOPERATION, PARTICIPATION ->
          network.isEmpty() || flow == Flow.PARTICIPATION
              ? isSent(Flow.COOPERATION, from, to)
              : sent(flow, network, from, to);
      default -> network.isEmpty() ? isSent(flow, from, to) : sent(flow, network, from, to);
    };
  }

  private boolean accepted(Flow flow, String network, YearMonth month) {
    return !flow.isExpected() || sample.accepted(flow, network, month);
  }

  /** By any network. */
  private boolean isSent(Flow flow, YearMonth from, YearMonth to) {
    return sample.region().networks(flow).stream().anyMatch(n -> sent(flow, n, from, to));
  }

  private boolean sent(Flow flow, String network, YearMonth from, YearMonth to) {
    return new Window("", from, to, 0)
        .months().stream().anyMatch(month -> sample.delivered(flow, network, month));
  }

  /** Whether a network tells persons apart, or counts them. */
  boolean countsPersons(Flow flow, String network) {
    return hasKeys(flow, network)
        || flow != Flow.ACTIVITY
        || sample.region().tells(network, flow, "persons");
  }

  boolean hasKeys(Flow flow, String network) {
    return sample.region().tells(network, flow, "person_key");
  }
}
