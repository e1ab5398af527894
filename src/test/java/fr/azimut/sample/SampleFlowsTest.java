package fr.azimut.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the files of the flows other than acts, with nothing that the generator uses. */
class SampleFlowsTest {

  @TempDir static Path folder;
  private static Map<String, SampleFile> files = Map.of();

  @BeforeAll
  static void generate() throws IOException {
    files =
        SampleGenerator.generate(
                SampleGeneratorTest.request(
                    "rhone-alpes", 4000, 11, folder, YearMonth.of(2014, 12), List.of()))
            .stream()
            .collect(Collectors.toMap(f -> f.extract() + " " + f.month(), f -> f));
  }

  @Test
  void keepsAnOpenPathwayInTheFileOfTheNextMonth() throws IOException {
    Set<String> silent = centres("2014-12");
    silent.removeAll(centres("2015-01"));
    List<List<String>> open =
        rows("apec-parcours 2014-12", "UTF-8", 1).stream()
            .filter(r -> r.get(4).isEmpty() && !silent.contains(r.get(0)))
            .toList();
    Set<String> next =
        rows("apec-parcours 2015-01", "UTF-8", 1).stream()
            .map(SampleFlowsTest::lasting)
            .collect(Collectors.toSet());
    long lost = open.stream().filter(r -> !next.contains(lasting(r))).count();

    assertThat(open).hasSizeGreaterThan(100);
    assertThat(lost)
        .isLessThanOrEqualTo(mistakes("apec-parcours 2014-12") + mistakes("apec-parcours 2015-01"));
  }

