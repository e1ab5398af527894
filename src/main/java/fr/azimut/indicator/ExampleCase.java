package fr.azimut.indicator;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Position;
import fr.azimut.definition.Suggestion;
import fr.azimut.indicator.Indicator.CheckedSource;
import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.normalisation.WritableCodes;
import fr.azimut.territory.Zone;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An example of an indicator, laid out as what networks would have sent. */
public final class ExampleCase {

  /** The sender of what is no network's own: the register, statistics, joint actions. */
  private static final String REGION = "region";

  private static final YearMonth USUAL_MONTH = YearMonth.of(2015, 12);
  private static final int DECEMBER = 12;

  /**
   * What one network sent of one flow for one month.
   *
   * @param rows each by its variables
   */
  public record Sent(
      String flow, String network, YearMonth month, List<Map<String, String>> rows) {}

  private record Sending(String flow, String network, YearMonth month) {}

  private final Indicator indicator;
  private final Example example;
  private final YearMonth month;
  private final List<Sent> sent;

  ExampleCase(Indicator indicator, Example example) {
    this.indicator = indicator;
    this.example = example;
    this.month = month(indicator.definition());
    this.sent = sent();
  }

  /** December 2015, else the first December of the definition's validity. */
  private static YearMonth month(IndicatorDefinition definition) {
    LocalDate to = definition.validTo();
    boolean usual =
        !definition.validFrom().isAfter(USUAL_MONTH.atEndOfMonth())
            && (to == null || !to.isBefore(USUAL_MONTH.atEndOfMonth()));
    return usual ? USUAL_MONTH : YearMonth.of(definition.validFrom().getYear(), DECEMBER);
  }

  /** The indicator's code. */
  public String indicator() {
    return indicator.definition().code();
  }

  /** What it shows, in French. */
  public String name() {
    return example.name();
  }

  /** Where it stands. */
  public Position position() {
    return example.position();
  }

  /** The month of its figures. */
  public YearMonth month() {
    return month;
  }

  IndicatorDefinition definition() {
    return indicator.definition();
  }

  List<Example.Expectation> expectations() {
    return example.expect();
  }

  /** What was sent, in the order in which the example gives it. */
  public List<Sent> listSent() {
    return sent;
  }

  private List<Sent> sent() {
    Map<Sending, List<Map<String, String>>> rows = new LinkedHashMap<>();
    for (Map<String, String> row : example.given()) {
      FlowTable flow = flow(row);
      boolean own = flow.isOfNetworks() || flow == FlowTable.DELIVERY_FLOW;
      String network = own ? row.getOrDefault("network", "") : REGION;
      rows.computeIfAbsent(
              new Sending(flow.id(), network, month(row)), sending -> new ArrayList<>())
          .add(row);
    }
    return rows.entrySet().stream()
        .map(e -> new Sent(e.getKey().flow, e.getKey().network, e.getKey().month, e.getValue()))
        .toList();
  }

  private FlowTable flow(Map<String, String> row) {
    String id = row.get("flow");
    if (id == null) {
      return indicator.sources().get(0).flow();
    }
    return FlowTable.find(id)
        .orElseThrow(
            () ->
                wrong(
                    "unknown flow '" + id + "' in a row",
                    id,
                    Stream.of(FlowTable.values()).map(FlowTable::id).toList()));
  }

  private YearMonth month(Map<String, String> row) {
    String text = row.get("month");
    try {
      return text == null ? month : YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw new DefinitionException(
          position(), "a row has 'month: " + text + "'", "Write a month such as 2015-12.");
    }
  }

  private DefinitionException wrong(String problem, String found, List<String> known) {
    return new DefinitionException(
        position(),
        problem,
        Suggestion.nearest(found, known)
            .map(s -> "Did you mean '" + s + "'?")
            .orElse("Known: " + String.join(", ", known) + "."));
  }

