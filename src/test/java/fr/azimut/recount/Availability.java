package fr.azimut.recount;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether what a cell needs was sent. */
final class Availability {

  private final Sample sample;
  private final Question question;

  /** Why a network has no figure. */
  private enum Lack {
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
   */
  record Found(List<String> networks, @Nullable String reason) {}

  Availability(Sample sample, Question question) {
    this.sample = sample;
    this.question = question;
  }

  /**
   * @param network empty for all together
   */
  Found find(Figure figure, String network, YearMonth from, YearMonth to) {
    if (!network.isEmpty()) {
      Lack lack = lack(figure, network, from, to);
      return new Found(List.of(network), lack == null ? null : lack.reason);
    }
    List<String> there = new ArrayList<>();
    Set<Lack> lacks = EnumSet.noneOf(Lack.class);
    for (String each : question.networks()) {
      Lack lack = lack(figure, each, from, to);
      if (lack == null) {
        there.add(each);
      } else {
        lacks.add(lack);
      }
    }
    return new Found(there, together(there.isEmpty(), lacks));
  }

  private @Nullable String together(boolean none, Set<Lack> lacks) {
    boolean missing = lacks.contains(Lack.NOT_SENT) || lacks.contains(Lack.NO_PERSONS);
    boolean notComputable = lacks.contains(Lack.TALLIES);
    boolean nobodySent = none && !notComputable && !lacks.contains(Lack.NOTHING_BEFORE);
    boolean notAvailable =
        switch (question.missing) {
          case IF_ALL -> nobodySent;
          case IF_ANY -> nobodySent || missing;
          case NEVER -> false;
        };
    return notAvailable ? "n.d." : notComputable ? "n.c." : null;
  }

  private @Nullable Lack lack(Figure figure, String network, YearMonth from, YearMonth to) {
    String flow = question.source(network).flow();
    boolean persons =
        Count.parts(figure)
            .anyMatch(part -> part.measure() == Measure.PERSONS && part.flows().isEmpty());
    boolean others =
        Count.parts(figure)
            .flatMap(part -> part.flows().stream())
            .allMatch(other -> isThere(other, "", from, to));
    YearMonth before = to.minusMonths(figure.since());
    if (!others || !isThere(flow, network, from, to)) {
      return Lack.NOT_SENT;
    } else if (persons && !hasKeys(flow, network) && !hasTallies(flow, network)) {
      return Lack.NO_PERSONS;
    } else if (figure.since() > 0 && !isThere(flow, network, before, before)) {
      return Lack.NOTHING_BEFORE;
    }
    boolean longer = !from.equals(to);
    return persons && hasTallies(flow, network) && longer ? Lack.TALLIES : null;
  }

  /** In some month of a period; what holds until replaced, in its last one. */
  private boolean isThere(String flow, String network, YearMonth from, YearMonth to) {
    return switch (flow) {
      case "territory" -> true;
      case "place", "structure", "coverage" -> sample.delivered("place", "region", to);
      case "context" -> sample.delivered("context", "region", to);
      case "cooperation", "participation" -> isSent("cooperation", from, to);
      default -> network.isEmpty() ? isSent(flow, from, to) : sent(flow, network, from, to);
    };
  }

  /** By any network. */
  private boolean isSent(String flow, YearMonth from, YearMonth to) {
    List<String> networks = flow.equals("delivery") ? Sample.reporting() : Sample.networks(flow);
    return networks.stream().anyMatch(network -> sent(flow, network, from, to));
  }

  private boolean sent(String flow, String network, YearMonth from, YearMonth to) {
    return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
        .anyMatch(month -> sample.delivered(flow, network, month));
  }

  private static boolean hasKeys(String flow, String network) {
    return Sample.tells(network, flow, "person_key");
  }

  private static boolean hasTallies(String flow, String network) {
    return flow.equals("activity")
        ? Sample.tells(network, flow, "persons")
        : !hasKeys(flow, network);
  }
}
