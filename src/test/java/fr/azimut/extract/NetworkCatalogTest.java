package fr.azimut.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.definition.DefinitionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkCatalogTest {

  private static final String CIO =
      """
      network: cio
      names:
        - name: CIO
      extracts:
        - id: cio-actes
          label: Actes
          flow: activity
          frequency: monthly
          file_name: 'CIO_(?<year>\\d{4})(?<month>\\d{2})\\.csv'
          sample_name: 'CIO_{year}{month}.csv'
          container: csv
          charset: UTF-8
          delimiter: ';'
          header_within: 1
          columns:
            - name: RNE
            - name: Niveau
            - {name: Nom, optional: true, personal: true}
          variables:
            structure: {column: RNE}
            education: {column: Niveau, mapping: niveau}
          maximum_rejected: 0.05
          maximum_repeated: 0.1
      """;

  @TempDir private Path jobs = Path.of("");

  @BeforeEach
  void writeDefinitions() throws IOException {
    Files.createDirectories(jobs.resolve("networks"));
    Files.createDirectories(jobs.resolve("mappings"));
    Files.writeString(jobs.resolve("networks/cio.yaml"), CIO);
    Files.writeString(jobs.resolve("mappings/niveau.csv"), "code;canonique\nV;3\n\nIV;4\n");
  }

  @Test
  void readsTheNetworksOfTheProject() {
    NetworkCatalog catalog = NetworkCatalog.read(Path.of("jobs"));

    assertThat(catalog.list())
        .extracting(NetworkDefinition::network)
        .contains("cio", "mission-locale", "pole-emploi", "region");
    assertThat(catalog.getMapping("niveau-1969").entries())
        .extracting(MappingTable.Entry::code)
        .startsWith("VI", "Vbis");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          IMILO_ACTES_RHONE-ALPES_201512.csv, mission-locale-actes, 2015-12
          CIO_consultations_01_2016.csv,      cio-consultations,    2016-01
          PE_activite_SPRO_2015-12.xlsx,      pole-emploi-activite, 2015-12
          REGION_CONTEXTE_2015.csv,           region-contexte,
          """)
  void findsTheFormatOfAFile(String name, String format, YearMonth month) {
    assertThat(NetworkCatalog.read(Path.of("jobs")).findFormat(name))
        .hasValueSatisfying(
            match -> {
              assertThat(match.format().id()).isEqualTo(format);
              assertThat(match.month()).isEqualTo(month);
            });
  }

  @ParameterizedTest
  @CsvSource({"lisezmoi.txt", "CIO_201513.csv", "CIO_201512.csv.zip"})
  void findsNoFormatForAnotherName(String name) {
    assertThat(NetworkCatalog.read(jobs).findFormat(name)).isEmpty();
  }

  @Test
  void refusesANameThatTwoFormatsClaim() throws IOException {
    add("rne", "CIO_20(?<year>15)(?<month>\\d{2})\\.csv", "CIO_20152015.csv");

    assertThatThrownBy(() -> NetworkCatalog.read(jobs))
        .isInstanceOf(DefinitionException.class)
        .hasMessageEndingWith(
            "networks/cio.yaml:5:5: 'CIO_201512.csv' is also a file of 'rne-actes'."
                + " Make the two 'file_name' tell their files apart.");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          charset: UTF-8       ! charset: window-1252 ! cio.yaml:5:5: unknown charset 'window-1252'. Did you mean 'windows-1252'?
          delimiter: ';'       ! delimiter: ';;'     ! cio.yaml:5:5: 'delimiter' is ';;'. Write one character.
          header_within: 1     ! header_within: 0    ! cio.yaml:5:5: 'header_within' is 0. Write 1 for the first line.
          0.05                 ! 5                   ! cio.yaml:5:5: 'maximum_rejected' is 5.0. Write a share from 0 to 1.
          (?<month>\\d{2})     ! \\d{2}              ! cio.yaml:5:5: 'file_name' has no group 'month'. Write (?<month>…) around its digits.
          'CIO_(?              ! '(CIO_(?            ! cio.yaml:5:5: 'file_name' is not a regular expression: Unclosed group. Correct it near character 40.
          CIO_{year}           ! CIO-{year}          ! cio.yaml:5:5: 'sample_name' gives 'CIO-201512.csv', which 'file_name' does not match. Make the two agree.
          mapping: niveau      ! mapping: nivaux     ! cio.yaml:21:18: unknown mapping 'nivaux'. Did you mean 'niveau'?
          mapping: niveau      ! partial: [Lycée]    ! cio.yaml:21:18: variable 'education' has 'partial' without 'mapping' or 'values'. Write there which codes of the file are ours.
          mapping: niveau      ! mapping: niveau, partial: [V] ! cio.yaml:21:18: 'V' of 'partial' is given twice. Write it once, as one of our codes or as wider than them.
          mapping: niveau      ! pattern: bbb        ! cio.yaml:21:18: 'bbb' is not the pattern of a date. Write one such as dd/MM/yyyy.
          column: Niveau       ! column: Nom         ! cio.yaml:21:18: variable 'education' reads a personal column, 'Nom'. Use another column: personal ones are never read.
          structure: {column   ! service: {column    ! cio.yaml:5:5: variable 'structure' is not filled. Flow 'activity' needs it.
          network: cio         ! network: cia        ! cio.yaml:1:1: network 'cia' stands in 'cio.yaml'. Name the file 'cia.yaml'.
          """)
  void saysWhatIsWrong(String right, String wrong, String message) throws IOException {
    Files.writeString(jobs.resolve("networks/cio.yaml"), CIO.replace(right, wrong));

    assertThatThrownBy(() -> NetworkCatalog.read(jobs))
        .isInstanceOf(DefinitionException.class)
        .hasMessage(jobs.toString().replace('\\', '/') + "/networks/" + message);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          a header    ! canonique;code        ! niveau.csv:1:1: not the header 'code;canonique'.
          three values! code;canonique⏎V;3;x  ! niveau.csv:2:1: found 3 values.
          a code twice! code;canonique⏎V;3⏎V;4! niveau.csv:3:1: code 'V' stands twice.
          """)
  void saysWhatIsWrongInATable(String name, String content, String message) throws IOException {
    Files.writeString(jobs.resolve("mappings/niveau.csv"), content.replace('⏎', '\n'));

    assertThatThrownBy(() -> NetworkCatalog.read(jobs))
        .isInstanceOf(DefinitionException.class)
        .hasMessageEndingWith(
            "/mappings/" + message + " Write one 'code;canonique' per line, each code once.");
  }

  @Test
  void givesAFormatAnotherFingerprintWhenItsReadingChanges() throws IOException {
    String before = fingerprint();
    Files.writeString(jobs.resolve("networks/cio.yaml"), "# a comment\n" + CIO);
    String moved = fingerprint();
    Files.writeString(jobs.resolve("mappings/niveau.csv"), "code;canonique\nV;4\nIV;4\n");
    String mapped = fingerprint();
    Files.writeString(jobs.resolve("networks/cio.yaml"), CIO + "cep_operator: true\n");
    String operator = fingerprint();

    assertThat(before).matches("[0-9a-f]{64}").isEqualTo(moved);
    assertThat(Arrays.asList(before, mapped, operator)).doesNotHaveDuplicates();
  }

  private String fingerprint() {
    NetworkCatalog catalog = NetworkCatalog.read(jobs);
    return catalog.fingerprint(catalog.get("cio").extracts().get(0));
  }

  private void add(String network, String fileName, String sample) throws IOException {
    Files.writeString(
        jobs.resolve("networks/" + network + ".yaml"),
        CIO.replace("network: cio", "network: " + network)
            .replace("cio-actes", network + "-actes")
            .replaceFirst("file_name: '.*'", "file_name: '" + fileName.replace("\\", "\\\\") + "'")
            .replaceFirst("sample_name: '.*'", "sample_name: '" + sample + "'"));
  }
}
