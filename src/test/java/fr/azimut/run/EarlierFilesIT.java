package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What counts in place of a refused file is read as everything else: with the editions of today.
 * CIO received 30 people in Ain (01), 20 in Ardèche (07), 10 in Drôme (26), told by structure.
 */
class EarlierFilesIT {

  private static final String HEADER =
      "RNE;Mois;Public;Nature;Sexe;Âge;Classe;Contact;Réorientation;Nb consultations;Nb"
          + " consultants\n";
  private static final String GOOD = cio("Accueil", 30, 20, 10);
  private static final String REFUSED = GOOD.replace("Nature", "Natures");
  private static final String PLACES = places("01053");

  private static EmbeddedPostgres database;
  private static int regions;

  @TempDir private Path folder = Path.of("");
  private EarlierMonth month;

  @BeforeAll
  static void start() throws IOException {
    database = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stop() throws IOException {
    database.close();
  }

  @BeforeEach
  void acceptAFile() {
    regions++;
    month = new EarlierMonth(database.getPostgresDatabase(), folder, "essai-" + regions);
    month.territory("\"01\", \"07\", \"26\"");
    month.send(PLACES, GOOD);
  }

  private static String cio(String service, int ain, int ardeche, int drome) {
    return "Rectorat\n"
        + HEADER
        + row("E01", service, ain)
        + row("E07", service, ardeche)
        + row("E26", service, drome);
  }

  private static String row(String structure, String service, int people) {
    return "%s;12/2015;Élèves;%s;Fille;<18;Lycée;Sur place;Non;%d;%d\n"
        .formatted(structure, service, people, people);
  }

  /** Where the structures are; the first one in that commune. */
  private static String places(String commune) {
    return "code_structure;reseau;nature;code_insee;tous_publics;label_depuis;conseillers_etp\n"
        + ("E01;cio;siege;" + commune + ";oui;;1\n")
        + "E07;cio;siege;07186;oui;;1\n"
        + "E26;cio;siege;26362;oui;;1\n";
  }

  @Test
  void aRefusedFileAloneLeavesTheEarlierOneAsItIs() {
    month.send(PLACES, REFUSED);

    assertThat(month.people()).containsExactly("01 30", "07 20", "26 10");
    assertThat(month.reasons())
        .endsWith("l'envoi précédent (CIO_consultations_12_2015.csv) reste en vigueur");
    assertThat(month.deposits()).isEqualTo(2);
  }

  @Test
  void aDepartementLessAloneMovesNobody() {
    month.territory("\"07\", \"26\"");
    month.send(PLACES, GOOD);

    assertThat(month.people()).containsExactly("07 20", "26 10", "HZ 30");
    assertThat(month.reasons()).isEmpty();
  }

  /** Was: the 30 people of Ain published as those of Ardèche, the 20 of Ardèche as Drôme's. */
  @Test
  void aDepartementLessWhileAFileIsRefusedMovesNobodyEither() {
    month.territory("\"07\", \"26\"");
    month.send(PLACES, REFUSED);

    assertThat(month.people()).containsExactly("07 20", "26 10", "HZ 30");
    assertThat(month.figures()).containsExactly("07 20", "26 10", "HZ 30");
    assertThat(month.reasons())
        .satisfiesExactly(
            header -> assertThat(header).contains("Natures"),
            kept ->
                assertThat(kept)
                    .isEqualTo(
                        "l'envoi précédent (CIO_consultations_12_2015.csv) reste en vigueur"),
            note ->
                assertThat(note)
                    .matches(
                        "fichier antérieur « CIO_consultations_12_2015\\.csv » relu avec l'édition du jour"
                            + " \\(territoires COG \\d{4}, [0-9a-f]{12}\\)"));
    assertThat(month.certificate())
        .contains("Fichier antérieur « CIO_consultations_12_2015.csv » relu avec l&#39;éd");
  }

  @Test
  void findsAgainWhatItReadAgain() {
    month.territory("\"07\", \"26\"");
    month.send(PLACES, REFUSED);
    int before = month.deposits();
    List<String> reasons = month.reasons();
    month.send(PLACES, REFUSED);

    assertThat(month.deposits()).isEqualTo(before);
    assertThat(month.reasons()).isEqualTo(reasons);
  }

  @Test
  void followsTheRegisterOfToday() {
    month.send(places("07186"), REFUSED);

    assertThat(month.people()).containsExactly("07 50", "26 10");
    assertThat(String.join(" ", month.reasons())).contains("(registre des lieux ");
  }

  @Test
  void followsTheFormatOfToday() {
    month.change("networks/cio.yaml", "Accueil: accueil", "Accueil: conseil");
    month.send(PLACES, REFUSED);

    assertThat(month.people()).containsExactly("01 30", "07 20", "26 10");
    assertThat(String.join(" ", month.reasons())).contains("l'édition du jour (format ");
    assertThat(month.services()).containsExactly("conseil");
  }

  @Test
  void goesBackToTheOneBeforeWhenTodayRefusesTheLast() {
    month.send(PLACES, cio("Documentation", 3, 2, 1));
    month.change("networks/cio.yaml", ", Documentation: information", "");
    month.send(PLACES, REFUSED);

    assertThat(month.people()).containsExactly("01 30", "07 20", "26 10");
    assertThat(month.reasons().get(month.reasons().size() - 1))
        .startsWith(
            "fichier antérieur « CIO_consultations_12_2015.csv » refusé avec l'édition du jour : il n'est pas utilisé ;"
                + " fichier antérieur « CIO_consultations_12_2015.csv » relu avec l'édition du jour (format ");
  }

  @Test
  void saysThatTodayRefusesTheOnlyOne() {
    month.change("networks/cio.yaml", "Accueil: accueil, ", "");
    month.send(PLACES, REFUSED);

    assertThat(month.people()).isEmpty();
    assertThat(month.reasons())
        .endsWith(
            "fichier antérieur « CIO_consultations_12_2015.csv » refusé avec l'édition du jour : il n'est pas utilisé");
  }

  /** As it is after a file was found to hold personal data. */
  @Test
  void doesNotUseAFileThatTheArchiveHasNoMore() {
    month.forgetArchive();
    month.send(PLACES, REFUSED);

    assertThat(month.people()).isEmpty();
    assertThat(month.reasons())
        .endsWith(
            "fichier antérieur « CIO_consultations_12_2015.csv » absent de l'archive : il n'est pas utilisé");
  }

  @Test
  void theRegisterToo() {
    month.territory("\"07\", \"26\"");
    month.send(PLACES.replace("nature", "genre"), REFUSED);

    assertThat(month.people()).containsExactly("07 20", "26 10", "HZ 30");
  }
}
