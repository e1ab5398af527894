package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

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

  /** Figures of the département that only one of two versions has, each counted once. */
  private static final String CHANGED =
      """
      with told as (
        select v.version, f.indicator || f.network || f.period || f.month || f.variable || f.modality
            as figure, f.status || coalesce(f.figure_value::text, '') as reading
        from pub.figure f join ops.month_version v on v.id = f.version_id
        where f.zoning = 'departement' and f.zone = '73')
      select count(distinct figure) from (
        (select figure, reading from told where version = 2
          except select figure, reading from told where version = 3)
        union all
        (select figure, reading from told where version = 3
          except select figure, reading from told where version = 2)) as changed
      """;

  private static final String PAGE = "diagnostics/73-savoie.html";

  @TempDir static Path folder;

  private static Workshop workshop;
  private static SortedMap<String, String> contents;

  @BeforeAll
  static void runOnce() throws IOException {
    workshop = Workshop.create(folder).sharingPrograms();
    Files.delete(workshop.extract(Workshop.MONTH.minusMonths(1), "receptions"));
    Files.delete(workshop.extract(Workshop.MONTH, "receptions"));
    ownLayout();
    Workshop.Told told = workshop.run("run");
    assertThat(told.code()).as(told.text()).isZero();
    contents = Workshop.contents(first());
  }

  /** The region's own, whose title and colour of headers are not the general ones. */
  private static void ownLayout() throws IOException {
    Path reports = workshop.jobs().resolve("reports");
    String general = Files.readString(reports.resolve("diagnostic.yaml"));
    Files.createDirectories(reports.resolve(Workshop.REGION));
    workshop.write(
        reports.resolve(Workshop.REGION).resolve("diagnostic.yaml"),
        general
            .replace("title: Diagnostic territorial de l'orientation", "title: L'orientation ici")
            .replace("header: 1F3A5F", "header: 0B5D1E"));
  }

  private static Path first() {
    return workshop.version(1);
  }

  @Test
  @Order(1)
  void hasTheLayoutOfTheRegion() throws IOException {
    assertThat(Files.readString(first().resolve(PAGE)))
        .contains("<h1>L&#39;orientation ici – ", "thead th { background: #0b5d1e;");
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

  /** A folder stands where its file should. */
  @Test
  @Order(3)
  void namesADocumentThatCannotBeWrittenAndWritesTheOthers() throws IOException {
    Path commission = first().resolve("indicateurs-commission.xlsx");
    Path page = first().resolve("diagnostics/73-savoie.html");
    Files.delete(page);
    Files.delete(commission);
    Files.createDirectories(commission.resolve("occupied"));
    Workshop.Told told = workshop.run("run");
    assertThat(told.code()).isEqualTo(1);
    assertThat(told.text()).contains("  ! Document « commission » : " + commission);
    assertThat(told.text()).doesNotContain("  ! Document « departement/73 »");
    assertThat(page).exists();

    FileSystemUtils.deleteRecursively(commission);
    told = workshop.run("run");
    assertThat(told.code()).as(told.text()).isZero();
    assertThat(Workshop.contents(first())).isEqualTo(contents);
  }

  /** COM-04 rests on these days. */
  @Test
  @Order(4)
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

    // COM-04 is of the region: for the département, it is as if nothing had changed
    assertThat(Files.readString(workshop.version(2).resolve(PAGE)))
        .contains(
            "aucun chiffre de ce territoire ne diffère de la version 1 ; les fichiers retenus sont les"
                + " mêmes");
    assertThat(workshop.ask(DELAYS))
        .containsExactly(
            "1 all not-known",
            "1 cio not-known",
            "1 mission-locale not-known",
            "1 pole-emploi not-known",
            "1 region not-known",
            "2 all " + (12 + 20 + 42) / 3.0,
            "2 cio 16",
            "2 mission-locale 42",
            "2 pole-emploi not-known",
            "2 region not-known");
  }

  /** Half of the lines of one file. */
  @Test
  @Order(5)
  void theIdentityCardSaysWhatACorrectedFileChanged() throws IOException {
    Path corrected = workshop.extract(Workshop.MONTH, "CIO_consultations");
    Files.delete(corrected.resolveSibling("receptions.csv"));
    Charset charset = Charset.forName("windows-1252");
    List<String> lines = Files.readAllLines(corrected, charset);
    Files.write(corrected, lines.subList(0, lines.size() / 2), charset);
    Workshop.Told told = workshop.run("run");
    assertThat(told.code()).as(told.text()).isEqualTo(3);

    List<String> changed = workshop.ask(CHANGED);
    assertThat(Integer.parseInt(changed.get(0))).isGreaterThan(1);
    String file = corrected.getFileName() + " (";
    assertThat(Files.readString(workshop.version(3).resolve(PAGE)))
        .contains(
            changed.get(0) + " chiffres de ce territoire diffèrent de la version 2 ; fichiers :")
        .containsPattern(
            "retiré "
                + Pattern.quote(file)
                + ".*, décembre.2015\\), ajouté "
                + Pattern.quote(file));
  }

  private static String name(String prefix) {
    return workshop.extract(Workshop.MONTH, prefix).getFileName().toString();
  }
}
