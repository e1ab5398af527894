package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.deposit.DepositArchive;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run finds between the deposits of a month, and what it may not keep. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ComparisonIT {

  private static final Charset OF_CIO = Charset.forName("windows-1252");
  private static final String CIO = "cio-consultations";

  @TempDir static Path folder;

  private static Workshop workshop;
  private static List<String> schools;
  private static Path november;
  private static Path december;
  private static Path acts;

  @BeforeAll
  static void create() throws IOException {
    workshop = Workshop.create(folder).sharingPrograms().withShortDiagnostics();
    november = workshop.extract(Workshop.MONTH.minusMonths(1), "CIO_consultations");
    december = workshop.extract(Workshop.MONTH, "CIO_consultations");
    acts = workshop.extract(Workshop.MONTH, "IMILO_ACTES");
    schools =
        Files.readAllLines(workshop.extract(Workshop.MONTH, "REGION_LIEUX")).stream()
            .filter(place -> place.contains(";cio;siege;"))
            .map(place -> place.substring(0, place.indexOf(';')))
            .toList();
    assertThat(schools).isNotEmpty();
  }

  /** Three tallies of each CIO of the register, without a fault of their own. */
  private static String tallies(String month, int consultations) {
    List<String> lines = new ArrayList<>(List.of("Rectorat"));
    lines.add(
        "RNE;Mois;Public;Nature;Sexe;Âge;Classe;Contact;Réorientation;Nb consultations;Nb"
            + " consultants");
    for (String school : schools) {
      for (String sex : List.of("Fille", "Garçon", "Inconnu")) {
        lines.add(
            "%s;%s;Élèves;Entretien;%s;<18;Collège;Sur place;Non;%d;6"
                .formatted(school, month, sex, consultations));
      }
    }
    return String.join("\r\n", lines) + "\r\n";
  }

  @Test
  @Order(1)
  void aMonthLikeTheOneBeforeIsAcceptedWithTheReservesOfItsVersion() throws IOException {
    Files.writeString(november, tallies("11/2015", 7), OF_CIO);
    Files.writeString(december, tallies("12/2015", 7), OF_CIO);

    Workshop.Told told = workshop.run("run");

    assertThat(told.code()).as(told.text()).isZero();
    assertThat(told.text()).contains("Comparaison des mois");
    int rows = 3 * schools.size();
    assertThat(workshop.reception(1, "2015-11", CIO, november)).isEqualTo("accepté " + rows);
    assertThat(workshop.reception(1, "2015-12", CIO, december))
        .isEqualTo("accepté avec réserves " + rows);
    assertThat(verdictsOfTheDeposits()).containsExactly("ACCEPTED", "ACCEPTED");
    assertThat(findings(1))
        .containsExactlyElementsOf(
            schools.stream()
                .map(s -> "month-identical structure " + s + " : les 3 lignes de 2015-11")
                .sorted()
                .toList());
    JsonNode certificate = certificate(1, "cio", december);
    assertThat(certificate.path("verdict").asString()).isEqualTo("accepte-avec-reserves");
    assertThat(certificate.path("constats"))
        .extracting(c -> c.path("nature").asString())
        .filteredOn(kind -> !kind.equals("row-other-summary"))
        .containsOnly("month-identical")
        .hasSameSizeAs(schools);
  }

  @Test
  @Order(2)
  void anotherMonthIsNot() throws IOException {
    Files.writeString(december, tallies("12/2015", 8), OF_CIO);

    Workshop.Told told = workshop.run("run");

    assertThat(told.code()).as(told.text()).isZero();
    assertThat(workshop.reception(2, "2015-12", CIO, december))
        .isEqualTo("accepté " + 3 * schools.size());
    assertThat(findings(2)).isEmpty();
    assertThat(findings(1)).hasSameSizeAs(schools);
  }

  @Test
  @Order(3)
  void aFileRefusedForItsPersonalDataIsNotKeptHoweverOftenItComes() throws Exception {
    Path good = archived(acts);
    assertThat(good).exists();
    Path network = workshop.jobs().resolve("networks/mission-locale.yaml");
    workshop.write(
        network,
        Files.readString(network)
            .replaceFirst("(?m)^    maximum_rejected", "    personal_data: refuse\n$0"));
    List<String> lines = Files.readAllLines(acts);
    List<String> withMails = new ArrayList<>(List.of(lines.get(0) + ";contact"));
    lines.stream().skip(1).forEach(line -> withMails.add(line + ";zoe.durand@example.org"));
    Files.write(acts, withMails, StandardCharsets.UTF_8);

    Workshop.Told told = workshop.run("run");
    assertThat(told.code()).as(told.text()).isEqualTo(3);
    assertThat(told.text())
        .contains(
            "  ! 2015-12/%s : refusé, %d valeurs qui ressemblent à des adresses électroniques"
                .formatted(acts.getFileName(), lines.size() - 1))
        .doesNotContain("zoe.durand");
    assertThat(archived(acts)).doesNotExist();
    assertThat(good).exists();
    assertThat(certificate(3, "mission-locale", acts).path("verdict").asString())
        .isEqualTo("refuse");
    assertThat(answer(3, "mission-locale", acts).resolve("classeur-annote.xlsx")).doesNotExist();

    assertThat(workshop.run("run").text()).contains("Rien n'a changé");
    assertThat(archived(acts)).doesNotExist();
  }

  private static Path answer(int version, String network, Path file) {
    return workshop
        .version(version)
        .resolve("retours")
        .resolve(network)
        .resolve(file.getFileName());
  }

  private static JsonNode certificate(int version, String network, Path file) {
    return JsonMapper.shared()
        .readTree(answer(version, network, file).resolve("certificat.json").toFile());
  }

  private static Path archived(Path file) throws Exception {
    byte[] digest =
        java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return new DepositArchive(new Home(workshop.home()).archive())
        .path(HexFormat.of().formatHex(digest));
  }

  private static List<String> verdictsOfTheDeposits() {
    return workshop.ask(
        "select verdict from ops.deposit where format = '" + CIO + "' order by month");
  }

  private static List<String> findings(int version) {
    return workshop.ask(
        "select f.kind || ' ' || f.found from ops.version_finding f"
            + " join ops.month_version v on v.id = f.version_id"
            + " join ops.deposit d on d.id = f.deposit_id"
            + " where d.format = '"
            + CIO
            + "' and v.version = "
            + version
            + " order by 1");
  }
}
