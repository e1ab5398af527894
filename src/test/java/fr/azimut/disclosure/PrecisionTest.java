package fr.azimut.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.indicator.IndicatorCatalog;
import fr.azimut.indicator.IndicatorDefinition;
import fr.azimut.normalisation.CodeCatalog;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {

  private static final IndicatorCatalog CATALOG =
      IndicatorCatalog.read(Path.of("jobs"), CodeCatalog.read(Path.of("jobs")));

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ACC-04 | PROPORTION | women among persons
          DEM-01 | PROPORTION | acts among acts
          COM-03 | PROPORTION | records among records
          ACC-07 | RATE       | acts for a population
          MAI-02 | EXACT      | places of a register, which has no chance in it
          CTX-05 | EXACT      | a census
          ACC-01 | NONE       | a count
          COM-01 | EXACT      | structures of a register, which has no chance in it
          MAI-03 | EXACT      | départements
          """)
  void followsFromTheDefinition(String code, Precision precision, String why) {
    IndicatorDefinition definition =
        CATALOG.listDefinitions(YearMonth.of(2015, 12)).stream()
            .filter(d -> d.code().equals(code))
            .findFirst()
            .orElseThrow();
    assertThat(Precision.of(definition)).as(why).isEqualTo(precision);
  }
}
