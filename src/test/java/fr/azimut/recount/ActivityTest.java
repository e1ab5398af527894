package fr.azimut.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the three networks spelt out in {@link Activity} mean what their definitions say. */
class ActivityTest {

  private static final Path FOLDER = Path.of("sample-data/rhone-alpes");
  private static final YearMonth MONTH = YearMonth.of(2015, 12);

  @ParameterizedTest
  @ValueSource(strings = {"mission-locale-actes", "pole-emploi-activite", "cio-consultations"})
  void everyRowIsReadAsTheDefinitionSays(String id) throws Exception {
    Territory territory = new Territory();
    Format format = Format.LIST.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    Path file = format.find(FOLDER, MONTH).orElseThrow();
    Activity activity = new Activity(territory, MONTH, Register.NONE);
    Extracts extracts = new Extracts(FOLDER);
    List<Row> speltOut =
        switch (id) {
          case "mission-locale-actes" -> activity.missionLocale(extracts.missionLocale(MONTH));
          case "pole-emploi-activite" -> activity.poleEmploi(extracts.poleEmploi(MONTH));
          default -> activity.cio(extracts.cio(MONTH));
        };

    assertThat(speltOut)
        .map(row -> codes(format, row))
        .isEqualTo(
            format.rows(file, MONTH, territory, Register.NONE).stream()
                .map(row -> codes(format, row))
                .toList());
  }

  private static Map<String, String> codes(Format format, Row row) {
    Map<String, String> codes = new TreeMap<>();
    for (String variable : format.plain().below("variables").keys()) {
      if (!Figure.codes(variable).isEmpty()) {
        codes.put(variable, row.code(variable));
      }
    }
    codes.put("structure", row.structure());
    codes.put("place", row.spot().toString());
    return codes;
  }
}
