package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The days of reception that are noted beside the files of a month, and what COM-04 makes of them.
 */
class ReceptionDaysIT {

  private static final String DELAYS =
      """
      select v.version || ' ' || case f.network when '' then 'all' else f.network end || ' '
        || coalesce(f.figure_value::text, f.cause)
      from pub.figure f join ops.month_version v on v.id = f.version_id
      where f.indicator = 'COM-04' and f.month = '2015-12-01' and f.variable = ''
      order by v.version, f.network
      """;

  @TempDir static Path folder;

  @Test
  void tellsHowLongNetworksTakeAndRunsAgainWhenADayIsNoted() throws IOException {
    Workshop workshop = Workshop.create(folder);
    Files.delete(workshop.extract(Workshop.MONTH.minusMonths(1), "receptions"));
    Path days = workshop.extract(Workshop.MONTH, "receptions");
    Files.delete(days);
    Workshop.Told told = workshop.run("run");
    assertThat(told.code()).as(told.text()).isZero();

    // 31 December and 12, 20 and 42 days; a file that is refused delivers nothing
    List<String> lines =
        List.of(
            "fichier;recu_le",
            name(workshop, "CIO_consultations") + ";2016-01-12",
            name(workshop, "CIO_droit_retour") + ";20/01/2016",
            name(workshop, "IMILO_ACTES") + ";2016-02-11",
            name(workshop, "PE_") + ";2016-01-05");
    Files.write(days, lines);
    Files.writeString(workshop.extract(Workshop.MONTH, "PE_"), "nothing of a workbook");
    told = workshop.run("run");
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

  private static String name(Workshop workshop, String prefix) {
    return workshop.extract(Workshop.MONTH, prefix).getFileName().toString();
  }
}
