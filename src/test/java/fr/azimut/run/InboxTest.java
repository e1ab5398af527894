package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.deposit.DepositArchive;
import fr.azimut.quality.FindingKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies in the folder of a month: files are taken, links are not followed, all is told. */
class InboxTest {

  private static final YearMonth MONTH = YearMonth.of(2015, 12);
  private static final String CIO = "CIO_droit_retour_12_2015.csv";

  private static Definitions definitions;

  @TempDir private Path folder = Path.of("");
  private Path month = Path.of("");

  @BeforeAll
  static void read() {
    definitions = Definitions.read(Path.of("jobs"));
  }

  @BeforeEach
  void create() throws IOException {
    month = Files.createDirectories(folder.resolve("rhone-alpes/2015-12"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"a file", "a folder", "nothing"})
  void followsNoLink(String target) throws IOException {
    Path outside = folder.resolve("outside");
    if (target.equals("a file")) {
      Files.writeString(outside, "SECRET");
    } else if (target.equals("a folder")) {
      Files.writeString(Files.createDirectories(outside).resolve(CIO), "SECRET");
    }
    Files.createSymbolicLink(month.resolve(CIO), outside);

    Inbox.Found found = inbox().list(MONTH).get(0);
    DepositArchive archive = new DepositArchive(folder.resolve("archive"));
    ArrivalRepository.Archived archived = found.archive(archive);

    assertThat(found.problem()).isEqualTo(FindingKind.FILE_LINK);
    assertThat(found.match()).isNull();
    assertThat(archived.file().size()).isZero();
    assertThat(folder.resolve("archive")).doesNotExist();
  }

  /** Between the list and the copy, somebody puts a link in the place of the file. */
  @Test
  void followsNoLinkThatWasMadeJustNow() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside"), "SECRET");
    Path file = Files.writeString(month.resolve(CIO), "RNE\n");
    Inbox.Found found = inbox().list(MONTH).get(0);
    assertThat(found.problem()).isNull();
    Files.delete(file);
    Files.createSymbolicLink(file, outside);

    ArrivalRepository.Archived archived =
        found.archive(new DepositArchive(folder.resolve("archive")));

    assertThat(archived.found().problem()).isEqualTo(FindingKind.FILE_LINK);
    assertThat(archived.file().size()).isZero();
  }

  @Test
  void readsNoDaysOfReceptionThroughALink() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside"), "SECRET");
    Files.createSymbolicLink(month.resolve("receptions.csv"), outside);

    assertThat(inbox().list(MONTH))
        .singleElement()
        .satisfies(f -> assertThat(f.problem()).isEqualTo(FindingKind.FILE_LINK));
  }

  @Test
  void tellsAFolderAndEntersNone() throws IOException {
    Files.writeString(Files.createDirectories(month.resolve("anciens")).resolve(CIO), "RNE\n");

    assertThat(inbox().list(MONTH))
        .singleElement()
        .satisfies(f -> assertThat(f.problem()).isEqualTo(FindingKind.FOLDER_NOT_READ));
  }

  @ParameterizedTest
  @CsvSource({
    "IMILO_ACTES_ILE-DE-FRANCE_201512.csv,    FILE_OTHER_REGION",
    "IJ_frequentation_bretagne_2015_12.ods,   FILE_OTHER_REGION",
    "IMILO_ACTES_RHONE-ALPES_201512.csv,",
    "IMILO_ACTES_LYON_201512.csv,",
    "IJ_frequentation_rhone-alpes_2015_12.ods,",
    "IMILO_ACTES_RHONE-ALPES_201511.csv,      FILE_OTHER_PERIOD",
    "budget.csv,                              FILE_UNKNOWN"
  })
  void tellsAFileOfAnotherRegion(String name, FindingKind problem) throws IOException {
    Files.writeString(month.resolve(name), "x");

    assertThat(inbox().list(MONTH))
        .singleElement()
        .satisfies(f -> assertThat(f.problem()).isEqualTo(problem));
  }

  @ParameterizedTest
  @CsvSource({
    "~$PE_activite_SPRO_2015-12.xlsx,    'fichier de verrouillage d''un classeur ouvert, non lu'",
    ".DS_Store,                          'fichier caché du système, non lu'",
    ".~lock.x.ods#,                      'fichier caché du système, non lu'",
    "Thumbs.db,                          'fichier caché du système, non lu'",
    "CIO_droit_retour_12_2015.csv~,      'copie de travail d''un éditeur, non lue'",
    "CIO_droit_retour_12_2015.csv.part,  'transfert inachevé, non lu'",
    "x.xlsx.crdownload,                  'transfert inachevé, non lu'"
  })
  void namesWhatIsNoExtractAndTakesItForNone(String name, String reason) throws IOException {
    Path file = Files.writeString(month.resolve(name), "x");

    assertThat(inbox().list(MONTH)).isEmpty();
    assertThat(inbox().passedOver(MONTH)).containsExactly(new PassedOver(file, reason));
  }

  @Test
  void namesWhatLiesBesideTheMonths() throws IOException {
    Path region = folder.resolve("rhone-alpes");
    Path other = Files.createDirectories(region.resolve("archives"));
    Path stray = Files.writeString(region.resolve(CIO), "x");
    Path link = Files.createSymbolicLink(region.resolve("2015-11"), month);

    assertThat(inbox().latestMonth()).contains(MONTH);
    assertThat(inbox().list(MONTH)).isEmpty();
    assertThat(inbox().passedOver(MONTH))
        .isEqualTo(
            List.of(
                new PassedOver(link, "lien symbolique, non suivi"),
                new PassedOver(stray, "fichier hors du dossier d'un mois, non lu"),
                new PassedOver(other, "dossier qui n'est pas celui d'un mois (AAAA-MM), non lu")));
  }

  private Inbox inbox() {
    return new Inbox(folder.resolve("rhone-alpes"), definitions, definitions.region("rhone-alpes"));
  }
}
