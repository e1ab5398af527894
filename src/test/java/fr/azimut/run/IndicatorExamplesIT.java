package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.TestDatabase;
import fr.azimut.indicator.IndicatorCatalog;
import fr.azimut.normalisation.CodeCatalog;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples in {@code jobs/indicators/} and {@code jobs/context/}, computed as a month is. */
class IndicatorExamplesIT {

  @TestFactory
  Stream<DynamicTest> definitionsDoWhatTheirExamplesSay() {
    Path jobs = Path.of("jobs");
    CodeCatalog codes = CodeCatalog.read(jobs);
    List<IndicatorExamples.Executed> executed =
        new IndicatorExamples(IndicatorCatalog.read(jobs, codes), codes)
            .execute(TestDatabase.dsl());
    return executed.stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.example().indicator() + " : " + one.example().name(),
                    () -> assertThat(one.mismatches()).isEmpty()));
  }
}
