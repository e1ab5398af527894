package fr.azimut.indicator;

import fr.azimut.indicator.Indicator.CheckedPart;
import fr.azimut.indicator.Indicator.CheckedSource;
import fr.azimut.indicator.Indicator.FigureTable;
import fr.azimut.indicator.IndicatorDefinition.Missing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why a cell of a network, or of all together, has no value, by what was sent. */
final class Availability {

  private final VersionScope scope;
  private final Deliveries deliveries;
  private final Indicator indicator;
  private final FigureTable table;

  Availability(VersionScope scope, Deliveries deliveries, Indicator indicator, FigureTable table) {
    this.scope = scope;
    this.deliveries = deliveries;
    this.indicator = indicator;
    this.table = table;
  }

  /** The networks that the table's figures are about, in the profile's order. */
  List<String> networks() {
    boolean files = indicator.flows().contains(FlowTable.DELIVERY_FLOW);
    List<String> some = files ? scope.delivering() : scope.members();
    return some.stream().filter(this::concerns).toList();
  }

  private boolean concerns(String network) {
    return indicator.sources().stream()
        .anyMatch(source -> source.isOf(network) && sends(source.flow(), network));
  }

  private boolean sends(FlowTable flow, String network) {
    return switch (flow) {
      case PLACE_FLOW -> true;
      case COOPERATION_FLOW -> table.quotient().numerator().measure() == Measure.STRUCTURES;
      case COVERAGE_FLOW -> scope.reporting().contains(network);
      case DELIVERY_FLOW -> true;
      default -> scope.senders(flow).contains(network);
    };
  }

  /** Who is expected behind the figures of the table, whatever they sent. */
  List<Contributor> contributors() {
    CheckedPart numerator = table.quotient().numerator();
    List<FlowTable> others =
        numerator.otherFlow() == null
            ? numerator.part().flows().stream().flatMap(f -> FlowTable.find(f).stream()).toList()
            : List.of(numerator.otherFlow());
    Stream<Contributor> some =
        others.isEmpty()
            ? indicator.sources().stream().flatMap(this::contributors)
            : others.stream().flatMap(this::contributors);
    return some.filter(c -> !countsPersons() || c.sender().persons()).distinct().toList();
  }

  /** A joint action is told by whoever declares it, whichever networks took part. */
  private Stream<Contributor> contributors(CheckedSource source) {
    return contributors(source.flow())
        .filter(c -> !source.flow().isOfNetworks() || source.isOf(c.network()));
  }

  private Stream<Contributor> contributors(FlowTable flow) {
    return flow.isCovered()
        ? scope.listSenders(flow).stream().map(sender -> new Contributor(flow, sender))
        : Stream.of();
  }

  /** Whether some of those who are expected sent all their files of each month of a period. */
  boolean isAccepted(AmountKey cell, Collection<Contributor> some) {
    return some.stream()
        .allMatch(c -> deliveries.isAccepted(c.flow(), c.sender(), since(cell), cell.month()));
  }

  /** Whether the figures of the table are added up from networks; else they are of all together. */
  boolean isToldByNetwork() {
    Measure measure = table.quotient().numerator().measure();
    return measure != Measure.DEPARTMENTS
        && measure != Measure.COMMUNES
        && indicator.flows().stream()
            .noneMatch(
                flow ->
                    flow == FlowTable.CONTEXT_FLOW
                        || flow == FlowTable.TERRITORY_FLOW
                        || flow == FlowTable.REVISION_FLOW
                        || (flow == FlowTable.COOPERATION_FLOW && measure != Measure.STRUCTURES));
  }

  /** Why a figure of all together, not added up from networks, has no value; null when it has. */
  @Nullable Cause ofAll(AmountKey cell) {
    Cause others = ofOthers(cell);
    if (others != null) {
      return others;
    }
    List<FlowTable> flows =
        table.quotient().numerator().part().flows().isEmpty()
            ? indicator.flows()
            : table.quotient().numerator().part().flows().stream()
                .flatMap(f -> FlowTable.find(f).stream())
                .toList();
    return flows.stream().allMatch(flow -> count(flow, cell) == 0) ? missing(flows.get(0)) : null;
  }

