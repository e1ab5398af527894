package fr.azimut.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractReader;
import fr.azimut.extract.ExtractSummary;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.quality.FindingLog;
import fr.azimut.quality.Severity;
import fr.azimut.territory.TerritoryReference;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The habits of the networks that send activity only, read back by the reader of real files. */
class ActivityNetworksTest {

  private static final Path JOBS = Path.of("jobs");
  private static final NetworkCatalog NETWORKS = NetworkCatalog.read(JOBS);
  private static final YearMonth JULY = YearMonth.of(2015, 7);
  private static final YearMonth AUGUST = YearMonth.of(2015, 8);
  private static final YearMonth SEPTEMBER = YearMonth.of(2015, 9);

  @TempDir static Path folder;
  private static final Map<String, Map<YearMonth, SampleFile>> FILES = new HashMap<>();

  @BeforeAll
  static void generate() throws IOException {
    List<String> networks =
        List.of(
            "information-jeunesse",
            "cite-des-metiers",
            "point-vae",
            "espace-info-formation",
            "opca",
            "universite",
            "maison-emploi",
            "relais-services-publics");
    SampleGenerator.generate(
            new SampleRequest(
                SampleRegions.with(JOBS, "rhone-alpes", networks),
                TerritoryReference.load(),
                JOBS,
                JULY,
                SEPTEMBER,
                3_000,
                7,
                folder,
                List.of()))
        .forEach(
            file ->
                FILES
                    .computeIfAbsent(file.network(), n -> new TreeMap<>())
                    .put(file.month(), file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "information-jeunesse",
        "cite-des-metiers",
        "point-vae",
        "espace-info-formation",
        "opca",
        "universite",
        "maison-emploi",
        "relais-services-publics"
      })
  void isReadBackWholeAndWithoutAWarning(String network) {
    for (SampleFile file : FILES.getOrDefault(network, Map.of()).values()) {
      FindingLog log = new FindingLog();
      ExtractSummary summary =
          ExtractReader.read(
              folder.resolve(file.file()), format(network), log, (line, sheet, values) -> {});
      assertThat(summary.read()).isEqualTo(file.rows()).isPositive();
      assertThat(summary.rejected()).isZero();
      assertThat(summary.refused()).isFalse();
      assertThat(log.list()).allMatch(group -> group.severity() == Severity.INFO);
    }
  }

  @Test
  void closesTheUniversitiesInAugustOnly() {
    assertThat(FILES.getOrDefault("universite", Map.of()))
        .containsOnlyKeys(JULY, AUGUST, SEPTEMBER);
    assertThat(column("universite", AUGUST, "Actes")).containsOnly("0").isNotEmpty();
    assertThat(column("universite", AUGUST, "Usagers")).allMatch(cell -> cell.matches("0?"));
    assertThat(column("universite", JULY, "Actes")).doesNotContain("0");
    assertThat(column("universite", SEPTEMBER, "Actes")).doesNotContain("0");
    assertThat(FILES).hasSize(8);
  }

  @Test
  void countsEntriesOfTheCitesDesMetiersOnTheirWorkingDays() {
    Set<LocalDate> days =
        column("cite-des-metiers", SEPTEMBER, "jour").stream()
            .filter(day -> day.startsWith("2015-"))
            .map(LocalDate::parse)
            .collect(Collectors.toCollection(TreeSet::new));
    // September 2015 has 22 days from Monday to Friday and no public holiday.
    assertThat(days).hasSize(22);
    assertThat(days)
        .noneMatch(
            day -> EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek()));
  }

  @Test
  void keepsAPointVaeAtItsHost() {
    Map<String, Set<String>> hosts = new HashMap<>();
    for (YearMonth month : List.of(JULY, AUGUST, SEPTEMBER)) {
      List<String> points = column("point-vae", month, "point");
      List<String> found = column("point-vae", month, "hote");
      for (int i = 0; i < points.size(); i++) {
        // the mistakes made on purpose: a host that is none, or no host
        if (!found.get(i).isEmpty() && !found.get(i).equals("GRETA")) {
          hosts.computeIfAbsent(points.get(i), p -> new TreeSet<>()).add(found.get(i));
        }
      }
    }
    hosts.remove("PRC9999");
    assertThat(hosts).hasSizeGreaterThan(20);
    assertThat(hosts.values()).allSatisfy(found -> assertThat(found).hasSize(1));
    assertThat(hosts.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
        .contains("CIO", "CIBC", "PROPRE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "information-jeunesse",
        "cite-des-metiers",
        "universite",
        "relais-services-publics"
      })
  void saysNothingOfWhereAnonymousVisitorsLive(String network) {
    assertThat(format(network).variables())
        .doesNotContainKeys("commune", "postcode", "commune_label", "person_key");
  }

  private static List<String> column(String network, YearMonth month, String column) {
    ExtractFormat format = format(network);
    int index = format.columns().stream().map(ExtractFormat.Column::name).toList().indexOf(column);
    List<String> cells = new ArrayList<>();
    SampleFile file = FILES.getOrDefault(network, Map.of()).get(month);
    assertThat(file).isNotNull();
    ExtractReader.read(
        folder.resolve(file.file()),
        format,
        new FindingLog(),
        (line, sheet, values) -> cells.add(values[index]));
    return cells;
  }

  private static ExtractFormat format(String network) {
    return NETWORKS.get(network).extracts().get(0);
  }
}
