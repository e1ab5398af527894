package fr.azimut.recount;

import fr.azimut.recount.Cell.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Counts the indicators of places and of coverage for every cell of a month. */
final class PlaceRecount {

  private final Sample sample;
  private final YearMonth last;
  private final Map<Cell, Counted> cells = new HashMap<>();
  private final Map<String, int[]> structuresOf = new HashMap<>();
  private final Map<YearMonth, Map<String, Spot>> seatsOf = new HashMap<>();
  private final Map<YearMonth, Set<String>> receivedIn = new HashMap<>();

  PlaceRecount(Sample sample, YearMonth last) {
    this.sample = sample;
    this.last = last;
  }

  Map<Cell, Counted> count() {
    List<String> members = withAll(Sample.MEMBERS);
    List<String> senders = withAll(Sample.NETWORKS);
    for (int back = 12; back >= 0; back--) {
      YearMonth month = last.minusMonths(back);
      for (String zone : sample.zones()) {
        for (String network : members) {
          places(month, zone, network, "", "");
          perInhabitant(month, zone, network);
          if (back == 0) {
            for (String kind : List.of("siege", "antenne", "permanence", "NR")) {
              places(month, zone, network, "kind", kind);
            }
          }
        }
        senders.forEach(network -> coverage(month, zone, network));
        if (!zone.startsWith("ztef/")) {
          departments(month, zone);
        }
      }
    }
    return cells;
  }

  private static List<String> withAll(List<String> networks) {
    List<String> withAll = new ArrayList<>(networks);
    withAll.add("");
    return withAll;
  }

  private void put(
      String indicator, YearMonth month, String zone, String network, String[] by, Counted value) {
    cells.put(new Cell(indicator, zone, network, Span.MONTH, month, by[0], by[1]), value);
  }

  private void places(YearMonth month, String zone, String network, String variable, String kind) {
    Counted value =
        sample.registers().containsKey(month)
            ? Counted.of(
                number(month, zone, network, p -> variable.isEmpty() || p.kind().equals(kind)))
            : Counted.without("n.d.");
    put("MAI-01", month, zone, network, new String[] {variable, kind}, value);
  }

  private void perInhabitant(YearMonth month, String zone, String network) {
    Map<String, Double> people = sample.populations().get(month);
    Counted value =
        people == null || !sample.registers().containsKey(month)
            ? Counted.without("n.d.")
            : Counted.share(
                number(month, zone, network, p -> true), people.getOrDefault(zone, 0.0));
    put("MAI-02", month, zone, network, new String[] {"", ""}, value);
  }

  private double number(
      YearMonth month, String zone, String network, Predicate<Register.Place> kept) {
    Register register = sample.registers().get(month);
    return register == null
        ? 0
        : register.places().stream()
            .filter(p -> network.isEmpty() || p.network().equals(network))
            .filter(p -> p.spot().zones().contains(zone))
            .filter(kept)
            .count();
  }

  private void departments(YearMonth month, String zone) {
    Register register = sample.registers().get(month);
    String[] none = {"", ""};
    if (register == null) {
      put("MAI-03", month, zone, "", none, Counted.without("n.d."));
      return;
    }
    Set<String> open = new TreeSet<>();
    register.places().stream()
        .filter(Register.Place::open)
        .forEach(p -> open.add("departement/" + p.spot().department()));
    List<String> within =
        sample.zones().stream()
            .filter(z -> z.startsWith("departement/") && !z.endsWith("/HZ"))
            .filter(z -> zone.equals(z) || zone.equals(Territory.REGION))
            .toList();
    double served = within.stream().filter(open::contains).count();
    put("MAI-03", month, zone, "", none, Counted.share(served, within.size()));
  }

  private void coverage(YearMonth month, String zone, String network) {
    Register register = sample.registers().get(month);
    String[] none = {"", ""};
    if (register == null) {
      put("COM-01", month, zone, network, none, Counted.without("n.d."));
      return;
    }
    int[] structures = structures(month, zone, network);
    put("COM-01", month, zone, network, none, Counted.share(structures[0], structures[1]));
  }

  /** Received and expected over the months of a cell; of ACM-01, of the missions locales only. */
  int[] structures(Cell cell) {
    boolean limited = cell.indicator().equals("ACM-01") && cell.network().isEmpty();
    String network = limited ? "mission-locale" : cell.network();
    int[] sum = {0, 0};
    for (YearMonth month = cell.span().start(cell.month());
        !month.isAfter(cell.month());
        month = month.plusMonths(1)) {
      YearMonth of = month;
      int[] one =
          structuresOf.computeIfAbsent(
              month + " " + cell.zone() + " " + network,
              key -> structures(of, cell.zone(), network));
      sum[0] += one[0];
      sum[1] += one[1];
    }
    return sum;
  }

  /** Expected are those of the networks that send acts. */
  private int[] structures(YearMonth month, String zone, String network) {
    Set<String> expected = new HashSet<>();
    seatsOf
        .computeIfAbsent(month, this::seats)
        .forEach(
            (structure, spot) -> {
              String of = structure.substring(0, structure.indexOf('/'));
              if (Sample.NETWORKS.contains(of)
                  && (network.isEmpty() || of.equals(network))
                  && spot.zones().contains(zone)) {
                expected.add(structure);
              }
            });
    int number = expected.size();
    expected.retainAll(received(month));
    return new int[] {expected.size(), number};
  }

  /** A structure belongs to the zone of its siège; before the first register, that one is taken. */
  private Map<String, Spot> seats(YearMonth month) {
    Register register = sample.registers().get(month);
    for (YearMonth later = month; register == null; later = later.plusMonths(1)) {
      register = sample.registers().get(later);
    }
    Map<String, Spot> seats = new HashMap<>();
    for (Register.Place place : register.places()) {
      String structure = place.network() + "/" + place.structure();
      if (place.kind().equals("siege") || !register.has(structure, "siege")) {
        seats.putIfAbsent(structure, place.spot());
      }
    }
    return seats;
  }

  private Set<String> received(YearMonth month) {
    Set<String> known = receivedIn.get(month);
    if (known != null) {
      return known;
    }
    Set<String> received = new HashSet<>();
    for (String of : Sample.NETWORKS) {
      sample.acts().getOrDefault(Territory.REGION + "/" + of, List.of()).stream()
          .filter(a -> a.month().equals(month))
          .forEach(a -> received.add(of + "/" + a.structure()));
    }
    receivedIn.put(month, received);
    return received;
  }
}
