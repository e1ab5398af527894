package fr.azimut.normalisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.quality.FindingLog;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberColumnTest {

  @TempDir private Path folder = Path.of("");

  /** {@code ·} is a no-break space, {@code ›} a narrow one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          12        ! 12
          1 234,5   ! 1234.5
          1·234,5   ! 1234.5
          1›234,5   ! 1234.5
          1234.5    ! 1234.5
          1 234 567 ! 1234567
          86,2 %    ! 0.862
          86,2·%    ! 0.862
          86,2›%    ! 0.862
          86.2%     ! 0.862
          100 %     ! 1
          +3        ! 3
          """)
  void readsNumbersAsTheyAreWritten(String text, String number) throws IOException {
    FindingLog log = new FindingLog();

    BigDecimal read = read(text, log);

    assertThat(read).isEqualByComparingTo(number);
    assertThat(log.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          n.d.    ! ERROR NUMBER_NOT_AVAILABLE « n.d. » -> un nombre
          s       ! ERROR NUMBER_NOT_AVAILABLE « s » -> un nombre
          -       ! ERROR NUMBER_NOT_AVAILABLE « - » -> un nombre
          ND      ! ERROR NUMBER_UNREADABLE « ND » -> un nombre
          12 34   ! ERROR NUMBER_UNREADABLE « 12 34 » -> un nombre
          1,2,3   ! ERROR NUMBER_UNREADABLE « 1,2,3 » -> un nombre
          % 12    ! ERROR NUMBER_UNREADABLE « % 12 » -> un nombre
          -5 %    ! ERROR NUMBER_NEGATIVE « -5 % » -> un nombre positif ou nul
          """)
  void saysWhatIsNoNumber(String text, String finding) throws IOException {
    FindingLog log = new FindingLog();

    assertThat(read(text, log)).isNull();

    assertThat(log.list())
        .extracting(g -> g.severity() + " " + g.kind() + " " + g.found() + " -> " + g.expected())
        .containsExactly(finding);
  }

  private BigDecimal read(String text, FindingLog log) throws IOException {
    RowFindings findings = new RowFindings(log);
    findings.startRow(2, null);
    String[] values = {"A", text.replace('·', '\u00A0').replace('›', '\u202F')};
    return NumberColumn.decimal(format(), "quantity", 10_000_000).read(values, findings);
  }

  private ExtractFormat format() throws IOException {
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
            file_name: 'T_(?<year>\\d{4})-(?<month>\\d{2})\\.xlsx'
            sample_name: 'T_{year}-{month}.xlsx'
            container: xlsx
            header_within: 1
            columns: [{name: code}, {name: acts}]
            variables:
              structure: {column: code, required: true}
              quantity: {column: acts}
            not_available: [n.d., s, '-']
            maximum_rejected: 0.05
            maximum_repeated: 0.05
        """);
    return NetworkCatalog.read(folder.resolve("jobs")).get("test").extracts().get(0);
  }
}
