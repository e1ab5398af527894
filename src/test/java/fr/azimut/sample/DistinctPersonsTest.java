package fr.azimut.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractReader;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.quality.FindingLog;
import fr.azimut.territory.TerritoryReference;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistinctPersonsTest {

  private static final Path JOBS = Path.of("jobs");
  private static final YearMonth MONTH = YearMonth.of(2015, 11);

  @TempDir Path folder;

  private record Said(int persons, int distinct) {}

  @Test
  void saysOneNumberForRowsOfTheSamePeople() throws IOException {
    ExtractFormat format = NetworkCatalog.read(JOBS).get("cio").extracts().get(0);
    Map<List<String>, List<Said>> groups = new LinkedHashMap<>();
    List<String> names = format.columns().stream().map(ExtractFormat.Column::name).toList();
    ExtractReader.read(
        folder.resolve(generate()),
        format,
        new FindingLog(),
        (line, sheet, values) -> {
          List<String> key = new ArrayList<>();
          for (String column : List.of("RNE", "Public", "Sexe", "Âge", "Classe")) {
            key.add(
                values[names.indexOf(column)].replace("Femme", "Fille").replace("Homme", "Garçon"));
          }
          // -1: a mistake made on purpose
          groups
              .computeIfAbsent(key, k -> new ArrayList<>())
              .add(
                  new Said(
                      number(values[names.indexOf("Nb consultants")]),
                      number(values[names.indexOf("Nb consultants distincts")])));
        });
    List<List<Said>> several = groups.values().stream().filter(g -> g.size() > 1).toList();
    assertThat(several).hasSizeGreaterThan(50);
    // the mistakes made on purpose move a row from its group to another
    assertThat(several.stream().filter(DistinctPersonsTest::agrees).count())
        .isGreaterThan(several.size() * 9L / 10);
    assertThat(several.stream().flatMap(Collection::stream).mapToInt(Said::persons).sum())
        .isGreaterThan(several.stream().mapToInt(group -> group.get(0).distinct()).sum());
  }

  private static boolean agrees(List<Said> group) {
    int distinct = group.get(0).distinct();
    return group.stream().allMatch(said -> said.distinct() == distinct)
        && distinct >= group.stream().mapToInt(Said::persons).max().orElse(0)
        && distinct <= group.stream().mapToInt(Said::persons).sum();
  }

  private static int number(String text) {
    return text.matches("\\d+") ? Integer.parseInt(text) : -1;
  }

  private String generate() throws IOException {
    return SampleGenerator.generate(
            new SampleRequest(
                SampleRegions.with(JOBS, "rhone-alpes", List.of("cio")),
                TerritoryReference.load(),
                JOBS,
                MONTH,
                MONTH,
                3_000,
                7,
                folder,
                List.of()))
        .stream()
        .map(SampleFile::file)
        .filter(file -> file.contains("consultations"))
        .findFirst()
        .orElseThrow();
  }
}
