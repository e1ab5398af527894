package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command line says in French before any database starts. */
class CommandLineTest {

  @Test
  void helpsWithEveryVerb() throws IOException {
    StringBuilder help = new StringBuilder();
    for (String verb :
        List.of(
            "",
            "run",
            "check",
            "preview",
            "explain",
            "serve",
            "formats",
            "formats export",
            "indicators",
            "indicators check",
            "indicators fiches",
            "sample",
            "reference")) {
      String line = (verb + " --help").strip();
      help.append("$ azimut ").append(line).append('\n');
      Workshop.Told told = Workshop.tell(List.of(line.split(" ")));
      assertThat(told.code()).isZero();
      help.append(told.text()).append('\n');
    }
    Path golden = Path.of("src/test/resources/golden/run/help.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, help);
    }
    assertThat(help.toString()).isEqualToNormalizingNewlines(Files.readString(golden));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          runn               | Verbe inconnu : « runn ». Vouliez-vous dire « run » ?
          run --montth 1     | Option inconnue : « --montth ». Vouliez-vous dire « --month » ?
          run --month        | Valeur absente pour --month=AAAA-MM.
          run --month 15-12  | Valeur refusée pour --month=AAAA-MM : « 15-12 ».
          sample --rows ten  | Valeur refusée pour --rows=N : « ten ».
          sample             | Option obligatoire absente : --from=AAAA-MM, --to=AAAA-MM, --output=DOSSIER.
          explain ACM-01     | Option obligatoire absente : --zone=ZONE, --month=AAAA-MM.
          preview            | Valeur absente pour FICHIER.
          run 2015-12        | Argument en trop : « 2015-12 ».
          run --month 2015-12 --month 2015-11 | Option donnée deux fois : --month=AAAA-MM.
          """)
  void refusesInFrenchAndShowsTheUsage(String line, String message) {
    Workshop.Told told = Workshop.tell(List.of(line.split(" ")));
    assertThat(told.code()).isEqualTo(2);
    assertThat(told.text().lines().findFirst()).hasValue(message);
    assertThat(told.text()).contains("\nUtilisation : azimut").doesNotContainPattern("[Mm]issing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          run --region rhone-alp | Région inconnue : « rhone-alp ». Vouliez-vous dire « rhone-alpes » ?
          run --region corse     | Région inconnue : « corse ». Régions décrites : aquitaine, auvergne, bretagne, centre, ile-de-france, limousin, nord-pas-de-calais, pays-de-la-loire, poitou-charentes, rhone-alpes.
          sample --from 2015-12 --to 2015-01 --output x | Le dernier mois, 2015-01, précède le premier, 2015-12.
          sample --from 2015-12 --to 2015-12 --output x --rows 0 | --rows vaut 0 ; il faut au moins 1 acte par mois.
          formats cio-consultation | Format inconnu : « cio-consultation ». Vouliez-vous dire « cio-consultations » ?
          formats entretiens       | Format inconnu : « entretiens ». « formats » les énumère tous.
          explain ACM-01 --zone RA15 --month 2015-12 --period year-to-dat | Période inconnue : « year-to-dat ». Vouliez-vous dire « year-to-date » ?
          explain ACM-01 --zone RA15 --month 2015-12 --network psad2      | Réseau inconnu : « psad2 ». Vouliez-vous dire « psad » ?
          explain ACM-01 --zone RA15 --month 2015-12 --modality F         | --modality est donnée sans --variable.
          formats export --network pole-emplois | Réseau inconnu : « pole-emplois ». Vouliez-vous dire « pole-emploi » ?
          formats export --output pom.xml       | --output vaut pom.xml, qui n'est pas un dossier.
          """)
  void refusesInOneLineWhatIsWellWrittenAndImpossible(String line, String message) {
    assertThat(Workshop.tell(List.of(line.split(" "))))
        .isEqualTo(new Workshop.Told(2, message + System.lineSeparator()));
  }

  @Test
  void listsTheFormatsOfEveryNetwork() {
    Workshop.Told told = Workshop.tell(List.of("formats"));
    assertThat(told.code()).isZero();
    assertThat(told.text().lines())
        .containsSubsequence(
            "cio : Centres d'information et d'orientation (CIO)",
            "  cio-consultations : Consultations des CIO, effectifs mensuels",
            "      activité, chaque mois ; CSV, séparateur « ; », encodage windows-1252",
            "      exemple : CIO_consultations_12_2015.csv",
            "pole-emploi : Pôle emploi, France Travail depuis le 01/01/2024");
  }

  @Test
  void describesOneFormat() {
    Workshop.Told told = Workshop.tell(List.of("formats", "mission-locale-actes"));
    assertThat(told.code()).isZero();
    assertThat(told.text().lines())
        .contains(
            "  limites    fichier refusé au-delà de 5 % de lignes rejetées, ou de 1 000 Mo",
            "  conseiller : à ne pas envoyer");
  }

