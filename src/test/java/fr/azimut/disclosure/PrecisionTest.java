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
          ACM-06 | PROPORTION | pathways among pathways
          DEC-06 | PROPORTION | requests among requests
          SAT-01 | PROPORTION | answers among answers
          ACC-05 | NONE       | first receptions are no part of those who are followed
          DEM-01 | NONE       | acts among acts: several are of one person
          COM-03 | NONE       | acts among acts
          CEP-05 | NONE       | the shares of networks
          ACC-07 | RATE       | persons for a population
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
