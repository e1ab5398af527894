package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the verb {@code explain} tells of figures of the sample. */
class ExplainIT {

  private static final Pattern ROW =
      Pattern.compile(" {2,4}(.+?) {2,}(-?\\d+(?: \\d{3})*(?:,\\d+)?)  \\((.+) lignes?\\)");
  private static final Pattern MONTHS = Pattern.compile("([a-z-]+) (\\d+)(?=[ ,])");
  private static final BigDecimal ROUNDED = new BigDecimal("0.005");
  private static final List<String> SETTINGS =
      List.of("spring.datasource.url", "spring.datasource.username");

  @BeforeAll
  static void connect() {
    System.setProperty(SETTINGS.get(0), SampleRun.url());
    System.setProperty(SETTINGS.get(1), "postgres");
  }

  @AfterAll
  static void disconnect() {
    SETTINGS.forEach(System::clearProperty);
  }

  private static Workshop.Told explain(String line) {
    List<String> arguments = new ArrayList<>(List.of("explain"));
    arguments.addAll(List.of(line.strip().split(" +")));
    arguments.addAll(List.of("--home", SampleRun.home().toString()));
    return Workshop.tell(arguments);
  }

  /**
   * A part as it is told.
   *
   * @param tables amounts and records by title of the table
   * @param lines how many lines are listed
   */
  private record Part(
      BigDecimal amount, long rows, Map<String, List<BigDecimal[]>> tables, long lines) {

    BigDecimal sum(String table, int place) {
      return tables.get(table).stream()
          .map(row -> row[place])
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  private static Part part(String told, String name) {
    List<String> lines =
        told.lines().dropWhile(line -> !line.startsWith(name + " (")).skip(1).toList();
    Map<String, List<BigDecimal[]>> tables = new TreeMap<>();
    String title = "";
    long listed = 0;
    for (String line : lines) {
      if (line.isEmpty()) {
        break;
      }
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        tables
            .computeIfAbsent(title, t -> new ArrayList<>())
            .add(new BigDecimal[] {number(row.group(2)), number(row.group(3))});
      } else if (line.startsWith("    ")) {
        listed += count(line.substring(line.lastIndexOf(" : ") + " : ".length()));
      } else {
        title = line.strip();
      }
    }
    BigDecimal[] all = tables.get("").get(0);
    return new Part(all[0], all[1].longValueExact(), tables, listed);
  }

  /** How many lines {@code 12-15, 20} are. */
  private static long count(String ranges) {
    return Arrays.stream(ranges.split(", "))
        .map(range -> range.split("-"))
        .mapToLong(ends -> Long.parseLong(ends[ends.length - 1]) - Long.parseLong(ends[0]) + 1)
        .sum();
  }

  private static BigDecimal number(String french) {
    return new BigDecimal(french.replace(" ", "").replace(',', '.'));
  }

  private static BigDecimal figure(String told, String name) {
    return told.lines()
        .dropWhile(line -> !line.startsWith("Chiffre"))
        .filter(line -> line.startsWith("  " + name + " "))
        .findFirst()
        .map(line -> number(line.substring(line.lastIndexOf("  ")).strip()))
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ACM-01 --zone RA15 --month 2015-12",
        "ACM-01 --zone RA15 --month 2015-12 --period rolling-12",
        "ACM-01 --zone region --month 2015-12 --variable sex --modality F",
        "ACM-01 --zone region --month 2015-06 --network mission-locale --period year-to-date",
      })
  void personsAreThoseOfTheirNetworkAndTheLinesThoseOfTheirRecords(String line) {
    Workshop.Told told = explain(line + " --lines");
    assertThat(told.code()).as(told.text()).isZero();
    Part persons = part(told.text(), "Numérateur");
    assertThat(persons.amount())
        .isPositive()
        .isEqualByComparingTo(figure(told.text(), "numérateur"));
    assertThat(persons.sum("par réseau", 0)).isEqualByComparingTo(persons.amount());
    assertThat(persons.sum("par structure", 0)).isGreaterThanOrEqualTo(persons.amount());
    assertSameRows(persons);
    assertThat(told.text())
        .contains("Ne s'additionne pas", "jobs/indicators/ACM-01.yaml:1", "select")
        .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
  }

