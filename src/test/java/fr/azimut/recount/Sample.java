package fr.azimut.recount;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the files of a month and of the 24 before it say, by flow, network and month. */
final class Sample {

  private static final int BEFORE = 24;

  /** What is kept of a file, by what it is. */
  record Key(Flow flow, String network, YearMonth month) {}

  private final Region region;
  private final Territory territory;
  private final YearMonth last;
  private final List<Deposit> deposits;
  private final Map<Key, List<Row>> rows = new HashMap<>();
  private final Map<Key, Map<String, List<Row>>> zones = new HashMap<>();
  private final Set<Key> delivered = new HashSet<>();
  private final Map<Key, Set<String>> heard = new HashMap<>();
  private final Set<Key> accepted = new HashSet<>();
  private final TreeMap<YearMonth, Register> registers = new TreeMap<>();
  private final Map<String, Set<String>> communes = new HashMap<>();

  private Sample(Region region, List<Path> folders, YearMonth last) throws IOException {
    this.region = region;
    this.territory = new Territory(region);
    this.last = last;
    List<Path> months = folders.stream().map(f -> f.resolve(region.id())).toList();
    deposits = new Deposits(region, territory, months).read(first(), last);
    for (Deposit deposit : deposits) {
      months(deposit).forEach(month -> add(deposit, month));
    }
    deposits.stream()
        .filter(d -> d.format().flow() == Flow.COOPERATION)
        .forEach(
            d -> d.rows().forEach(row -> register(d.month()).participants(row).forEach(this::add)));
    for (Row file : Noted.read(deposits, territory.region())) {
      delivered.add(new Key(file.flow, file.network, file.month));
      add(file);
    }
    accept();
  }

  /**
   * @param folders with a folder of the region each; the file of an earlier one counts where that
   *     of a later one is refused or missing
   */
  static Sample read(Region region, List<Path> folders, YearMonth last) throws IOException {
    List<Path> newest = new ArrayList<>(folders);
    java.util.Collections.reverse(newest);
    return new Sample(region, newest, last);
  }

  /** The month of a file; of what holds until the next file of its kind, the months until then. */
  private Stream<YearMonth> months(Deposit deposit) {
    if (!deposit.format().flow().isLasting()) {
      return Stream.of(deposit.month());
    }
    return Stream.iterate(
            deposit.month(), month -> !month.isAfter(last), month -> month.plusMonths(1))
        .takeWhile(month -> month.equals(deposit.month()) || !replaced(deposit.format(), month));
  }

  private boolean replaced(Format format, YearMonth month) {
    return deposits.stream().anyMatch(d -> d.format() == format && d.month().equals(month));
  }

  private void add(Deposit deposit, YearMonth month) {
    Flow flow = deposit.format().flow();
    delivered.add(new Key(flow, deposit.format().network(), month));
    List<Row> held =
        month.equals(deposit.month()) || flow == Flow.CONTEXT
            ? deposit.rows()
            : deposit.rows().stream().map(row -> row.in(month)).toList();
    boolean ofTerritory = flow == Flow.PLACE || flow == Flow.CONTEXT;
    held.stream()
        .filter(row -> !ofTerritory || !row.spot.isOutside())
        .forEach(row -> add(row, month));
    if (flow == Flow.PLACE) {
      Register register = Register.of(held);
      registers.put(month, register);
      register.structures().forEach(row -> add(row, month));
    }
  }

  private void add(Row row) {
    add(row, row.month);
  }

  /** Statistics of a commune are the same in every month in which they hold. */
  private void add(Row row, YearMonth month) {
    Key key = new Key(row.flow, row.network, month);
    heard.computeIfAbsent(key, k -> new HashSet<>()).add(row.structure);
    rows.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
  }

  /** A month is accepted when each of the formats of a flow has a file. */
  private void accept() {
    Map<Key, Set<String>> there = new HashMap<>();
    for (Deposit d : deposits) {
      Key key = new Key(d.format().flow(), d.format().network(), d.month());
      there.computeIfAbsent(key, k -> new HashSet<>()).add(d.format().id());
    }
    there.forEach(
        (key, formats) -> {
          if (formats.size() == region.formats(key.flow(), key.network()).size()) {
            accepted.add(key);
          }
        });
  }

  Region region() {
    return region;
  }

  Territory territory() {
    return territory;
  }

  YearMonth first() {
    return last.minusMonths(BEFORE);
  }

  YearMonth last() {
    return last;
  }

  List<Deposit> deposits() {
    return deposits;
  }

  Set<String> communes(String zone) {
    return communes.computeIfAbsent(zone, territory::communes);
  }

  List<Row> rows(Flow flow, String network, YearMonth month) {
    return rows.getOrDefault(new Key(flow, network, month), List.of());
  }

  /** Those of a zone, found at once: for what is asked again and again. */
  List<Row> rows(Flow flow, String network, YearMonth month, String zone) {
    return zones
        .computeIfAbsent(
            new Key(flow, network, month),
            key -> {
              Map<String, List<Row>> found = new HashMap<>();
              for (Row row : rows(flow, network, month)) {
                for (String each : row.spot.zones()) {
                  found.computeIfAbsent(each, z -> new ArrayList<>()).add(row);
                }
              }
              return found;
            })
        .getOrDefault(zone, List.of());
  }

  boolean delivered(Flow flow, String network, YearMonth month) {
    return delivered.contains(new Key(flow, network, month));
  }

  boolean accepted(Flow flow, String network, YearMonth month) {
    return accepted.contains(new Key(flow, network, month));
  }

  /** The accepted months before a month, the latest twelve of them. */
  List<YearMonth> acceptedBefore(Flow flow, String network, YearMonth month) {
    return Stream.iterate(month.minusMonths(1), m -> !m.isBefore(first()), m -> m.minusMonths(1))
        .filter(m -> accepted(flow, network, m))
        .limit(12)
        .toList();
  }

  /** The structures that the files of a flow speak of. */
  Set<String> spoken(Flow flow, String network, YearMonth month) {
    return heard.getOrDefault(new Key(flow, network, month), Set.of());
  }

  /** Whether a structure was heard: by a row, or, where rows are rare, by the file. */
  boolean heard(Flow flow, String network, YearMonth month, String structure) {
    return flow.isComplete()
        ? spoken(flow, network, month).contains(structure)
        : accepted(flow, network, month);
  }

  /** In force in a month; before the first one, that one. */
  Register register(YearMonth month) {
    Map.Entry<YearMonth, Register> entry = registers.floorEntry(month);
    Map.Entry<YearMonth, Register> register = entry == null ? registers.firstEntry() : entry;
    return register == null ? Register.NONE : register.getValue();
  }

  @Nullable Register registerOf(YearMonth month) {
    return registers.get(month);
  }
}
