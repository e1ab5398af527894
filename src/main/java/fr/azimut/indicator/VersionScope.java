package fr.azimut.indicator;

import fr.azimut.normalisation.WritableCodes;
import fr.azimut.territory.Zone;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The month version that values are computed for.
 *
 * @param versionId of {@code ops.month_version}
 * @param geographyId of {@code ref.geography}
 * @param month its month
 * @param zones the geography's zones by their ids
 * @param senders the networks of the region that send each flow, in the profile's order
 * @param members the networks of the region whose structures the register has, whatever they send
 * @param writable the codes that the formats of the networks can write
 */
public record VersionScope(
    int versionId,
    int geographyId,
    YearMonth month,
    Map<Short, Zone> zones,
    Map<String, List<Sender>> senders,
    List<String> members,
    WritableCodes writable) {

  /** A version whose networks can write everything. */
  public VersionScope(
      int versionId,
      int geographyId,
      YearMonth month,
      Map<Short, Zone> zones,
      Map<String, List<Sender>> senders,
      List<String> members) {
    this(versionId, geographyId, month, zones, senders, members, WritableCodes.UNKNOWN);
  }

  /** How many months a version shows: the month itself and the twelve before it. */
  public static final int MONTHS = 13;

  /**
   * How many months a version looks at: those that it shows and the twelve before them, which they
   * are compared with. Nothing older is read.
   */
  public static final int LOOKED_AT = 25;

  /** The first of the months that a version shows. */
  public YearMonth firstMonth() {
    return month.minusMonths(MONTHS - 1L);
  }

  /** The months that a version shows, by their first days. */
  List<LocalDate> listMonths() {
    return IntStream.range(0, MONTHS).mapToObj(i -> firstMonth().plusMonths(i).atDay(1)).toList();
  }

  /** The first day of the version's month, as months are stored. */
  LocalDate monthDay() {
    return month.atDay(1);
  }

  /** The first day of the first month of a period that ends with the version's month. */
  LocalDate start(Period period) {
    return switch (period) {
      case MONTH -> monthDay();
      case YEAR_TO_DATE -> month.withMonth(1).atDay(1);
      case ROLLING_12, MEAN_12 -> month.minusMonths(11).atDay(1);
    };
  }

  /** The networks that send a flow, in the profile's order. */
  List<String> senders(FlowTable flow) {
    return listSenders(flow).stream().map(Sender::network).toList();
  }

  /** The same with what their formats say. */
  List<Sender> listSenders(FlowTable flow) {
    return senders.getOrDefault(flow.id(), List.of());
  }

  /** What the formats of a network say of a flow, if it sends it. */
  Optional<Sender> findSender(FlowTable flow, String network) {
    return listSenders(flow).stream().filter(s -> s.network().equals(network)).findFirst();
  }

  /** Everybody who sends files, in the profile's order; who sends the register comes last. */
  List<String> delivering() {
    Set<String> some = new LinkedHashSet<>();
    senders.values().forEach(of -> of.forEach(sender -> some.add(sender.network())));
    Set<String> ordered = new LinkedHashSet<>(members);
    ordered.retainAll(some);
    ordered.addAll(some);
    return List.copyOf(ordered);
  }

  /** The members that send records of their structures: what the register may be held against. */
  List<String> reporting() {
    Set<String> some = new LinkedHashSet<>();
    for (FlowTable flow : FlowTable.values()) {
      if (flow.hasStructures()) {
        some.addAll(senders(flow));
      }
    }
    return members.stream().filter(some::contains).toList();
  }
}
