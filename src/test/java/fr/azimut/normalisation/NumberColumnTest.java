package fr.azimut.normalisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.quality.FindingLog;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberColumnTest {

  @TempDir private Path folder = Path.of("");

  /** {@code ·} is a no-break space, {@code ›} a narrow one, {@code ’} an apostrophe. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          12           ! 12
          1 234,5      ! 1234.5
          1·234,5      ! 1234.5
          1›234,5      ! 1234.5
          1’234        ! 1234
          1234.5       ! 1234.5
          1234,567     ! 1234.567
          0,125        ! 0.125
          1 234 567    ! 1234567
          1.234.567    ! 1234567
          1,234,567    ! 1234567
          1.234,50     ! 1234.5
          1,234.50     ! 1234.5
          1 234,567    ! 1234.567
          1,2E+05      ! 120000
          1.5e3        ! 1500
          3E2          ! 300
          25,123E3     ! 25123
          +3           ! 3
          007          ! 7
          """)
  void readsNumbersAsTheyAreWritten(String text, String number) throws IOException {
    FindingLog log = new FindingLog();

    BigDecimal read = read(text, "", List.of(), log);

    assertThat(read).isEqualByComparingTo(number);
    assertThat(log.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          n.d.      ! ERROR NUMBER_NOT_AVAILABLE « n.d. » -> un nombre
          s         ! ERROR NUMBER_NOT_AVAILABLE « s » -> un nombre
          -         ! ERROR NUMBER_NOT_AVAILABLE « - » -> un nombre
          ND        ! ERROR NUMBER_UNREADABLE « ND » -> un nombre
          12 34     ! ERROR NUMBER_UNREADABLE « 12 34 » -> un nombre
          1234 567  ! ERROR NUMBER_UNREADABLE « 1234 567 » -> un nombre
          1,2,3     ! ERROR NUMBER_UNREADABLE « 1,2,3 » -> un nombre
          1.234.5   ! ERROR NUMBER_UNREADABLE « 1.234.5 » -> un nombre
          1.234,5,6 ! ERROR NUMBER_UNREADABLE « 1.234,5,6 » -> un nombre
          % 12      ! ERROR NUMBER_UNREADABLE « % 12 » -> un nombre
          45 %      ! ERROR NUMBER_UNREADABLE « 45 % » -> un nombre, et non un pourcentage
          100%      ! ERROR NUMBER_UNREADABLE « 100% » -> un nombre, et non un pourcentage
          -5        ! ERROR NUMBER_NEGATIVE « -5 » -> un nombre positif ou nul
          1E9       ! ERROR NUMBER_TOO_LARGE « 1E9 » -> au plus 10000000
          1.000     ! ERROR NUMBER_AMBIGUOUS « 1.000 » -> 1 ou 1000
          25,123    ! ERROR NUMBER_AMBIGUOUS « 25,123 » -> 25,123 ou 25123
          """)
  void saysWhatIsNoNumber(String text, String finding) throws IOException {
    FindingLog log = new FindingLog();

    assertThat(read(text, "", List.of(), log)).isNull();

    assertThat(told(log)).containsExactly(finding);
  }

  /** What the other numbers of the column prove; {@code |} parts them. */
  @ParameterizedTest(name = "{0} beside {1}")
  @CsvSource(
      delimiter = '!',
      nullValues = "-",
      textBlock =
          """
          1.000  ! 1.000.000       ! 1000
          1,000  ! 1.000.000       ! 1
          1.000  ! 12,5            ! 1000
          1.000  ! 12.5            ! 1
          1,000  ! 12,50|7         ! 1
          25.123 ! 1.234,5         ! 25123
          25.123 ! 0.5             ! 25.123
          2.000  ! 12|845|3.000    ! -
          2.000  ! 12.5|12,5       ! -
          2,000  ! 1.234,00|7.5    ! -
          """)
  void letsTheColumnDecideTogether(String text, String others, @Nullable String number)
      throws IOException {
    FindingLog log = new FindingLog();

    BigDecimal read = read(text, "", List.of(others.split("\\|")), log);

    if (number == null) {
      assertThat(read).isNull();
      assertThat(told(log)).singleElement().asString().contains("NUMBER_AMBIGUOUS");
    } else {
      assertThat(read).isEqualByComparingTo(number);
      assertThat(log.list()).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          1.000    ! decimal: ','              ! 1000
          1.000    ! decimal: '.'              ! 1
          12.5     ! decimal: ','              ! -
          1.234,5  ! decimal: ','              ! 1234.5
          1,25     ! factor: 1000              ! 1250
          12       ! factor: 1000              ! 12000
          1.250    ! factor: 1000, decimal: '.'! 1250
          250      ! factor: 0.001             ! 0.25
          """)
  void readsAsTheFormatSays(String text, String keys, @Nullable String number) throws IOException {
    FindingLog log = new FindingLog();

    BigDecimal read = read(text, ", " + keys, List.of(), log);

    if (number == null) {
      assertThat(read).isNull();
      assertThat(told(log))
          .containsExactly(
              "ERROR NUMBER_UNREADABLE « 12.5 » -> un nombre dont le signe décimal est « , »");
    } else {
      assertThat(read).isEqualByComparingTo(number);
    }
  }

  private static List<String> told(FindingLog log) {
    return log.list().stream()
        .map(g -> g.severity() + " " + g.kind() + " " + g.found() + " -> " + g.expected())
        .toList();
  }

  private @Nullable BigDecimal read(String text, String keys, List<String> others, FindingLog log)
      throws IOException {
    RowFindings findings = new RowFindings(log);
    findings.startRow(2, null);
    String written = text.replace('·', '\u00A0').replace('›', '\u202F');
    Path file = folder.resolve("T_2015-12.csv");
    Files.writeString(
        file, "code;acts\nA;" + written + "\nB;" + String.join("\nB;", others) + "\n");
    ExtractFormat format = format(keys);
    return NumberColumn.decimal(format, new NumberWriting(file, format), "quantity", 10_000_000)
        .read(new String[] {"A", written}, findings);
  }

  private ExtractFormat format(String keys) throws IOException {
    Path networks = Files.createDirectories(folder.resolve("jobs/networks"));
    Files.createDirectories(folder.resolve("jobs/mappings"));
    Files.writeString(
        networks.resolve("test.yaml"),
        """
        network: test
        names: [{name: Test}]
        extracts:
          - id: test
            label: Test
            flow: activity
            frequency: monthly
            file_name: 'T_(?<year>\\d{4})-(?<month>\\d{2})\\.csv'
            sample_name: 'T_{year}-{month}.csv'
            container: csv
            delimiter: ;
            charset: UTF-8
            header_within: 1
            columns: [{name: code}, {name: acts}]
            variables:
              structure: {column: code, required: true}
              quantity: {column: acts%s}
            not_available: [n.d., s, '-']
            maximum_rejected: 0.05
            maximum_repeated: 0.05
        """
            .formatted(keys));
    return NetworkCatalog.read(folder.resolve("jobs")).get("test").extracts().get(0);
  }
}