  @Test
  void writesPathwaysThatAreOpenInTheMonthAndNoOthers() throws IOException {
    List<List<String>> rows = rows("apec-parcours 2015-01", "UTF-8", 1);
    DateTimeFormatter format = DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT);
    LocalDate first = LocalDate.of(2015, 1, 1);
    long outOfOrder = 0;
    long future = 0;
    for (List<String> row : rows) {
      LocalDate opened = LocalDate.parse(row.get(3), format);
      LocalDate closed = row.get(4).isEmpty() ? null : LocalDate.parse(row.get(4), format);
      if (opened.getYear() == 2016) {
        future++;
      } else if (closed != null && closed.isBefore(opened)) {
        outOfOrder++;
      } else if (closed != null) {
        assertThat(closed).isBetween(first, LocalDate.of(2015, 1, 31));
      } else {
        assertThat(row.get(7)).as("exit of an open pathway").isEmpty();
      }
    }
    Map<MistakeKind, Long> made = file("apec-parcours 2015-01").mistakes();
    assertThat(outOfOrder).isEqualTo(made.getOrDefault(MistakeKind.DATES_OUT_OF_ORDER, 0L));
    assertThat(future).isEqualTo(made.getOrDefault(MistakeKind.FUTURE_DATE, 0L));
  }

  @Test
  void writesCountsWithDecimalsWhereANetworkDoes() throws IOException {
    assertThat(rows("cap-emploi-parcours 2015-01", "windows-1252", 3))
        .allSatisfy(r -> assertThat(r.get(9)).matches("-?\\d+,00"));
    List<List<String>> services = rows("cap-emploi-activite 2015-01", "windows-1252", 3);
    assertThat(services.get(services.size() - 1).get(0)).isEqualTo("Ensemble");
  }

  @Test
  void writesRequestsThatAreNewOrMetInTheMonthOrWaiting() throws IOException {
    DateTimeFormatter format = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);
    LocalDate previous = LocalDate.of(2014, 12, 1);
    LocalDate first = LocalDate.of(2015, 1, 1);
    long strange = 0;
    for (List<String> row : rows("psad-demandes 2015-01", "windows-1252", 1)) {
      if (row.get(1).isEmpty()) {
        strange++;
      } else {
        LocalDate asked = LocalDate.parse(row.get(1), format);
        LocalDate met = row.get(2).isEmpty() ? null : LocalDate.parse(row.get(2), format);
        boolean inOrder =
            met == null || (!met.isBefore(asked) && met.isBefore(first.plusMonths(1)));
        boolean inFile = met == null || !asked.isBefore(previous) || !met.isBefore(first);
        strange += inOrder && inFile ? 0 : 1;
      }
    }
    Map<MistakeKind, Long> made = file("psad-demandes 2015-01").mistakes();
    assertThat(strange)
        .isEqualTo(
            made.getOrDefault(MistakeKind.MISSING_VALUE, 0L)
                + made.getOrDefault(MistakeKind.FUTURE_DATE, 0L)
                + made.getOrDefault(MistakeKind.DATES_OUT_OF_ORDER, 0L));
  }

  @Test
  void worksThroughTheSameListMonthAfterMonth() throws IOException {
    Map<String, String> december = contacts("2014-12");
    Map<String, String> january = contacts("2015-01");
    Set<String> both = new HashSet<>(december.keySet());
    both.retainAll(january.keySet());
    long treatedBefore = treated(december, both);
    long forgotten =
        both.stream()
            .filter(p -> !"Non traité".equals(december.get(p)))
            .filter(p -> !december.getOrDefault(p, "").equals(january.get(p)))
            .count();

    assertThat(both.size()).isGreaterThan(december.size() * 9 / 10);
    assertThat(forgotten)
        .isLessThanOrEqualTo(
            mistakes("psad-decrocheurs 2014-12") + mistakes("psad-decrocheurs 2015-01"));
    assertThat(treated(january, both)).isGreaterThan(treatedBefore).isLessThan(both.size());
  }

  @Test
  void countsNoMoreAnswersThanPeopleAsked() throws IOException {
    long wrong = 0;
    for (List<String> row : rows("apec-satisfaction 2015-01", "UTF-8", 1)) {
      int answers = number(row.get(5));
      assertThat(row.get(4).isEmpty() || Math.abs(answers) <= number(row.get(4))).isTrue();
      wrong += number(row.get(6)) + number(row.get(7)) > Math.abs(answers) ? 1 : 0;
    }
    assertThat(wrong)
        .isEqualTo(
            file("apec-satisfaction 2015-01")
                .mistakes()
                .getOrDefault(MistakeKind.INCONSISTENT_COUNTS, 0L));
  }

  @Test
  void namesOnlyStructuresOfTheRegisterInAnAction() throws IOException {
    Set<String> register =
        rows("region-lieux 2015-01", "UTF-8", 1).stream()
            .map(r -> r.get(1) + ":" + r.get(0))
            .collect(Collectors.toSet());
    long unknown =
        rows("region-cooperation 2015-01", "UTF-8", 1).stream()
            .flatMap(r -> Arrays.stream(r.get(4).split("\\|", -1)))
            .filter(s -> !s.isEmpty() && !register.contains(s))
            .count();
    assertThat(register).anyMatch(s -> s.startsWith("psad:"));
    assertThat(unknown)
        .isEqualTo(
            file("region-cooperation 2015-01")
                .mistakes()
                .getOrDefault(MistakeKind.UNKNOWN_STRUCTURE, 0L));
  }

  @Test
  void sendsNothingInTheMonthsWhenANetworkIsClosed(@TempDir Path august) throws IOException {
    SampleRequest request =
        SampleGeneratorTest.request(
            "rhone-alpes", 100, 1, august, YearMonth.of(2014, 12), List.of());
    List<SampleFile> written =
        SampleGenerator.generate(
            new SampleRequest(
                request.region(),
                request.reference(),
                request.jobsFolder(),
                YearMonth.of(2015, 8),
                YearMonth.of(2015, 8),
                100,
                1,
                august,
                List.of()));
    assertThat(written)
        .extracting(SampleFile::network)
        .contains("apec", "psad")
        .doesNotContain("cibc");
  }

  private static String lasting(List<String> row) {
    return String.join(";", row.subList(0, 4)) + ";" + row.get(5) + ";" + row.get(8);
  }

  private static Set<String> centres(String month) throws IOException {
    return rows("apec-parcours " + month, "UTF-8", 1).stream()
        .map(r -> r.get(0))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Map<String, String> contacts(String month) throws IOException {
    return rows("psad-decrocheurs " + month, "windows-1252", 2).stream()
        .filter(r -> !r.get(2).isEmpty())
        .collect(Collectors.toMap(r -> r.get(2), r -> r.get(4)));
  }

  private static long treated(Map<String, String> contacts, Set<String> people) {
    return people.stream().filter(p -> !"Non traité".equals(contacts.get(p))).count();
  }

  private static long mistakes(String name) {
    return file(name).mistakes().values().stream().mapToLong(Long::longValue).sum();
  }

  private static int number(String text) {
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  private static SampleFile file(String name) {
    return java.util.Objects.requireNonNull(files.get(name), name);
  }

  /** The generator's text has no cell with a delimiter in it. */
  private static List<List<String>> rows(String name, String charset, int above)
      throws IOException {
    List<String> lines =
        Files.readAllLines(folder.resolve(file(name).file()), Charset.forName(charset));
    List<List<String>> rows = new ArrayList<>();
    lines.subList(above, lines.size()).forEach(l -> rows.add(Arrays.asList(l.split(";", -1))));
    return rows;
  }
}
