package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A month told step by step: what a network can send wrong, and its correction. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BadInputIT {

  @TempDir static Path folder;

  private static Workshop workshop;
  private static Path acts;
  private static Path tallies;
  private static Path missing;
  private static byte[] goodActs;
  private static byte[] goodTallies;

  @BeforeAll
  static void create() throws IOException {
    workshop = Workshop.create(folder).sharingPrograms().withShortDiagnostics();
    acts = workshop.extract(Workshop.MONTH, "IMILO_ACTES");
    tallies = workshop.extract(Workshop.MONTH, "PE_");
    missing = workshop.extract(Workshop.MONTH, "CIO_consultations");
    goodActs = Files.readAllBytes(acts);
    goodTallies = Files.readAllBytes(tallies);
    // it names files that are about to be moved
    Files.delete(workshop.extract(Workshop.MONTH, "receptions"));
  }

  @Test
  @Order(1)
  void computesTheMonthWithoutANetworkThatSentNothing() throws IOException {
    Files.move(missing, folder.resolve("late"));
    Workshop.Told told = workshop.run("run");
    assertThat(told.code()).as(told.text()).isZero();
    assertThat(told.text())
        .contains(
            "  ! Fichier non reçu : Consultations des CIO, effectifs mensuels"
                + " (cio-consultations), 2014-12 à 2015-10, 2015-12\n")
        .contains("(version 1, provisoire)");
    assertThat(workshop.reception(1, "2015-12", "cio-consultations", "")).isEqualTo("non reçu 0");
  }

  @Test
  @Order(2)
  void aLateFileMakesTheNextVersionAndIsTheOnlyOneLoaded() throws IOException {
    Files.move(folder.resolve("late"), missing);
    SortedMap<String, String> before = Workshop.contents(workshop.version(1));
    Workshop.Told told = workshop.run("run");
    assertThat(told.code()).as(told.text()).isZero();
    assertThat(told.text()).contains("(version 2, provisoire)");
    assertThat(workshop.deposits("2015-12")).isEqualTo(7);
    assertThat(Workshop.contents(workshop.version(1))).isEqualTo(before);
  }

  @Test
  @Order(3)
  void aCorrectedFileMakesTheNextVersion() throws IOException {
    String text = new String(goodActs, StandardCharsets.UTF_8);
    String lastAct = text.substring(text.stripTrailing().lastIndexOf('\n') + 1);
    String another = lastAct.replaceFirst(";[0-9]+;", ";9999;");
    Files.writeString(acts, text.stripTrailing() + System.lineSeparator() + another);
    Workshop.Told told = workshop.run("run");
    assertThat(told.code()).as(told.text()).isZero();
    assertThat(told.text()).contains("(version 3, provisoire)");
    assertThat(workshop.deposits("2015-12")).isEqualTo(8);
    assertThat(rows(workshop.reception(3, "2015-12", "mission-locale-actes", acts)))
        .isEqualTo(rows(workshop.reception(2, "2015-12", "mission-locale-actes", acts)) + 1);
  }

  @Test
  @Order(4)
  void refusesAndNamesWhatIsNotWhatItsNameSaysAndGoesOn() throws IOException {
    SortedMap<String, String> before = Workshop.contents(workshop.version(3));
    Files.writeString(acts, "%PDF-1.7\n%âãÏÓ\n1 0 obj\n");
    Files.write(tallies, Arrays.copyOf(goodTallies, goodTallies.length / 2));
    Files.write(missing, new byte[0]);
    Files.writeString(acts.resolveSibling("budget.csv"), "a;b\n");
    Workshop.Told told = workshop.run("run");
    assertThat(told.code()).as(told.text()).isEqualTo(3);
    assertThat(told.text())
        .contains("  ! 2015-12/" + acts.getFileName() + " : refusé, ")
        .contains("  ! 2015-12/" + tallies.getFileName() + " : refusé, ")
        .contains("  ! 2015-12/" + missing.getFileName() + " : refusé, ")
        .contains("  ! 2015-12/budget.csv : Fichier non reconnu. Renommez le fichier");
    assertThat(workshop.reception(4, "2015-12", "mission-locale-actes", acts))
        .isEqualTo("refusé 0");
    assertThat(workshop.reception(4, "2015-12", "", "budget.csv")).isEqualTo("non reconnu 0");
    assertThat(Workshop.contents(workshop.version(3))).isEqualTo(before);
  }

  @Test
  @Order(5)
  void keepsTheFiguresOfTheDepositsThatRefusedFilesWouldHaveReplaced() {
    assertThat(workshop.inForce(3)).contains(acts.getFileName() + "", missing.getFileName() + "");
    assertThat(workshop.inForce(4)).isEqualTo(workshop.inForce(3));
  }

  @Test
  @Order(6)
  void saysTheSameWhenNothingChangedSinceAFileWasRefused() {
    Workshop.Told told = workshop.run("run");
    assertThat(told.code()).isEqualTo(3);
    assertThat(told.text())
        .contains("  ! 2015-12/" + acts.getFileName() + " : refusé, ")
        .contains("Rien n'a changé depuis la version 4 : rien n'est calculé ni écrit.");
  }

  @Test
  @Order(7)
  void refusesAFileOfTooManyErrorsAndKeepsTheEarlierOne() throws IOException {
    Files.delete(acts.resolveSibling("budget.csv"));
    Files.write(tallies, goodTallies);
    Files.move(missing, folder.resolve("gone"));
    Files.writeString(
        acts, new String(goodActs, StandardCharsets.UTF_8).replace(";Présent;", ";Parti;"));
    Workshop.Told told = workshop.run("run");
    assertThat(told.code()).as(told.text()).isEqualTo(3);
    assertThat(told.text())
        .containsPattern("IMILO_\\S+ : refusé, \\d+ lignes en erreur sur \\d+ .*au plus 5 %");
    List<String> actsOfVersion3 =
        workshop.inForce(3).lines().filter(l -> l.contains(acts.getFileName() + "")).toList();
    assertThat(actsOfVersion3).hasSize(1);
    assertThat(workshop.inForce(5).lines()).containsAll(actsOfVersion3);
  }

  @Test
  @Order(8)
  void choosesNeitherOfTwoFilesOfOneFormat() throws IOException {
    Files.write(acts, goodActs);
    Path rival = acts.resolveSibling("IMILO_ACTES_AUTRE_201512.csv");
    Files.write(rival, goodActs);
    Workshop.Told told = workshop.run("run");
    assertThat(told.code()).as(told.text()).isEqualTo(3);
    String why = " : Plusieurs fichiers pour le même mois et le même format. Ne laissez que le bon";
    assertThat(told.text())
        .contains("  ! 2015-12/" + acts.getFileName() + why)
        .contains("  ! 2015-12/" + rival.getFileName() + why);
    Files.delete(rival);
  }

  @Test
  @Order(9)
  void refusesInOneLineAMonthWithoutExtracts() {
    Workshop.Told told = workshop.run("run", "--month", "2013-05");
    assertThat(told.code()).isEqualTo(2);
    assertThat(told.text())
        .isEqualTo(
            "Aucune extraction dans "
                + workshop.deposits().resolve("savoie/2013-05")
                + ". Déposez-y les fichiers du mois, ou demandez un autre mois (--month)."
                + System.lineSeparator());
  }

  private static int rows(String reception) {
    return Integer.parseInt(reception.substring(reception.lastIndexOf(' ') + 1));
  }
}
