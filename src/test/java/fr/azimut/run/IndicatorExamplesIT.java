package fr.azimut.run;

import static azimut.database.ops.Tables.MONTH_VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.TestDatabase;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.indicator.ExampleCase.Sent;
import fr.azimut.indicator.IndicatorCatalog;
import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.normalisation.KeyScopes;
import fr.azimut.normalisation.WritableCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The examples in {@code jobs/indicators/} and {@code jobs/context/}, computed as a month is. */
class IndicatorExamplesIT {

  private static final Path JOBS = Path.of("jobs");
  private static final NetworkCatalog NETWORKS = NetworkCatalog.read(JOBS);
  private static final CodeCatalog CODES = CodeCatalog.read(JOBS);

  @TempDir private Path folder = Path.of("");

  @TestFactory
  Stream<DynamicTest> definitionsDoWhatTheirExamplesSay() {
    return execute(JOBS).stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.example().indicator() + " : " + one.example().name(),
                    () -> assertThat(one.mismatches()).isEmpty()));
  }

  @Test
  void noFigureDependsOnTheOrderOfRowsOrFiles() {
    assertThat(examples(JOBS).execute(TestDatabase.dsl(), IndicatorExamplesIT::reversed))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.mismatches()).isEmpty());
  }

  private static List<Sent> reversed(List<Sent> files) {
    List<Sent> reversed = new ArrayList<>();
    for (Sent file : files) {
      List<Map<String, String>> rows = new ArrayList<>(file.rows());
      Collections.reverse(rows);
      reversed.add(0, new Sent(file.flow(), file.network(), file.month(), rows));
    }
    return reversed;
  }

  @Test
  void figuresThatAreNotAsTheirExampleSaysAreToldWhereItSaysSo() throws IOException {
    String definition = Files.readString(JOBS.resolve("indicators").resolve("ACC-04.yaml"));
    Path file = Files.createDirectories(folder.resolve("indicators")).resolve("ACC-04.yaml");
    Files.writeString(
        file,
        definition.substring(0, definition.indexOf("examples:"))
            + """
            examples:
              - name: une femme et un homme
                given:
                  - {network: mission-locale, person: A, sex: F, age_band: '18-21', day: 2015-12-01}
                  - {network: mission-locale, person: B, sex: H, day: 2015-12-02}
                expect:
                  - {numerator: 1, denominator: 2, value: 0.5}
                  - {numerator: 1, denominator: 3}
                  - {zone: B, value: 0.5}
                  - {network: cio, period: rolling-12, value: 0}
                  - {reason: n.d.}
                  - {variable: age_band, modality: vieux, numerator: 1}
            """);

    List<IndicatorExamples.Executed> executed = execute(folder);

    int first = (int) definition.substring(0, definition.indexOf("examples:")).lines().count() + 8;
    assertThat(executed).hasSize(1);
    assertThat(executed.get(0).mismatches())
        .extracting(m -> m.toString().replace(file.toString().replace('\\', '/'), "ACC-04.yaml"))
        .containsExactly(
            at(first)
                + "région, tous réseaux : attendu numérateur 1 ; dénominateur 3,"
                + " calculé numérateur 1 ; dénominateur 2 ; valeur 0,5",
            at(first + 1)
                + "zone B, tous réseaux : attendu valeur 0,5,"
                + " calculé n.c. (le dénominateur est nul)",
            at(first + 2)
                + "région, réseau cio, période rolling-12 : attendu valeur 0,"
                + " calculé n.d. (aucun fichier reçu pour la période)",
            at(first + 3)
                + "région, tous réseaux : attendu n.d.,"
                + " calculé numérateur 1 ; dénominateur 2 ; valeur 0,5",
            at(first + 4)
                + "région, tous réseaux, age_band vieux : attendu numérateur 1,"
                + " calculé aucun chiffre de ce nom");
    // nothing stays of it
    assertThat(TestDatabase.dsl().fetchExists(MONTH_VERSION, MONTH_VERSION.REGION.eq("exemple")))
        .isFalse();
  }

  private static String at(int line) {
    return "ACC-04.yaml:" + line + ":9 : ";
  }

  private static List<IndicatorExamples.Executed> execute(Path jobs) {
    return examples(jobs).execute(TestDatabase.dsl());
  }

  private static IndicatorExamples examples(Path jobs) {
    return new IndicatorExamples(
        IndicatorCatalog.read(jobs, CODES),
        CODES,
        WritableCodes.of(NETWORKS, CODES),
        KeyScopes.of(NETWORKS));
  }
}
