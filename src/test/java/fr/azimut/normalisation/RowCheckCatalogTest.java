package fr.azimut.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.azimut.definition.DefinitionException;
import fr.azimut.extract.Flow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCheckCatalogTest {

  private static final String RIGHT =
      """
      id: test
      flow: activity
      where: "age_band = '-18' and education in ('6', '7-8')"
      column: education
      severity: warning
      title: trop jeune
      advice: un autre âge
      examples:
        - {row: {age_band: '-18', education: '6'}, found: true}
        - {row: {age_band: '-18', education: '4'}}
      """;

  @TempDir private Path jobs = Path.of("");

  /** The examples of the owners, each under its own name. */
  @TestFactory
  Stream<DynamicTest> findsWhatItsExamplesSay() {
    return LoadFixture.CHECKS.list().stream()
        .flatMap(
            check ->
                check.definition().examples().stream()
                    .map(
                        example ->
                            dynamicTest(
                                check.definition().id() + " " + example.row(),
                                () ->
                                    assertThat(finds(check, example.row()))
                                        .isEqualTo(example.found()))));
  }

  private static boolean finds(RowCheck check, Map<String, String> row) {
    List<String> places = List.copyOf(check.condition().variables());
    int[] values = new int[places.size()];
    for (int i = 0; i < values.length; i++) {
      String value = row.get(places.get(i));
      if (value != null) {
        values[i] =
            RowCondition.NUMBERS.contains(places.get(i))
                ? Integer.parseInt(value)
                : LoadFixture.CODES.id(places.get(i), value);
      }
    }
    return check.condition().bind(places::indexOf).holds(values);
  }

  @ParameterizedTest(name = "{0}, persons {1}, quantity {2}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          persons > quantity                                 ! 3 ! 2 ! true
          persons > quantity                                 ! 2 ! 2 ! false
          persons >= quantity                                ! 2 ! 2 ! true
          persons >= quantity                                ! 1 ! 2 ! false
          persons < quantity                                 ! 1 ! 2 ! true
          persons < quantity                                 ! 2 ! 2 ! false
          persons <= quantity                                ! 2 ! 2 ! true
          persons <= quantity                                ! 3 ! 2 ! false
          persons = quantity                                 ! 2 ! 2 ! true
          persons <> quantity                                ! 2 ! 2 ! false
          not persons > 5                                    ! 5 ! 0 ! true
          persons > 5 or quantity > 5                        ! 0 ! 6 ! true
          persons > 5 and quantity > 5                       ! 0 ! 6 ! false
          persons in (1, 3)                                  ! 3 ! 0 ! true
          persons not in (1, 3)                              ! 3 ! 0 ! false
          """)
  void comparesNumbers(String where, int persons, int quantity, boolean found) {
    RowCondition condition =
        RowCondition.parse(
            new fr.azimut.definition.Position("test.yaml", 1, 1),
            where,
            List.of("persons", "quantity"),
            LoadFixture.CODES);

    assertThat(
            condition
                .bind(List.of("persons", "quantity")::indexOf)
                .holds(new int[] {persons, quantity}))
        .isEqualTo(found);
  }

  @Test
  void readsARightCheck() throws IOException {
    assertThat(read(RIGHT).list()).hasSize(1);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          age_band =         ! age_bande =         ! 1:1: unknown variable 'age_bande' in 'age_bande = '-18' and education in ('6', '7-8')'. Did you mean 'age_band'?
          '-18' and          ! '-19' and           ! 1:1: unknown code '-19' of variable 'age_band' in 'age_band = '-19' and education in ('6', '7-8')'. Did you mean '-18'?
          age_band = '-18'   ! age_band like '1%'  ! 1:1: 'age_band like '1%'' is not of the expression language, in 'age_band like '1%' and education in ('6', '7-8')'. Write variable = 'code', in (…), number > number, and, or, not.
          age_band = '-18'   ! age_band > '-18'    ! 1:1: 'age_band' is not of the expression language, in 'age_band > '-18' and education in ('6', '7-8')'. Write variable = 'code', in (…), number > number, and, or, not.
          flow: activity     ! flow: place         ! 1:1: flow 'place' has no checks of its rows. Write activity, pathway, request, early-leaver or survey.
          column: education  ! column: sex         ! 1:1: 'column' is 'sex'. Blame one of the variables of 'where': age_band, education.
          severity: warning  ! severity: blocking  ! 1:1: 'severity' is 'blocking': one row cannot refuse a file; write error, warning or info. Correct this definition.
          , found: true      ! , found: false      ! 1:1: 'examples' need a row that is found and one that is not. Correct this definition.
          education: '6'     ! education: '5'      ! 9:5: the row is not found. Correct 'where', or the example.
          education: '6'     ! education: '9'      ! 9:5: unknown code '9' of variable 'education'. Use a code of jobs/mappings/codes.yaml.
          id: test           ! id: other           ! 1:1: 'id' is 'other'. Name the check as its file: test.yaml.
          """)
  void blamesAWrongCheck(String right, String wrong, String message) throws IOException {
    assertThat(RIGHT).contains(right);
    assertThatThrownBy(() -> read(RIGHT.replace(right, wrong)))
        .isInstanceOf(DefinitionException.class)
        .hasMessage(jobs.resolve("checks/test.yaml").toString().replace('\\', '/') + ":" + message);
  }

  @Test
  void changesItsFingerprintWithWhatItFindsOfTheFlowOnly() throws IOException {
    String before = read(RIGHT).fingerprint(Flow.ACTIVITY);

    assertThat(read(RIGHT.replace("education: '4'", "education: '3'")).fingerprint(Flow.ACTIVITY))
        .isEqualTo(before);
    assertThat(read(RIGHT.replace("'7-8'", "'5'")).fingerprint(Flow.ACTIVITY)).isNotEqualTo(before);
    assertThat(read(RIGHT.replace("'7-8'", "'5'")).fingerprint(Flow.PATHWAY))
        .isEqualTo(read(RIGHT).fingerprint(Flow.PATHWAY));
  }

  private RowCheckCatalog read(String yaml) throws IOException {
    Files.createDirectories(jobs.resolve("checks"));
    Files.writeString(jobs.resolve("checks/test.yaml"), yaml);
    return RowCheckCatalog.read(jobs, LoadFixture.CODES);
  }
}
