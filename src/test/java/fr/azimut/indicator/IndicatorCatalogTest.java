package fr.azimut.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.definition.DefinitionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorCatalogTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"2013-12, 0, 0", "2014-11, 55, 6", "2015-12, 57, 6", "2017-01, 57, 6"})
  void readsThoseOfTheCommissionAndThePublicStatistics(
      YearMonth month, int indicators, int statistics) {
    IndicatorCatalog catalog = IndicatorCatalog.read(Path.of("jobs"), Definitions.CODES);
    List<String> codes =
        catalog.listDefinitions(month).stream().map(IndicatorDefinition::code).toList();
    assertThat(codes).isSorted().doesNotHaveDuplicates().hasSize(indicators + statistics);
    assertThat(codes).filteredOn(code -> code.startsWith("CTX")).hasSize(statistics);
  }

  @Test
  void countsYoungPeopleInTheSchemeOfTheirTime() {
    IndicatorCatalog catalog = IndicatorCatalog.read(Path.of("jobs"), Definitions.CODES);
    assertThat(label(catalog, "ACM-03", YearMonth.of(2016, 12)))
        .isEqualTo("Jeunes en CIVIS en fin de mois");
    assertThat(label(catalog, "ACM-03", YearMonth.of(2017, 1)))
        .isEqualTo("Jeunes en PACEA en fin de mois");
  }

  @Test
  void takesTheVersionInForceOnTheLastDayOfTheMonth() {
    IndicatorCatalog catalog =
        Definitions.catalog(
            folder,
            Definitions.with(Definitions.COUNT, "valid_to: 2015-06-15", "label: avant"),
            Definitions.with(Definitions.COUNT, "valid_from: 2015-06-16", "label: après"));
    assertThat(label(catalog, "TST-01", YearMonth.of(2015, 5))).isEqualTo("avant");
    assertThat(label(catalog, "TST-01", YearMonth.of(2015, 6))).isEqualTo("après");
  }

  @Test
  void stopsAtTheFirstErrorByItsPlace() {
    String wrong = Definitions.with(Definitions.COUNT, "periods: []", "confidential: false");
    int line = 1 + wrong.lines().toList().indexOf("periods: []");
    assertThatThrownBy(() -> Definitions.catalog(folder, wrong))
        .isInstanceOf(DefinitionException.class)
        .hasMessage(
            "%s/indicators/TST-01.yaml:%d:1: « periods » est vide. Écrivez au moins"
                + " « [month] ».",
            folder, line);
  }

  @Test
  void stopsAtAFileThatIsNoDefinitionWithTheReadersWords() throws IOException {
    Path file = Files.createDirectories(folder.resolve("indicators")).resolve("TST-01.yaml");
    Files.writeString(file, Definitions.COUNT.replace("unit: actes", "unite: actes"));
    assertThatThrownBy(() -> IndicatorCatalog.read(folder, Definitions.CODES))
        .isInstanceOf(DefinitionException.class)
        .hasMessage("%s:10:1: unknown key 'unite'. Did you mean 'unit'?", file);
  }

  @Test
  void refusesWhatTheOtherDefinitionsDoNotKnow() {
    IndicatorCatalog catalog = Definitions.catalog(folder, Definitions.COUNT + "zonings: [ztf]\n");
    assertThatThrownBy(() -> catalog.check(InventedSurroundings.ALL))
        .isInstanceOf(DefinitionException.class)
        .hasMessage(
            "%s/indicators/TST-01.yaml:%d:1: Aucune région n'a ce zonage : « ztf »."
                + " Vouliez-vous dire « ztef » ?",
            folder, Definitions.COUNT.lines().count() + 1);
  }

  private static String label(IndicatorCatalog catalog, String code, YearMonth month) {
    return catalog.listDefinitions(month).stream()
        .filter(definition -> definition.code().equals(code))
        .map(IndicatorDefinition::label)
        .findFirst()
        .orElseThrow();
  }
}
