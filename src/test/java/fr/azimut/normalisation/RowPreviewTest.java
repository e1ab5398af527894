package fr.azimut.normalisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.quality.Finding;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowPreviewTest {

  private static final String HEADER =
      "RNE;Mois;Public;Nature;Sexe;Âge;Classe;Contact;Réorientation;Nb consultations;"
          + "Nb consultants";
  private static final String ROW =
      "0381234A;12/2015;Élèves;Entretien;Fille;<18;Lycée;Sur place;Non;12;10";
  private static final Register REGISTER =
      Register.ofNetworks(Map.of("cio", Map.of("0381234A", "38185")));

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mois       | 2015-12
          Jour       | —
          Structure  | 0381234A
          Personne   | —
          Quantité   | 12
          Personnes  | 10
          Sexe       | Femmes [F]
          Lieu       | Grenoble [38185]
          Niveau du CEP | Non renseigné [NR]
          Canal      | En présentiel [presentiel]
          """)
  void showsARowAsItWouldBeLoaded(String column, String text) throws IOException {
    Preview preview = preview(5, HEADER, ROW);

    assertThat(preview.rows()).hasSize(1);
    assertThat(preview.columns()).contains(column);
    assertThat(preview.rows().get(0).texts().get(preview.columns().indexOf(column)))
        .isEqualTo(text);
  }

  @Test
  void showsARejectedRowByItsFindings() throws IOException {
    Preview preview = preview(5, HEADER, ROW, ROW.replace(";12;", ";douze;"), ROW);

    assertThat(preview.rows()).extracting(PreviewRow::line).containsExactly(2, 3, 4);
    assertThat(preview.rows())
        .extracting(r -> r.texts().isEmpty())
        .containsExactly(false, true, false);
    assertThat(preview.rows().get(1).findings())
        .extracting(Finding::column, Finding::found)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Nb consultations", "« douze »"));
  }

  @Test
  void looksAtNoMoreThanItIsAsked() throws IOException {
    String[] lines =
        IntStream.range(0, 10).mapToObj(i -> i == 0 ? HEADER : ROW).toArray(String[]::new);

    assertThat(preview(3, lines).rows()).extracting(PreviewRow::line).containsExactly(2, 3, 4);
    assertThat(preview(20, lines).rows()).hasSize(9);
  }

  @Test
  void saysWhyAFileCannotBeRead() throws IOException {
    Preview preview = preview(5, HEADER.replace("RNE", "UAI"), ROW);

    assertThat(preview.rows()).isEmpty();
    assertThat(preview.refusals()).extracting(Finding::found).isNotEmpty();
  }

  private Preview preview(int most, String... lines) throws IOException {
    Path file = folder.resolve("file.csv");
    Files.write(file, List.of(lines), Charset.forName("windows-1252"));
    LoadRequest request =
        LoadFixture.request(
            1,
            "cio",
            "cio-consultations",
            file,
            REGISTER,
            PersonKey.open(folder.resolve("person.key")));
    return new RowPreview(LoadFixture.NETWORKS, LoadFixture.CODES, LoadFixture.CHECKS)
        .read(request, most);
  }
}