  /**
   * The months of the version in which something sent is in force: its own, or, of what holds until
   * replaced, all those until a later one.
   */
  public List<YearMonth> monthsInForce(Sent some) {
    boolean lasting = FlowTable.find(some.flow()).filter(FlowTable::isLasting).isPresent();
    List<YearMonth> months = new ArrayList<>();
    for (YearMonth of = some.month(); !of.isAfter(month); of = of.plusMonths(1)) {
      if (of.equals(some.month()) || (lasting && !isReplaced(some, of))) {
        months.add(of);
      }
    }
    return months;
  }

  private boolean isReplaced(Sent some, YearMonth of) {
    return sent.stream()
        .filter(s -> s.flow().equals(some.flow()))
        .anyMatch(s -> s.month().isAfter(some.month()) && !s.month().isAfter(of));
  }

  /**
   * The version that its figures are computed for. A network sends what its rows are of; one that a
   * figure names sends what the definition reads of it, too: no row then says that it did not.
   *
   * @param versionId of {@code ops.month_version}
   * @param geographyId of {@code ref.geography}
   * @param zones by their ids
   * @param codes the canonical codes: its networks give their order
   * @param writable the codes that the networks can write
   */
  public VersionScope scope(
      int versionId,
      int geographyId,
      Map<Short, Zone> zones,
      CodeCatalog codes,
      WritableCodes writable) {
    Map<String, Set<String>> senders = new TreeMap<>();
    Set<String> members = new TreeSet<>();
    for (Sent some : sent) {
      for (Map<String, String> row : some.rows()) {
        List<String> named = networks(row);
        members.addAll(named);
        named.forEach(n -> add(senders, FlowTable.find(some.flow()).orElseThrow(), n));
      }
    }
    for (Example.Expectation figure : expectations()) {
      String network = "network".equals(figure.variable()) ? figure.modality() : figure.network();
      if (network != null) {
        members.add(network);
        indicator.sources().stream()
            .filter(source -> source.isOf(network))
            .map(CheckedSource::flow)
            .forEach(flow -> add(senders, flow, network));
      }
    }
    if (indicator.flows().contains(FlowTable.COOPERATION_FLOW)) {
      senders.put(FlowTable.COOPERATION_FLOW.id(), Set.of(REGION));
    }
    List<String> order = codes.list("network");
    Map<String, List<Sender>> ordered = new TreeMap<>();
    senders.forEach(
        (flow, some) ->
            ordered.put(flow, inOrder(order, some).stream().map(n -> sender(flow, n)).toList()));
    return new VersionScope(
        versionId, geographyId, month, zones, ordered, inOrder(order, members), writable);
  }

  /** A network whose rows of acts name neither persons nor their number cannot tell them. */
  private Sender sender(String flow, String network) {
    List<Map<String, String>> rows =
        sent.stream()
            .filter(some -> some.flow().equals(flow) && some.network().equals(network))
            .flatMap(some -> some.rows().stream())
            .toList();
    boolean persons =
        !flow.equals(FlowTable.ACTIVITY_FLOW.id())
            || rows.isEmpty()
            || rows.stream().anyMatch(r -> r.containsKey("person") || r.containsKey("persons"));
    return new Sender(network, 1, persons);
  }

  /** Who is in the register, or sends files, sends acts: coverage and delays are about them. */
  private void add(Map<String, Set<String>> senders, FlowTable flow, String network) {
    boolean reporting =
        indicator.flows().contains(FlowTable.COVERAGE_FLOW)
            || indicator.flows().contains(FlowTable.DELIVERY_FLOW);
    if (flow.isOfNetworks() || reporting) {
      FlowTable sends = flow.isOfNetworks() ? flow : FlowTable.ACTIVITY_FLOW;
      senders.computeIfAbsent(sends.id(), f -> new LinkedHashSet<>()).add(network);
    }
  }

  /** The networks that a row names. */
  private static List<String> networks(Map<String, String> row) {
    return Stream.of(
            row.getOrDefault("network", ""),
            row.getOrDefault("networks", ""),
            row.getOrDefault("structures", "").replaceAll("/\\S+", ""))
        .flatMap(text -> Stream.of(text.split(" ", -1)))
        .filter(network -> !network.isEmpty())
        .toList();
  }

  private static List<String> inOrder(List<String> order, Set<String> some) {
    return order.stream().filter(some::contains).toList();
  }
}
