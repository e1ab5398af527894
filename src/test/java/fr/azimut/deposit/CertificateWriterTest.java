package fr.azimut.deposit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingGroup;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FindingLog;
import fr.azimut.quality.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateWriterTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void writesTheSamePageAndTheSameDataEveryTime() throws IOException {
    Certificate certificate =
        InventedCertificate.of(Verdict.PARTIAL, 98, 2, InventedCertificate.findings())
            .withCorrectedFile("CIO_consultations_12_2015-corrige.csv");

    CertificateWriter.write(certificate, folder);

    ReturnGolden.check("certificat.html", Files.readString(folder.resolve("certificat.html")));
    ReturnGolden.check("certificat.json", Files.readString(folder.resolve("certificat.json")));
  }

  @Test
  void escapesWhatASenderWrote() throws IOException {
    FindingGroup hostile =
        new FindingGroup(
            FindingKind.CODE_UNKNOWN,
            Severity.ERROR,
            null,
            "Sexe",
            "« <script>alert(1)</script> »",
            "un code",
            1,
            "2");

    CertificateWriter.write(
        InventedCertificate.of(Verdict.PARTIAL, 98, 2, List.of(hostile)), folder);

    assertThat(Files.readString(folder.resolve("certificat.html")))
        .contains("« &lt;script&gt;alert(1)&lt;/script&gt; »")
        .doesNotContain("<script");
  }

  @Test
  void showsTwentyRangesOnThePageSaysHowManyMoreAndGivesAllInTheData() throws IOException {
    FindingLog log = new FindingLog();
    IntStream.rangeClosed(1, 100).forEach(i -> log.add(missing(i * 2)));

    CertificateWriter.write(InventedCertificate.of(Verdict.PARTIAL, 98, 2, log.list()), folder);

    assertThat(Files.readString(folder.resolve("certificat.html")))
        .contains(
            "2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40 et 80"
                + " autres plages, dans certificat.json<");
    assertThat(Files.readString(folder.resolve("certificat.json"))).contains("\"200\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          ACCEPTED ! accepte                             ! 100 ! 0 ! Les 100 lignes ont été chargées. Rien n'est à corriger.
          ACCEPTED ! accepte                             ! 1 ! 0 ! La seule ligne du fichier a été chargée. Rien n'est à corriger.
          ACCEPTED_WITH_RESERVES ! accepte-avec-reserves ! 100 ! 0 ! Les 100 lignes ont été chargées. 1 avertissement est à lire : des valeurs manquent ou sont douteuses.
          PARTIAL  ! partiel                             ! 95 ! 5 ! 95 lignes chargées sur 100 ; 5 lignes rejetées (5 %), le format en admet au plus 5 %.
          REFUSED  ! refuse                              ! 0 ! 100 ! Rien n'a été chargé.
          PENDING  ! en-attente                          ! 0 ! 0 ! Le fichier est reçu ; il n'a pas encore été lu jusqu'au bout.
          """)
  void saysWhyTheVerdictIsWhatItIs(
      Verdict verdict, String id, long accepted, long rejected, String reason) {
    Certificate certificate =
        InventedCertificate.of(verdict, accepted, rejected, InventedCertificate.findings());

    assertThat(verdict.id()).isEqualTo(id);
    assertThat(certificate.reason().replace('\u00A0', ' ')).isEqualTo(reason);
  }

  @Test
  void namesWhatRefusedTheFile() {
    FindingGroup threshold =
        new FindingGroup(
            FindingKind.TOO_MANY_ERRORS,
            Severity.BLOCKING,
            null,
            null,
            "6 lignes en erreur sur 100 (6 %)",
            "au plus 5 %",
            1,
            "");

    assertThat(InventedCertificate.of(Verdict.REFUSED, 0, 100, List.of(threshold)).reason())
        .isEqualTo(
            "Trop de lignes en erreur pour accepter le fichier : 6 lignes en erreur sur 100 (6 %)"
                + " (attendu : au plus 5 %). Rien n'a été chargé.");
  }

  private static Finding missing(int line) {
    return new Finding(
        FindingKind.VALUE_MISSING, Severity.ERROR, null, line, "Sexe", "aucune valeur", "une");
  }
}