  @Test
  void overTwelveMonthsOnlyThePersonsOfNetworksThatTellThemApartAreCounted() {
    Workshop.Told told = explain("ACC-01 --zone region --month 2015-12 --period rolling-12");
    assertThat(told.code()).as(told.text()).isZero();
    assertThat(part(told.text(), "Numérateur").amount())
        .isPositive()
        .isEqualByComparingTo(figure(told.text(), "numérateur"));
    assertThat(byNetwork(told.text(), "Numérateur ("))
        .containsOnlyKeys("mission-locale", "point-vae");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ACC-01 --zone RA15", "CEP-07 --zone region", "INF-02 --zone region"})
  void aMonthlyMeanIsMadeOfTheAcceptedMonthsOfEachNetwork(String line) {
    Workshop.Told told = explain(line + " --month 2015-12 --period mean-12");
    assertThat(told.code()).as(told.text()).isZero();
    Map<String, BigDecimal> months =
        told.text()
            .lines()
            .filter(row -> row.startsWith("  mois acceptés"))
            .flatMap(row -> MONTHS.matcher(row).results())
            .collect(Collectors.toMap(m -> m.group(1), m -> new BigDecimal(m.group(2))));
    BigDecimal mean = BigDecimal.ZERO;
    for (int month = 1; month <= 12; month++) {
      String name = "Numérateur (2015-" + (month < 10 ? "0" : "") + month + ")";
      for (Map.Entry<String, BigDecimal> own : byNetwork(told.text(), name).entrySet()) {
        BigDecimal divisor = months.get(own.getKey());
        mean = mean.add(own.getValue().divide(divisor, MathContext.DECIMAL64));
      }
    }
    assertThat(mean).isPositive().isCloseTo(figure(told.text(), "numérateur"), within(ROUNDED));
  }

  /** What a part counts of each network. */
  private static Map<String, BigDecimal> byNetwork(String told, String part) {
    Map<String, BigDecimal> amounts = new TreeMap<>();
    told.lines()
        .dropWhile(line -> !line.startsWith(part))
        .dropWhile(line -> !line.equals("  par réseau"))
        .skip(1)
        .map(ROW::matcher)
        .takeWhile(Matcher::matches)
        .forEach(row -> amounts.put(row.group(1), number(row.group(2))));
    return amounts;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ORI-01 --zone RA15 --month 2015-12",
        "ORI-01 --zone 42 --month 2015-12 --period rolling-12 --network cio",
        "CEP-06 --zone region --month 2015-12 --period rolling-12",
      })
  void theAmountsOfAQuotientAddUp(String line) {
    Workshop.Told told = explain(line + " --lines");
    assertThat(told.code()).as(told.text()).isZero();
    for (String name : List.of("Numérateur", "Dénominateur")) {
      Part part = part(told.text(), name);
      assertThat(part.amount())
          .isPositive()
          .isEqualByComparingTo(figure(told.text(), name.toLowerCase(java.util.Locale.ROOT)));
      assertAmountsAddUp(part);
      assertSameRows(part);
    }
  }

  @Test
  void entriesInPathwaysAddUp() {
    Workshop.Told told = explain("ACM-02 --zone region --month 2015-12 --lines");
    assertThat(told.code()).as(told.text()).isZero();
    Part entries = part(told.text(), "Numérateur");
    assertThat(entries.amount())
        .isPositive()
        .isEqualByComparingTo(figure(told.text(), "numérateur"));
    assertAmountsAddUp(entries);
    assertSameRows(entries);
  }

  private static void assertAmountsAddUp(Part part) {
    assertThat(part.tables().keySet())
        .contains("par réseau", "par structure", "par dépôt", "par règle de localisation");
    part.tables()
        .keySet()
        .forEach(
            table -> assertThat(part.sum(table, 0)).as(table).isEqualByComparingTo(part.amount()));
  }

