package fr.azimut.recount;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether what a cell needs was sent. */
final class Availability {

  private static final String NOT_AVAILABLE = "n.d.";
  private static final String NOT_COMPUTABLE = "n.c.";

  private final Sample sample;
  private final Question question;

  Availability(Sample sample, Question question) {
    this.sample = sample;
    this.question = question;
  }

  /**
   * What a cell may be counted of.
   *
   * @param networks those that sent something
   * @param reason why it cannot be, or null
   */
  record Found(List<String> networks, @Nullable String reason) {}

  Found find(Figure figure, List<String> networks, YearMonth from, YearMonth to) {
    List<String> sent = new ArrayList<>();
    boolean computable = true;
    for (String network : networks) {
      String reason = reason(figure, network, from, to);
      if (!NOT_AVAILABLE.equals(reason)) {
        sent.add(network);
        computable &= reason == null;
      }
    }
    boolean missing = question.missingIfAny && sent.size() < networks.size();
    return new Found(
        sent, sent.isEmpty() || missing ? NOT_AVAILABLE : computable ? null : NOT_COMPUTABLE);
  }

  private @Nullable String reason(Figure figure, String network, YearMonth from, YearMonth to) {
    String flow = question.source(network).flow();
    YearMonth then = to.minusMonths(figure.since());
    boolean sent =
        sent(flow, network, from, to) && (figure.since() == 0 || sent(flow, network, then, then));
    boolean others =
        Count.parts(figure).flatMap(part -> part.flows().stream()).allMatch(f -> inForce(f, to));
    boolean persons =
        Count.parts(figure)
            .anyMatch(part -> part.measure() == Measure.PERSONS && part.flows().isEmpty());
    if (!sent || !others) {
      return NOT_AVAILABLE;
    }
    return persons ? reasonOfPersons(flow, network, !from.equals(to)) : null;
  }

  private boolean sent(String flow, String network, YearMonth from, YearMonth to) {
    if (Set.of("place", "context", "coverage").contains(flow)) {
      return inForce(flow, to);
    }
    return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
        .anyMatch(month -> sample.delivered(flow, network, month));
  }

  /** What holds until replaced is the Region's to send. */
  private boolean inForce(String flow, YearMonth month) {
    return switch (flow) {
      case "place", "context" -> sample.delivered(flow, "region", month);
      case "coverage" -> sample.delivered("place", "region", month);
      default -> true;
    };
  }

  /** Persons of a tally hold for its month alone. */
  private static @Nullable String reasonOfPersons(String flow, String network, boolean longer) {
    boolean keys = Sample.tells(network, flow, "person_key");
    boolean tallies = flow.equals("activity") ? Sample.tells(network, flow, "persons") : !keys;
    if (!keys && !tallies) {
      return NOT_AVAILABLE;
    }
    return tallies && longer ? NOT_COMPUTABLE : null;
  }
}
