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
    for (String verb : List.of("", "run", "check", "preview", "serve", "sample", "reference")) {
      help.append("$ azimut ").append(verb).append(verb.isEmpty() ? "--help\n" : " --help\n");
      Workshop.Told told =
          Workshop.tell(verb.isEmpty() ? List.of("--help") : List.of(verb, "--help"));
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
          """)
  void refusesInOneLineWhatIsWellWrittenAndImpossible(String line, String message) {
    assertThat(Workshop.tell(List.of(line.split(" "))))
        .isEqualTo(new Workshop.Told(2, message + System.lineSeparator()));
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