  @Test
  void listsTheIndicatorsInForce() {
    Workshop.Told told = Workshop.tell(List.of("indicators", "--month", "2014-11"));
    assertThat(told.code()).isZero();
    assertThat(told.text().lines())
        .startsWith(
            "61 indicateurs et statistiques en vigueur fin 2014-11",
            "code    fondement  sens    périodes                       nom",
            "ACC-01  attesté    neutre  mois, cumul, 12 mois, moyenne  Personnes accueillies par les"
                + " réseaux du SPRO")
        .contains(
            "ACM-03  attesté    neutre  mois                           Jeunes en CIVIS en fin de mois");
  }

  @Test
  void writesTheSheetsOfTheIndicatorsInForce(@TempDir Path folder) {
    Path output = folder.resolve("fiches");
    Workshop.Told told =
        Workshop.tell(
            List.of("indicators", "fiches", "--month", "2014-11", "--output", output.toString()));
    assertThat(told.code()).isZero();
    assertThat(told.text()).startsWith("63 fichiers dans " + output);
    assertThat(output.resolve("ACM-03.html")).content().contains("Jeunes en CIVIS en fin de mois");
  }

  @Test
  void refusesToWriteSheetsOverAFile(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("fiches"));
    Workshop.Told told =
        Workshop.tell(List.of("indicators", "fiches", "--output", file.toString()));
    assertThat(told.code()).isEqualTo(2);
    assertThat(told.text()).contains("--output vaut " + file + ", qui n'est pas un dossier.");
  }

  @Test
  void tellsAllThatIsWrongWithTheRegistryBeforeAnythingStarts(@TempDir Path folder)
      throws IOException {
    Workshop workshop = Workshop.create(folder);
    Path file = workshop.jobs().resolve("indicators/ACC-04.yaml");
    String right = Files.readString(file);
    Files.writeString(
        file,
        right
            .replace("breakdowns: [age_band]", "breakdowns: [age_bande]")
            .replace("label: Part des femmes", "label: Part des femmes, en %  du total"));
    List<String> lines = Files.readAllLines(file);
    Workshop.Told told = workshop.run("indicators", "check");
    assertThat(told.code()).isEqualTo(2);
    assertThat(told.text().replace(file.toString(), "ACC-04.yaml").lines())
        .contains(
            "ACC-04.yaml:2:1: avertissement spaces-repeated : Espaces en trop dans un texte."
                + " N'en laissez qu'une entre deux mots, aucune au bord.",
            "ACC-04.yaml:"
                + (1 + lines.indexOf("breakdowns: [age_bande]"))
                + ":1: erreur breakdown-unknown : Le flux n'a pas cette variable à distinguer :"
                + " « age_bande ». Vouliez-vous dire « age_band » ?")
        .anyMatch(
            line -> line.matches(".*/reports/diagnostic.yaml:\\d+:13: erreur report-variable.*"))
        .last()
        .asString()
        .isEqualTo("64 fichiers, 2 erreurs, 2 avertissements");
    assertThat(workshop.home()).doesNotExist();
    assertThat(workshop.run("run").text())
        .startsWith(file + ":")
        .contains("Le flux n'a pas cette variable à distinguer : « age_bande ».");
  }

  @Test
  void exportsTheFormatsOfANetwork(@TempDir Path folder) throws IOException {
    Workshop.Told told =
        Workshop.tell(
            List.of("formats", "export", "--network", "cio", "--output", folder.toString()));
    assertThat(told)
        .isEqualTo(new Workshop.Told(0, "5 fichiers dans " + folder + System.lineSeparator()));
    try (var files = Files.list(folder.resolve("cio"))) {
      assertThat(files)
          .extracting(f -> f.getFileName().toString())
          .containsExactlyInAnyOrder(
              "datapackage.json",
              "cio-consultations.schema.json",
              "cio-consultations-modele.xlsx",
              "cio-demandes.schema.json",
              "cio-demandes-modele.xlsx");
    }
  }

  @Test
  void blamesAWrongDefinitionOnItsLineAndColumn(@TempDir Path folder) throws IOException {
    Workshop workshop = Workshop.create(folder);
    Path network = workshop.jobs().resolve("networks/cio.yaml");
    Files.writeString(network, Files.readString(network).replace("delimiter:", "delimeter:"));
    int line = 1 + Files.readString(network).lines().toList().indexOf("    delimeter: ';'");
    Workshop.Told told = workshop.run("run");
    assertThat(told.code()).isEqualTo(2);
    assertThat(told.text())
        .isEqualTo(
            network
                + ":"
                + line
                + ":5: unknown key 'delimeter'. Did you mean 'delimiter'?"
                + System.lineSeparator());
    assertThat(workshop.home()).doesNotExist();
  }
}
