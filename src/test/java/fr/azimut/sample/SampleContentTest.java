package fr.azimut.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.azimut.territory.TerritoryReference;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the files back, with nothing that the generator uses. */
class SampleContentTest {

  private static final Set<String> EVENTS =
      Set.of(
          "ACCUEIL",
          "PREMIER_ACCUEIL",
          "INFORMATION",
          "COLLECTIVE_INFORMATION",
          "ENTRETIEN_CONSEIL",
          "ENTRETIEN_ACCOMPAGNEMENT",
          "WORKSHOP");
  private static final Set<String> LEVELS =
      Set.of("VI", "Vbis", "V bis", "V", "IV", "III", "II", "I", "");

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
  void countsItsMistakesExactly() throws IOException {
    SampleFile file = file("mission-locale-actes 2015-01");
    List<List<String>> rows = acts("2015-01");
    assertThat(file.rows()).isEqualTo(rows.size());
    assertThat(file.mistakes())
        .containsEntry(
            MistakeKind.UNKNOWN_CODE,
            count(rows, r -> !EVENTS.contains(r.get(3)) || !LEVELS.contains(r.get(9))))
        .containsEntry(MistakeKind.UNKNOWN_STRUCTURE, count(rows, r -> r.get(0).equals("99994S00")))
        .containsEntry(MistakeKind.MISSING_VALUE, count(rows, r -> r.get(1).isEmpty()))
        .containsEntry(
            MistakeKind.DATE_OUTSIDE_MONTH, count(rows, r -> !r.get(2).startsWith("2015-01-")))
        .containsEntry(MistakeKind.LOST_ZERO, count(rows, r -> r.get(11).length() == 4))
        .containsEntry(MistakeKind.UNKNOWN_COMMUNE, count(rows, r -> r.get(11).equals("00000")))
        .containsEntry(MistakeKind.CEDEX, count(rows, r -> r.get(12).contains("CEDEX")))
        .containsEntry(
            MistakeKind.FORMER_COMMUNE,
            count(
                rows,
                r -> Set.of("CRAN GEVRIER", "SEYNOD", "ANNECY LE VIEUX").contains(r.get(12))));
  }

  @Test
  void placesEveryFaultlessActInARealCommune() throws IOException {
    TerritoryReference reference = TerritoryReference.load();
    long lost =
        count(
            acts("2015-01"),
            r ->
                r.get(11).length() == 5
                    && reference.findCommuneByLabel(r.get(11), r.get(12)).isEmpty());
    SampleFile file = file("mission-locale-actes 2015-01");
    assertThat(lost)
        .isLessThanOrEqualTo(
            file.mistakes().getOrDefault(MistakeKind.UNKNOWN_COMMUNE, 0L)
                + file.mistakes().getOrDefault(MistakeKind.CEDEX, 0L)
                + file.mistakes().getOrDefault(MistakeKind.FORMER_COMMUNE, 0L));
  }

  @Test
  void bringsPersonsBackWhoKeepTheirSexAndSometimesChange() throws IOException {
    Map<String, Set<String>> sexes = persons("2015-01", 7);
    assertThat(sexes.values()).allSatisfy(found -> assertThat(found).hasSizeBetween(0, 1));
    assertThat(persons("2015-01", 10).values()).anyMatch(found -> found.size() > 1);
    Set<String> both = new HashSet<>(sexes.keySet());
    both.retainAll(persons("2014-12", 7).keySet());
    assertThat(both.size()).isBetween(sexes.size() / 3, sexes.size() - sexes.size() / 10);
    // A number is that of a person in a structure: another has the same elsewhere.
    Set<String> numbers =
        sexes.keySet().stream().map(key -> key.replaceAll(".*:", "")).collect(Collectors.toSet());
    assertThat(numbers.size()).isLessThan(sexes.size());
    assertThat(numbers).allSatisfy(number -> assertThat(number).matches("\\d+"));
  }

  /** What is said in a column of each person, by structure and number. */
  private static Map<String, Set<String>> persons(String month, int column) throws IOException {
    return acts(month).stream()
        .filter(r -> !r.get(1).isEmpty())
        .collect(
            Collectors.groupingBy(
                r -> r.get(0) + ":" + r.get(1),
                Collectors.filtering(
                    r -> !r.get(column).isEmpty(),
                    Collectors.mapping(r -> r.get(column), Collectors.toSet()))));
  }