  private static void assertSameRows(Part part) {
    BigDecimal rows = BigDecimal.valueOf(part.rows());
    part.tables()
        .keySet()
        .forEach(table -> assertThat(part.sum(table, 1)).as(table).isEqualByComparingTo(rows));
    assertThat(part.lines()).isEqualTo(part.rows());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MAI-01 --zone RA15 --month 2015-12 --variable aspect --modality structures",
        "PRO-01 --zone region --month 2015-12 --period rolling-12",
      })
  void structuresAreCountedOnceWhateverTheirPlacesAndActions(String line) {
    Workshop.Told told = explain(line + " --lines");
    assertThat(told.code()).as(told.text()).isZero();
    Part structures = part(told.text(), "Numérateur");
    assertThat(structures.amount())
        .isPositive()
        .isEqualByComparingTo(figure(told.text(), "numérateur"));
    assertThat(structures.sum("par structure", 0)).isEqualByComparingTo(structures.amount());
    assertThat(structures.lines()).isEqualTo(structures.rows());
  }

  @Test
  void aMedianTellsHowManyItIsTheMedianOf() {
    Workshop.Told told =
        explain("CEP-06 --zone region --month 2015-12 --variable aspect --modality mediane");
    assertThat(told.code()).as(told.text()).isZero();
    assertThat(part(told.text(), "Nombre de dossiers").amount())
        .isEqualByComparingTo(figure(told.text(), "dénominateur"));
  }

  @Test
  void rejectedRowsThatWouldHaveCountedAreFoundAgainInTheArchive() {
    Workshop.Told told = explain("ORI-01 --zone region --month 2015-12 --period rolling-12");
    assertThat(told.code()).as(told.text()).isZero();
    List<String> rejected =
        told.text().lines().dropWhile(line -> !line.startsWith("Lignes rejetées")).toList();
    assertThat(rejected.get(1)).matches("  [0-9 ]+ lignes rejetées dans les fichiers .*");
    assertThat(rejected).noneMatch(line -> line.contains("absent de l'archive"));
    assertThat(rejected)
        .anyMatch(line -> line.matches("    2015-\\d\\d/.+ : [0-9, -]+ ; .+ \\(.+\\)"));
  }

  @Test
  void whatThePlatformTellsHasNoLines() {
    Workshop.Told told = explain("COM-01 --zone region --month 2015-12");
    assertThat(told.code()).as(told.text()).isZero();
    assertThat(told.text()).contains("Contributions : aucune ligne d'extraction");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ACM-1  --zone RA15 --month 2015-12 | Aucun indicateur de ce code en vigueur en 2015-12 : « ACM-1 ». Vouliez-vous dire « ACM-01 » ?
          ACM-01 --zone RA99 --month 2015-12 | Territoire inconnu : « RA99 ». Vouliez-vous dire « RA09 » ?
          ACM-01 --zone RA15 --month 2015-11 | Aucune version de 2015-11 pour Rhône-Alpes. Mois calculés : 2015-01, 2015-06, 2015-12.
          ACM-01 --zone RA15 --month 2015-12 --version 7 | 2015-12 n'a pas de version 7. Versions : 1.
          ACM-01 --zone RA15 --month 2015-12 --variable sexe --modality F | ACM-01 n'a pas de variable de ce nom : « sexe ». Vouliez-vous dire « sex » ?
          ACM-01 --zone RA15 --month 2015-12 --variable sex | Donnez --modality. Modalités : F, H, NR.
          ACM-01 --zone RA15 --month 2015-12 --variable sex --modality FF | sex n'a pas cette modalité : « FF ». Vouliez-vous dire « F » ?
          ACM-01 --zone RA15 --month 2015-12 --network cio | ACM-01 ne donne pas ce chiffre pour le réseau cio.
          """)
  void refusesWhatIsNotThere(String line, String message) {
    assertThat(explain(line)).isEqualTo(new Workshop.Told(2, message + System.lineSeparator()));
  }
}
