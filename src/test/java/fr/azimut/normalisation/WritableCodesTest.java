package fr.azimut.normalisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.extract.NetworkCatalog;
import fr.azimut.normalisation.WritableCodes.Written;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritableCodesTest {

  private static final Path JOBS = Path.of("jobs");
  private static final WritableCodes WRITABLE =
      WritableCodes.of(NetworkCatalog.read(JOBS), CodeCatalog.read(JOBS));

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          opca           | activity | age_band   | 26-44 45-54 55+ NR                   | some are wider
          opca           | activity | cep_level  | NR                                   | a constant
          opca           | activity | service    | accueil conseil information          | required
          opca           | activity | attendance | NR                                   | not filled
          cibc           | pathway  | age_band   | 18-21 22-25 26-44 45-54 55+ NR       | unknown codes are kept
          mission-locale | activity | age_band   | -18 18-21 22-25 26-44 45-54 55+ NR   | an age in years
          fongecif       | pathway  | status     | salarie                              | a constant
          maison-emploi  | activity | cep_level  | 1 NR                                 | no operator
          pole-emploi    | activity | cep_level  | 1 2 3 NR                             | an operator
          """)
  void tellsWhatAFormatCanWrite(
      String network, String flow, String variable, String codes, String why) {
    assertThat(WRITABLE.list(network, flow))
        .anySatisfy(
            format ->
                assertThat(format.codes().get(variable))
                    .as(why)
                    .isEqualTo(new TreeSet<>(Set.of(codes.split(" ", -1)))));
  }

  @Test
  void tellsWhichVariablesSomeValuesAreWiderOf() {
    assertThat(partial("opca")).containsExactly("age_band");
    assertThat(partial("information-jeunesse")).containsExactly("age_band");
    assertThat(partial("cio")).isEmpty();
  }

  private static Set<String> partial(String network) {
    Set<String> partial = new TreeSet<>();
    WRITABLE.list(network, "activity").stream().map(Written::partial).forEach(partial::addAll);
    return Collections.unmodifiableSet(partial);
  }

  @Test
  void knowsNothingOfRegistersNorOfOtherNetworks() {
    assertThat(WRITABLE.list("region", "place"))
        .extracting(Written::codes)
        .allSatisfy(codes -> assertThat(codes).isEmpty());
    assertThat(WRITABLE.list("opca", "pathway")).isEqualTo(List.of());
    assertThat(WritableCodes.UNKNOWN.list("opca", "activity")).isEqualTo(List.of());
  }
}