  /** Why the cell of a network has no value; null when it has. */
  @Nullable Cause of(AmountKey cell) {
    Cause others = ofOthers(cell);
    if (others != null) {
      return others;
    }
    Optional<CheckedSource> source = source(cell.network());
    if (source.isEmpty()) {
      return Cause.NO_SENDER;
    }
    FlowTable flow = source.get().flow();
    if (countsPersons() && !tellsPersons(flow, cell.network())) {
      return Cause.NO_PERSONS;
    }
    boolean own = flow.isOfNetworks();
    LocalDate from = since(cell);
    int sent = own ? deliveries.count(flow, cell.network(), from, cell.month()) : count(flow, cell);
    boolean unaccepted = cell.period() == Period.MEAN_12 && acceptedMonths(cell).isEmpty();
    if (sent == 0 || unaccepted) {
      return missing(flow);
    } else if (own && wantsAll() && sent < months(cell)) {
      return Cause.INCOMPLETE;
    }
    Cause persons = countsPersons() ? ofPersons(flow, cell) : null;
    boolean comparable =
        table.evolution() == null
            || deliveries.count(flow, cell.network(), earlier(from), earlier(cell.month())) > 0;
    return persons == null && !comparable ? Cause.NO_EARLIER : persons;
  }

  /** Persons of a tally hold for its month alone; January's are also those since January. */
  private @Nullable Cause ofPersons(FlowTable flow, AmountKey cell) {
    LocalDate from = since(cell);
    LocalDate to = cell.month();
    boolean tallies =
        deliveries.hasTallies(flow, cell.network(), from, to)
            || deliveries.hasTallies(flow, cell.network(), earlier(from), earlier(to));
    boolean cumulated = cell.period() != Period.MEAN_12 && from.isBefore(to);
    return tallies && cumulated ? Cause.TALLIES : null;
  }

  private boolean tellsPersons(FlowTable flow, String network) {
    return scope.findSender(flow, network).filter(Sender::persons).isPresent();
  }

  private boolean countsPersons() {
    return table.parts().values().stream()
        .anyMatch(part -> part.isOwn() && part.measure() == Measure.PERSONS);
  }

  /** Whether a month of a cell's period counts in it: in a monthly mean, accepted ones alone do. */
  boolean isCounted(AmountKey cell, LocalDate month) {
    return cell.period() != Period.MEAN_12 || acceptedMonths(cell).contains(month);
  }

  /** The months of a cell's period in which its network sent what the table counts. */
  List<LocalDate> acceptedMonths(AmountKey cell) {
    Optional<FlowTable> flow = source(cell.network()).map(CheckedSource::flow);
    Optional<Sender> sender = flow.flatMap(f -> scope.findSender(f, cell.network()));
    if (flow.isEmpty() || sender.isEmpty()) {
      return List.of();
    }
    return since(cell)
        .datesUntil(cell.month().plusDays(1), java.time.Period.ofMonths(1))
        .filter(m -> deliveries.isAccepted(flow.get(), sender.get(), m, m))
        .toList();
  }

  private Optional<CheckedSource> source(String network) {
    return indicator.sources().stream()
        .filter(s -> s.isOf(network) && sends(s.flow(), network))
        .findFirst();
  }

  /** Whether every network and month must be there. */
  boolean wantsAll() {
    return indicator.definition().missing() == Missing.SKIP_IF_ANY;
  }

  /** What another flow is needed for and does not tell. */
  private @Nullable Cause ofOthers(AmountKey cell) {
    for (CheckedPart part : table.parts().values()) {
      FlowTable other = part.otherFlow();
      if (other != null && count(other, cell) == 0) {
        return Cause.NOT_IN_FORCE;
      }
    }
    return null;
  }

  private Cause missing(FlowTable flow) {
    if (flow.isLasting()) {
      return Cause.NOT_IN_FORCE;
    }
    return scope.senders(flow).isEmpty() ? Cause.NO_SENDER : Cause.NOT_SENT;
  }

  /** In how many months of a period a flow is there; what the platform tells always is. */
  private int count(FlowTable flow, AmountKey cell) {
    return switch (flow) {
      case TERRITORY_FLOW, DELIVERY_FLOW, REVISION_FLOW -> 1;
      case COVERAGE_FLOW -> deliveries.count(FlowTable.PLACE_FLOW, cell.month(), cell.month());
      case PLACE_FLOW, CONTEXT_FLOW -> deliveries.count(flow, cell.month(), cell.month());
      default -> deliveries.count(flow, since(cell), cell.month());
    };
  }

  private LocalDate earlier(LocalDate month) {
    Evolution evolution = table.evolution();
    return evolution == null ? month : month.minusMonths(evolution.months());
  }

  private static int months(AmountKey cell) {
    return (int) ChronoUnit.MONTHS.between(since(cell), cell.month()) + 1;
  }

  /** The first day of the first month of a cell's period. */
  static LocalDate since(AmountKey cell) {
    return switch (cell.period()) {
      case MONTH -> cell.month();
      case YEAR_TO_DATE -> cell.month().withMonth(1);
      case ROLLING_12, MEAN_12 -> cell.month().minusMonths(11);
    };
  }
}