  @Test
  void keepsTheSharesOfItsHabits() throws IOException {
    List<List<String>> rows = acts("2015-01");
    double women = (double) count(rows, r -> r.get(7).equals("F")) / rows.size();
    double unknown = (double) count(rows, r -> r.get(7).isEmpty()) / rows.size();
    assertThat(women).isCloseTo(0.48, within(0.04));
    assertThat(unknown).isCloseTo(0.07, within(0.03));
  }

  @Test
  void addsUpItsTalliesInTheRowsOfTotals() throws IOException {
    SampleFile file = file("pole-emploi-activite 2015-01");
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(folder.resolve(file.file())))) {
      Sheet sheet = workbook.getSheet("Activité");
      assertThat(sheet.getMergedRegions()).hasSize(3);
      double subtotals = 0;
      double total = 0;
      long data = 0;
      for (Row row : sheet) {
        String first = row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue();
        if (first.startsWith("Sous-total agence ")) {
          subtotals += row.getCell(10).getNumericCellValue();
        } else if (first.equals("Total général")) {
          total = row.getCell(10).getNumericCellValue();
        } else if (first.matches("\\d{5}")) {
          data++;
        }
      }
      assertThat(total).isEqualTo(subtotals).isPositive();
      assertThat(data).isEqualTo(file.rows());
    }
  }

  @Test
  void countsNoMorePersonsThanActsInATally() throws IOException {
    SampleFile file = file("cio-consultations 2015-01");
    List<List<String>> lines = lines(file, Charset.forName("windows-1252"));
    assertThat(lines.get(0))
        .containsExactly("Rectorat - service statistique - consultations des CIO");
    List<List<String>> rows = lines.subList(2, lines.size() - 1);
    assertThat(rows).hasSize((int) file.rows());
    assertThat(count(rows, r -> r.get(9).startsWith("-")))
        .isEqualTo(file.mistakes().getOrDefault(MistakeKind.NEGATIVE_COUNT, 0L));
    assertThat(rows)
        .filteredOn(r -> !r.get(9).startsWith("-") && !r.get(10).isEmpty())
        .allSatisfy(
            r -> assertThat(Integer.parseInt(r.get(10))).isBetween(1, Integer.parseInt(r.get(9))));
  }

  @Test
  void registersAPlaceOpenToAllInEachDepartmentButOne() throws IOException {
    List<List<String>> rows = lines(file("region-lieux 2015-01"), StandardCharsets.UTF_8);
    Set<String> served =
        rows.stream()
            .filter(r -> r.get(4).equals("oui") && r.get(3).length() == 5)
            .map(r -> r.get(3).substring(0, 2))
            .collect(Collectors.toSet());
    assertThat(served).containsExactlyInAnyOrder("01", "26", "38", "42", "69", "73", "74");
    // The label of RA03 begins in April 2015.
    assertThat(rows.stream().skip(1).map(r -> r.get(5)).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("", "18/11/2013", "10/03/2014", "23/06/2014");
  }

  @Test
  void sendsNoPersonalColumnAndNoPersonalDatum() throws IOException {
    Pattern personal =
        Pattern.compile(
            "@|\\b0[1-9](?:[ .]?\\d\\d){4}\\b|\\b[12] ?\\d\\d ?\\d\\d ?\\d\\d ?\\d{3}\\b");
    for (SampleFile file : files.values()) {
      if (file.file().endsWith(".csv")) {
        String text = Files.readString(folder.resolve(file.file()), StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain("conseiller;").doesNotContain("Observations");
        assertThat(personal.matcher(text.replaceAll("(?m)^[^;]*;[0-9a-f]{12};", "")).find())
            .isFalse();
      }
    }
  }

  private interface Condition {
    boolean holds(List<String> row);
  }

  private static long count(List<List<String>> rows, Condition condition) {
    return rows.stream().filter(condition::holds).count();
  }

  private static SampleFile file(String name) {
    SampleFile file = files.get(name);
    assertThat(file).isNotNull();
    return Objects.requireNonNull(file);
  }

  private static List<List<String>> acts(String month) throws IOException {
    List<List<String>> lines = lines(file("mission-locale-actes " + month), StandardCharsets.UTF_8);
    assertThat(lines.get(0).get(0)).isEqualTo("\uFEFFcodeStructure");
    return lines.subList(1, lines.size());
  }

  /** The generator's text has no cell with a delimiter in it. */
  private static List<List<String>> lines(SampleFile file, Charset charset) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(file.file()), charset)) {
      lines.add(Arrays.asList(line.split(";", -1)));
    }
    return lines;
  }
}
