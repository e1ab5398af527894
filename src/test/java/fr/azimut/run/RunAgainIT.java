package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The same month again: unchanged, with spoilt results, with days of reception noted since. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunAgainIT {

  private static final String DELAYS =
      """
      select v.version || ' ' || case f.network when '' then 'all' else f.network end || ' '
        || coalesce(f.figure_value::text, f.cause)
      from pub.figure f join ops.month_version v on v.id = f.version_id
      where f.indicator = 'COM-04' and f.month = '2015-12-01' and f.variable = ''
      order by v.version, f.network
      """;

  @TempDir static Path folder;

  private static Workshop workshop;
  private static SortedMap<String, String> contents;

  @BeforeAll
  static void runOnce() throws IOException {
    workshop = Workshop.create(folder);
    Files.delete(workshop.extract(Workshop.MONTH.minusMonths(1), "receptions"));
    Files.delete(workshop.extract(Workshop.MONTH, "receptions"));
    Workshop.Told told = workshop.run("run");
    assertThat(told.code()).as(told.text()).isZero();
    contents = Workshop.contents(first());
  }

  private static Path first() {
    return workshop.version(1);
  }

  @Test
  @Order(1)
  void doesNothingWhenNothingChanged() throws IOException {
    FileTime before = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
    for (String name : contents.keySet()) {
      Files.setLastModifiedTime(first().resolve(name), before);
    }
    Workshop.Told told = workshop.run("run");
    assertThat(told.code()).isZero();
    assertThat(told.text())
        .endsWith(
            "Rien n'a changé depuis la version 1 : rien n'est calculé ni écrit."
                + System.lineSeparator()
                + "Résultats : "
                + first()
                + System.lineSeparator())
        .doesNotContain("Étape");
    assertThat(Workshop.contents(first())).isEqualTo(contents);
    for (String name : contents.keySet()) {
      assertThat(Files.getLastModifiedTime(first().resolve(name))).as(name).isEqualTo(before);
    }
  }

  @Test
  @Order(2)
  void rendersAgainWhatWasRemovedOrSpoilt() throws IOException {
    Files.delete(first().resolve("indicateurs-commission.xlsx"));
    Files.writeString(first().resolve(contents.firstKey()), "spoilt");
    Workshop.Told told = workshop.run("run");
    assertThat(told.code()).as(told.text()).isZero();
    assertThat(Workshop.contents(first())).isEqualTo(contents);
    assertThat(workshop.version(2)).doesNotExist();
  }

  /** COM-04 rests on these days. */
  @Test
  @Order(3)
  void aDayThatIsNotedMakesTheNextVersion() throws IOException {
    Path days = workshop.extract(Workshop.MONTH, "CIO").resolveSibling("receptions.csv");
    // 31 December and 12, 20 and 42 days; a file that is refused delivers nothing
    List<String> lines =
        List.of(
            "fichier;recu_le",
            name("CIO_consultations") + ";2016-01-12",
            name("CIO_droit_retour") + ";20/01/2016",
            name("IMILO_ACTES") + ";2016-02-11",
            name("PE_") + ";2016-01-05");
    Files.write(days, lines);
    Files.writeString(workshop.extract(Workshop.MONTH, "PE_"), "nothing of a workbook");
    Workshop.Told told = workshop.run("run");
    assertThat(told.code()).as(told.text()).isEqualTo(3);
    assertThat(told.text()).contains("(version 2, provisoire)").doesNotContain("receptions.csv");

    Files.write(days, List.of("fichier;recu_le", "CIO.csv;2016-01-12"));
    told = workshop.run("run");
    assertThat(told.code()).isEqualTo(2);
    assertThat(told.text())
        .isEqualTo(
            days
                + ", ligne 2 : « CIO.csv » n'est pas dans le dossier ; attendu : le nom d'un fichier"
                + " du dossier. Corrigez la ligne ou retirez-la : sans elle, le délai du fichier est"
                + " inconnu."
                + System.lineSeparator());

    assertThat(workshop.ask(DELAYS))
        .containsExactly(
            "1 all not-known",
            "1 cio not-known",
            "1 mission-locale not-known",
            "1 pole-emploi not-known",
            "2 all " + (12 + 20 + 42) / 3.0,
            "2 cio 16",
            "2 mission-locale 42",
            "2 pole-emploi not-known");
  }

  private static String name(String prefix) {
    return workshop.extract(Workshop.MONTH, prefix).getFileName().toString();
  }
}
