package fr.azimut.personal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.quality.FoundText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known is never asked about; even so, hardly any of it would be masked. */
class KnownValuesTest {

  private static final NetworkCatalog NETWORKS = NetworkCatalog.read(Path.of("jobs"));

  /** Boé, in the Lot-et-Garonne, is written as the acronym of a beneficiary of a quota. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"communes.csv.gz", "former-communes.csv.gz"})
  void leavesEveryCommuneOfFranceAlone(String file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Files.newInputStream(Path.of("src/main/resources/territory", file))),
                StandardCharsets.UTF_8))) {
      assertThat(lines.lines().skip(1).map(l -> l.split(";")[1]).flatMap(KnownValuesTest::written))
          .hasSizeGreaterThan(1_000)
          .filteredOn(PersonalData::isSure)
          .allMatch(name -> name.equalsIgnoreCase("Boé"));
    }
  }

  /** As the reference writes a commune, in capitals, with spaces. */
  private static Stream<String> written(String name) {
    return Stream.of(name, name.toUpperCase(Locale.FRENCH), name.replace('-', ' '));
  }

  @Test
  void leavesTheCodesOfTheMappingsAlone() {
    Stream<String> codes =
        formats()
            .flatMap(f -> f.variables().values().stream())
            .flatMap(
                v ->
                    v.mapping() == null
                        ? v.values().keySet().stream()
                        : NETWORKS.getMapping(v.mapping()).entries().stream().map(e -> e.code()));

    assertThat(codes.distinct()).hasSizeGreaterThan(100).noneMatch(PersonalData::isSure);
  }

  @Test
  void leavesTheHeadersOfTheFormatsAlone() {
    assertThat(formats().flatMap(f -> f.columns().stream()).map(ExtractFormat.Column::name))
        .hasSizeGreaterThan(100)
        .noneMatch(FoundText::isPersonalHeader);
  }

  @Test
  void leavesTheNamesOfTheSampleFilesAlone() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("sample-data"))) {
      assertThat(files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()))
          .hasSizeGreaterThan(100)
          .allMatch(name -> FoundText.fileName(name, "").equals(name));
    }
  }

  private static Stream<ExtractFormat> formats() {
    return NETWORKS.list().stream().flatMap(n -> n.extracts().stream());
  }
}
