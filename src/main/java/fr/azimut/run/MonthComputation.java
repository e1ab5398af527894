package fr.azimut.run;

import fr.azimut.deposit.Deposit;
import fr.azimut.deposit.DepositRepository;
import fr.azimut.deposit.Reception;
import fr.azimut.deposit.ReceptionRepository;
import fr.azimut.disclosure.DisclosureControl;
import fr.azimut.disclosure.VersionPublication;
import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.Flow;
import fr.azimut.indicator.CoverageLoader;
import fr.azimut.indicator.IndicatorCalculator;
import fr.azimut.indicator.Sender;
import fr.azimut.indicator.VersionScope;
import fr.azimut.month.MonthVersion;
import fr.azimut.month.MonthVersionRepository;
import fr.azimut.normalisation.WritableCodes;
import fr.azimut.territory.Geography;
import fr.azimut.territory.GeographyRepository;
import fr.azimut.territory.RegionProfile;
import fr.azimut.territory.Zone;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** From the deposits in force to protected figures. */
final class MonthComputation {

  private final Definitions definitions;
  private final DSLContext dsl;
  private final DepositRepository deposits;
  private final WritableCodes writable;
  private final MonthVersionRepository versions;

  MonthComputation(Definitions definitions, DSLContext dsl) {
    this.definitions = definitions;
    this.dsl = dsl;
    this.writable = WritableCodes.of(definitions.networks(), definitions.codes());
    this.deposits = new DepositRepository(dsl);
    this.versions = new MonthVersionRepository(dsl);
  }

  /**
   * The version made of what a run loaded: the one that exists, or a new one. What became of each
   * file is part of it, and how documents are written, for its workbooks tell: a refused file or
   * another title leaves the figures as they were, and must not rewrite the version that gave them.
   */
  MonthVersion open(Geography geography, YearMonth month, List<Arrival> arrivals) {
    RegionProfile region = geography.profile();
    Map<YearMonth, List<Deposit>> inForce = new DepositsInForce(deposits, arrivals).byMonth(month);
    Fingerprint inputs =
        new Fingerprint()
            .add(Program.whole())
            .add(definitions.runFingerprint())
            .add(writable.text())
            .add(geography.fingerprint())
            .add(region.terms());
    Map<YearMonth, List<Integer>> ids = new TreeMap<>();
    inForce.forEach(
        (of, list) -> {
          ids.put(of, list.stream().map(Deposit::id).toList());
          list.forEach(d -> inputs.add(of + " " + d.id()));
        });
    List<Reception> receptions = Receptions.list(definitions, region, month, arrivals, deposits);
    receptions.forEach(r -> inputs.add(r.toString()));
    MonthVersion version =
        versions.open(
            region.id(), month, inputs.value(), GeographyRepository.save(dsl, geography), ids);
    ReceptionRepository.save(dsl, version.id(), receptions);
    return version;
  }

  /** The deposits in force in the months that a version shows, by month. */
  SortedMap<YearMonth, List<Deposit>> shown(MonthVersion version) {
    return inForce(version).tailMap(version.month().minusMonths(VersionScope.MONTHS - 1L));
  }

  /** The deposits that a version is made of, by month. */
  SortedMap<YearMonth, List<Deposit>> inForce(MonthVersion version) {
    Map<YearMonth, List<Integer>> ids = versions.listDeposits(version);
    Map<Integer, Deposit> known =
        deposits.list(ids.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
    SortedMap<YearMonth, List<Deposit>> inForce = new TreeMap<>();
    ids.forEach(
        (month, of) ->
            inForce.put(
                month, of.stream().map(id -> Objects.requireNonNull(known.get(id))).toList()));
    return inForce;
  }

  /** Computes coverage and every indicator; gives the number of values. */
  long calculate(Geography geography, MonthVersion version) {
    VersionScope scope = scope(geography, version);
    CoverageLoader.load(dsl, scope);
    return new IndicatorCalculator(definitions.indicators(), definitions.codes())
        .calculate(dsl, scope);
  }

  /** Protects every value. */
  DisclosureControl.Summary protect(Geography geography, MonthVersion version) {
    int threshold = geography.profile().disclosure().threshold();
    return new DisclosureControl(definitions.indicators(), definitions.codes(), threshold)
        .protect(dsl, scope(geography, version));
  }

  /** The version as reports may read it. */
  VersionPublication publication(Geography geography, MonthVersion version) {
    return new VersionPublication(
        dsl, version, geography, definitions.codes(), definitions.indicators());
  }

  MonthVersionRepository versions() {
    return versions;
  }

  /** The version as its figures are computed. */
  VersionScope scope(Geography geography, MonthVersion version) {
    Map<Short, Zone> zones = new TreeMap<>();
    geography.zones().forEach(z -> zones.put(geography.zoneId(z), z));
    return new VersionScope(
        version.id(),
        version.geographyId(),
        version.month(),
        zones,
        senders(geography),
        networks(geography, n -> !sends(n, Flow.PLACE)),
        writable);
  }

  private Map<String, List<Sender>> senders(Geography geography) {
    Map<String, List<Sender>> senders = new TreeMap<>();
    for (Flow flow : Flow.values()) {
      senders.put(
          flow.id(),
          networks(geography, n -> sends(n, flow)).stream().map(n -> sender(n, flow)).toList());
    }
    return senders;
  }

  /** In the profile's order. */
  private static List<String> networks(Geography geography, Predicate<String> kept) {
    return geography.profile().networks().stream().filter(kept).toList();
  }

  private Sender sender(String network, Flow flow) {
    List<ExtractFormat> formats =
        definitions.networks().get(network).extracts().stream()
            .filter(format -> format.flow() == flow)
            .toList();
    return new Sender(
        network, formats.size(), formats.stream().anyMatch(ExtractFormat::tellsPersons));
  }

  /** Who sends the register of places, the Region, has none in it. */
  private boolean sends(String network, Flow flow) {
    return definitions.networks().get(network).extracts().stream().anyMatch(f -> f.flow() == flow);
  }
}
