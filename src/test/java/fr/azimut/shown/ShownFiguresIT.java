package fr.azimut.shown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.run.SampleRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the files of 2015-12 show is what was published. */
class ShownFiguresIT {

  private static final YearMonth MONTH = YearMonth.of(2015, 12);
  private static final String PUBLISHED =
      """
      select f.indicator, f.zoning || '/' || f.zone,
        case f.network when '' then 'ensemble' else f.network end,
        case f.period when 'MONTH' then 'mois' when 'YEAR_TO_DATE' then 'cumul-annuel'
          when 'ROLLING_12' then 'douze-mois' else 'moyenne-douze-mois' end,
        to_char(f.month, 'YYYY-MM'),
        case f.variable when '' then 'ensemble' else f.variable end,
        case f.modality when '' then 'ensemble' else f.modality end,
        f.status, f.figure_value, f.received, f.expected
      from pub.figure f join ops.month_version v on v.id = f.version_id
      where v.month = ?
      """;
  private static final String YEARS =
      """
      select distinct f.indicator, to_char(f.month, 'YYYY-MM'), coalesce(f.years, '-')
      from pub.figure f join ops.month_version v on v.id = f.version_id
      where v.month = ? and f.status = 'PUBLISHED'
      """;
  private static final Map<String, String> SIGNS =
      Map.of(
          "PUBLISHED", "",
          "SECRET", "s",
          "NOT_AVAILABLE", "n.d.",
          "NOT_COMPUTABLE", "n.c.",
          "NOT_PUBLISHABLE", "non publiable",
          "NOT_APPLICABLE", "///");

  /** Tables that tell of a file itself. */
  private static final String OF_THE_FILE = "Tableau_(sommaire|signes).*";

  /** Tables that show no figure of an indicator. */
  private static final String OTHERS =
      "Tableau_(fiche|sommaire|signes|glossaire|territoires_comparables|definitions|couverture|fichiers|liste"
          + "|actions|changements|.*_fichiers|.*_moyennes).*";

  private static final OpenData NOTHING =
      new OpenData(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Set.of());

  private static OpenData data = NOTHING;

  @BeforeAll
  static void read() throws IOException {
    data = OpenData.read(SampleRun.reports().resolve("donnees"));
  }

  /** The tests that follow in this JVM need the memory of a month. */
  @AfterAll
  static void forget() {
    data = NOTHING;
  }

  @Test
  void theOpenDataAreThePublishedFigures() throws SQLException {
    Map<Key, OpenData.Told> left = new HashMap<>(data.figures());
    List<String> mistakes = new ArrayList<>();
    SampleRun.query(
        PUBLISHED,
        MONTH,
        row -> {
          Key key =
              new Key(
                  row.getString(1),
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  YearMonth.parse(row.getString(5)),
                  row.getString(6),
                  row.getString(7));
          OpenData.Told told = left.remove(key);
          Double value = row.getObject(9) == null ? null : Double.valueOf(row.getDouble(9));
          if (told == null
              || !Objects.equals(told.value(), value)
              || !told.sign().equals(SIGNS.get(row.getString(8)))
              || told.received() != row.getInt(10)
              || told.expected() != row.getInt(11)) {
            mistakes.add(key + ": " + told + ", published " + value);
          }
        });
    assertThat(mistakes).isEmpty();
    assertThat(left).isEmpty();
    assertThat(data.figures()).hasSizeGreaterThan(300_000);
  }

  /** REGION_CONTEXTE is of 2013, then of 2015 from January on; REGION_STATISTIQUES of 2013. */
  @ParameterizedTest
  @CsvSource({
    "CTX-01, 2014-12, 2013",
    "CTX-01, 2015-01, 2015",
    "CTX-01, 2015-12, 2015",
    "CTX-02, 2014-12, 2013",
    "CTX-02, 2015-12, 2013",
    "CTX-06, 2015-12, 2013",
    "ACC-07, 2014-12, 2013",
    "ACC-07, 2015-12, 2015",
    "MAI-02, 2015-12, 2015",
    "ACC-01, 2015-12, -"
  })
  void aFigureTellsTheYearsOfTheStatisticsItIsMadeOf(String indicator, String month, String years)
      throws SQLException {
    Set<String> told = new HashSet<>();
    SampleRun.query(
        YEARS,
        MONTH,
        row -> {
          if (row.getString(1).equals(indicator) && row.getString(2).equals(month)) {
            told.add(row.getString(3));
          }
        });
    assertThat(told).containsExactly(years);
  }

  @Test
  void everyCellOfTheWorkbooksIsThePublishedFigure() throws IOException {
    List<String> mistakes = new ArrayList<>();
    int checked = 0;
    for (Path file : workbooks()) {
      String name = file.getFileName().toString();
      Key base = new Key("", zone(name), Key.ALL, "mois", MONTH, Key.ALL, Key.ALL);
      for (Map.Entry<String, List<List<Object>>> table : ShownBook.read(file).entrySet()) {
        if (!table.getKey().matches(OTHERS)) {
          ShownTable shown = new ShownTable(data, table.getKey(), base, table.getValue());
          shown.check().forEach(m -> mistakes.add(name + ", " + table.getKey() + ": " + m));
          checked += shown.checked();
        }
      }
    }
    assertThat(mistakes).as("%d cells", checked).isEmpty();
    assertThat(checked).isGreaterThan(150_000);
  }

  @Test
  void pagesAndAccessibleVariantsHaveTheTablesOfTheWorkbooks() throws IOException {
    int tables = 0;
    for (Path file : workbooks()) {
      Map<String, List<List<Object>>> book = ShownBook.read(file);
      String stem = file.getFileName().toString().replace(".xlsx", "");
      Path page = file.resolveSibling(stem + ".html");
      if (Files.exists(page)) {
        assertThat(ShownPage.read(page)).as(stem).containsExactlyElementsOf(book.values());
      }
      book.keySet().removeIf(name -> name.matches(OF_THE_FILE));
      assertThat(ShownBook.read(file.resolveSibling(stem + "-accessible.xlsx")).values())
          .as(stem)
          .containsAll(book.values());
      tables += book.size();
    }
    assertThat(tables).isGreaterThan(4_000);
  }

  private static String zone(String file) {
    return data.zones().values().stream()
        .filter(zone -> file.startsWith(zone.substring(zone.indexOf('/') + 1) + "-"))
        .findFirst()
        .orElse("region/rhone-alpes");
  }

  private static List<Path> workbooks() throws IOException {
    List<Path> files = new ArrayList<>();
    files.add(SampleRun.reports().resolve("indicateurs-commission.xlsx"));
    try (Stream<Path> diagnostics = Files.list(SampleRun.reports().resolve("diagnostics"))) {
      diagnostics
          .filter(file -> file.toString().matches(".*(?<!-accessible)[.]xlsx"))
          .sorted()
          .forEach(files::add);
    }
    return files;
  }
}
