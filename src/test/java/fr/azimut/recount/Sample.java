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

/** What the files of thirteen months say, row by row, found by flow, network, month and zone. */
final class Sample {

  /** Flows whose rows a structure sends. */
  static final List<String> OF_STRUCTURES =
      List.of("activity", "pathway", "request", "early-leaver", "survey");

  /**
   * The register: places, structures (each once, where its siège is), and, for each action, the
   * structures that took part.
   */
  private static final Set<String> OF_MEMBERS = Set.of("place", "structure", "participation");

  private static final int YEAR = 12;

  private final Territory territory = new Territory();
  private final YearMonth last;
  private final List<Deposit> deposits;
  private final Map<String, List<Row>> rows = new HashMap<>();
  private final Set<String> delivered = new HashSet<>();
  private final Map<String, Set<String>> structures = new HashMap<>();
  private final Map<YearMonth, Register> registers = new TreeMap<>();
  private final Map<String, Set<String>> communes = new HashMap<>();

  private Sample(Path folder, YearMonth last) throws IOException {
    this.last = last;
    deposits = new Deposits(folder, territory).read(last.minusMonths(YEAR), last);
    for (Deposit deposit : deposits) {
      months(deposit).forEach(month -> add(deposit, month));
    }
    for (int back = YEAR; back >= 0; back--) {
      for (Row file : Noted.read(folder, last.minusMonths(back))) {
        delivered.add(key(file.flow(), file.network(), file.month()));
        add(file);
      }
    }
  }

  /** The month and the twelve before it. */
  static Sample read(Path folder, YearMonth last) throws IOException {
    return new Sample(folder, last);
  }

  /** The month of a file; of what holds until the next file of its kind, the months until then. */
  private Stream<YearMonth> months(Deposit deposit) {
    if (!deposit.format().isLasting()) {
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
    Format format = deposit.format();
    delivered.add(key(format.flow(), format.network(), month));
    List<Row> held = deposit.rows().stream().map(row -> row.in(month)).toList();
    held.forEach(this::add);
    if (format.flow().equals("place")) {
      Register register = Register.of(held);
      registers.put(month, register);
      register.structures().forEach(this::add);
    } else if (format.flow().equals("cooperation")) {
      Register register = registers.getOrDefault(month, Register.NONE);
      held.forEach(action -> register.participants(action).forEach(this::add));
    }
  }

  private void add(Row row) {
    String key = key(row.flow(), row.network(), row.month());
    structures.computeIfAbsent(key, k -> new HashSet<>()).add(row.structure());
    for (String zone : row.spot().zones()) {
      rows.computeIfAbsent(key + " " + zone, k -> new ArrayList<>()).add(row);
    }
  }

  private static String key(String flow, String network, YearMonth month) {
    return flow + " " + network + " " + month;
  }

  YearMonth last() {
    return last;
  }

  List<Deposit> deposits() {
    return deposits;
  }

  /** Every zone, as {@code zoning/code}; the zones outside too. */
  List<String> zones() {
    return territory.zones();
  }

  Set<String> communes(String zone) {
    return communes.computeIfAbsent(zone, territory::communes);
  }

  /** The networks that send a flow; of what the Region tells of them all, all but the Region. */
  static List<String> networks(String flow) {
    return Format.NETWORKS.stream()
        .filter(
            network ->
                OF_MEMBERS.contains(flow)
                    ? !network.equals("region")
                    : Format.LIST.stream().anyMatch(f -> f.isOf(network, flow)))
        .toList();
  }

  /** The networks whose structures send something. */
  static List<String> reporting() {
    return Format.NETWORKS.stream()
        .filter(n -> OF_STRUCTURES.stream().anyMatch(flow -> networks(flow).contains(n)))
        .toList();
  }

  /** Whether a network's files of a flow have a variable. */
  static boolean tells(String network, String flow, String variable) {
    return Format.LIST.stream().anyMatch(f -> f.isOf(network, flow) && f.fills(variable));
  }

  List<Row> rows(String flow, String network, YearMonth month, String zone) {
    return rows.getOrDefault(key(flow, network, month) + " " + zone, List.of());
  }

  boolean delivered(String flow, String network, YearMonth month) {
    return delivered.contains(key(flow, network, month));
  }

  /** The structures that a network's files of a flow speak of. */
  Set<String> structures(String flow, String network, YearMonth month) {
    return structures.getOrDefault(key(flow, network, month), Set.of());
  }

  /** By month, from the first that has one. */
  Map<YearMonth, Register> registers() {
    return registers;
  }
}
