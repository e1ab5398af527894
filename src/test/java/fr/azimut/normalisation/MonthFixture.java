package fr.azimut.normalisation;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.Flow;
import fr.azimut.indicator.Sender;
import fr.azimut.indicator.VersionScope;
import fr.azimut.month.MonthVersion;
import fr.azimut.month.MonthVersionRepository;
import fr.azimut.territory.Geography;
import fr.azimut.territory.GeographyRepository;
import fr.azimut.territory.Zone;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;

/** Versions of the month of the load fixture. */
final class MonthFixture {

  private MonthFixture() {}

  /** Opens a version of some deposits; its senders are those that the formats name. */
  static VersionScope scope(
      DSLContext dsl, Geography geography, List<Integer> deposits, String inputs) {
    YearMonth month = LoadFixture.MONTH;
    int id = GeographyRepository.save(dsl, geography);
    MonthVersion version =
        new MonthVersionRepository(dsl)
            .open("rhone-alpes", month, inputs, id, Map.of(month, deposits));
    Map<Short, Zone> zones = new TreeMap<>();
    geography.zones().forEach(z -> zones.put(geography.zoneId(z), z));
    Map<String, List<Sender>> senders = new TreeMap<>();
    for (Flow flow : Flow.values()) {
      senders.put(flow.id(), senders(geography, flow).stream().map(n -> sender(n, flow)).toList());
    }
    List<String> members =
        geography.profile().networks().stream().filter(n -> !n.equals("region")).toList();
    return new VersionScope(version.id(), id, month, zones, senders, members);
  }

  private static Sender sender(String network, Flow flow) {
    List<ExtractFormat> formats =
        LoadFixture.NETWORKS.get(network).extracts().stream()
            .filter(format -> format.flow() == flow)
            .toList();
    return new Sender(
        network, formats.size(), formats.stream().anyMatch(ExtractFormat::tellsPersons));
  }

  private static List<String> senders(Geography geography, Flow flow) {
    return geography.profile().networks().stream()
        .filter(
            n ->
                LoadFixture.NETWORKS.get(n).extracts().stream()
                    .anyMatch(format -> format.flow() == flow))
        .toList();
  }
}
