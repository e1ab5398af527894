package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.extract.NetworkCatalog;
import fr.azimut.report.ReportDefinitions;
import fr.azimut.territory.RegionCatalog;
import fr.azimut.territory.RegionProfile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;

/** Bretagne has a workbook of the commission and open data of its own, Rhône-Alpes nothing. */
class LayoutsTest {

  private static final RegionCatalog REGIONS = RegionCatalog.read(Path.of("jobs"));

  @TempDir Path folder;

  private Path jobs;
  private Path general;
  private Path own;

  @BeforeEach
  void give() throws IOException {
    jobs = folder.resolve("jobs");
    FileSystemUtils.copyRecursively(Path.of("jobs"), jobs);
    general = jobs.resolve("reports");
    own = Files.createDirectories(general.resolve("bretagne"));
    alter("commission.yaml", "title: A. Accueil", "title: Accueillir");
    alter("donnees.yaml", "publisher: Commission SPRO du Crefop", "publisher: Crefop de Bretagne");
  }

  /** Gives Bretagne the general file, altered in one place. */
  private void alter(String name, String right, String wrong) throws IOException {
    String text = Files.readString(general.resolve(name));
    assertThat(text).contains(right);
    Files.writeString(own.resolve(name), text.replace(right, wrong));
  }

  private Layouts.Layout read(String region) {
    return Layouts.read(jobs, REGIONS).of(profile(region));
  }

  private static RegionProfile profile(String region) {
    return REGIONS.findProfile(region).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          bretagne,    Accueillir, Crefop de Bretagne
          rhone-alpes, A. Accueil, Commission SPRO du Crefop
          """)
  void aRegionHasItsOwnFilesOrTheGeneralOnes(String region, String chapter, String publisher) {
    Layouts.Layout layout = read(region);
    assertThat(layout.reports().listChapters()).containsKey(chapter);
    assertThat(layout.data().publisher()).isEqualTo(publisher);
  }

  /** Each file is replaced alone: Bretagne shows the chapters that everybody shows. */
  @Test
  void aFileThatARegionDoesNotHaveIsTheGeneralOne() {
    String file = general.resolve("diagnostic.yaml").toString();
    assertThat(read("bretagne").reports().listMentions())
        .anyMatch(mention -> mention.position().file().equals(file));
  }

  @Test
  void aLogoLiesBesideTheFileThatNamesIt() throws IOException {
    alter("commission.yaml", "colours:", "logo: {file: bzh.png, alt: Bretagne}\ncolours:");
    draw(general.resolve("bzh.png"));
    assertThatThrownBy(() -> read("bretagne"))
        .hasMessageMatching(
            ".*/reports/bretagne/commission.yaml:3:7: the logo 'bzh.png' cannot be read\\..*");
    draw(own.resolve("bzh.png"));
    assertThat(read("bretagne").reports().listChapters()).isNotEmpty();
    alter("commission.yaml", "colours:", "logo: {file: ../bzh.png, alt: Bretagne}\ncolours:");
    assertThatThrownBy(() -> read("bretagne"))
        .hasMessageEndingWith("the logo '../bzh.png' is not in bretagne/. Place it there.");
  }

  private static void draw(Path file) throws IOException {
    ImageIO.write(new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bretange/glossary.yaml    | bretange: 'bretange' is the id of no region. Did you mean 'bretagne'?
          logos/logo.png            | logos: 'logos' is the id of no region. Name the folder as a file of regions/: aquitaine, auvergne, bretagne, centre, ile-de-france, limousin, nord-pas-de-calais, pays-de-la-loire, poitou-charentes, rhone-alpes.
          bretagne/logos/logo.png   | bretagne: the folder of a region has folders. Place their files in it.
          bretagne/diagnostics.yaml | bretagne/diagnostics.yaml: nothing reads this file. Did you mean 'diagnostic.yaml'?
          bretagne/notes.txt        | bretagne/notes.txt: nothing reads this file. Files read here: diagnostic.yaml, commission.yaml, glossary.yaml, donnees.yaml, *.png.
          glossaire.yaml            | glossaire.yaml: nothing reads this file. Did you mean 'glossary.yaml'?
          """,
      quoteCharacter = '`')
  void whatNobodyReadsIsRefused(String file, String message) throws IOException {
    Path unknown = general.resolve(file);
    Files.createDirectories(unknown.getParent());
    Files.writeString(unknown, "");
    assertThatThrownBy(() -> Layouts.read(jobs, REGIONS))
        .hasMessage(general + "/" + message.replaceFirst(": ", ":1:1: "));
  }

  @Test
  void whatASystemHidesThereIsLeftAlone() throws IOException {
    Files.writeString(own.resolve(".DS_Store"), "");
    assertThat(read("bretagne").data().publisher()).isEqualTo("Crefop de Bretagne");
  }

  @Test
  void anIndicatorThatDoesNotExistIsBlamedInTheFileOfTheRegion() throws IOException {
    alter("commission.yaml", "indicators: [DEM-01]", "indicators: [DEM-01, DEM-99]");
    assertThatThrownBy(() -> Definitions.read(jobs))
        .hasMessageContaining("/reports/bretagne/commission.yaml:")
        .hasMessageContaining("DEM-99");
  }

  @Test
  void aFileOfARegionIsReadAsStrictlyAsTheGeneralOne() throws IOException {
    alter("donnees.yaml", "publisher:", "editor:");
    assertThatThrownBy(() -> Definitions.read(jobs))
        .hasMessageMatching(".*/reports/bretagne/donnees.yaml:\\d+:1: unknown key 'editor'.*");
  }

  @Test
  void whatTheyContainIsPartOfWhatARunDependsOn() throws IOException {
    Definitions before = Definitions.read(jobs);
    String run = before.runFingerprint();
    draw(own.resolve("bzh.png"));
    Definitions after = Definitions.read(jobs);
    assertThat(after.runFingerprint()).isNotEqualTo(run);
  }

  @Test
  void whatEditorsAndSystemsLeaveThereDefinesNothingAndIsNamed() throws IOException {
    String run = Definitions.read(jobs).runFingerprint();
    for (String left : List.of("ACC-01.yaml~", ".ACC-01.yaml.swp", "#ACC-01.yaml#", ".#x.yaml")) {
      Files.writeString(jobs.resolve("indicators").resolve(left), "code: ACC-01");
    }

    Definitions after = Definitions.read(jobs);

    assertThat(after.runFingerprint()).isEqualTo(run);
    assertThat(after.listOtherFiles())
        .contains(
            "indicators/#ACC-01.yaml#",
            "indicators/.#x.yaml",
            "indicators/.ACC-01.yaml.swp",
            "indicators/ACC-01.yaml~");
  }

  /** What the commission of Bretagne names is told beside what everybody's documents name. */
  @Test
  void aGeneralFileSpeaksOnceForAllRegions() {
    String file = own.resolve("commission.yaml").toString();
    var shown =
        RegistryFacts.of(NetworkCatalog.read(jobs), REGIONS, Layouts.read(jobs, REGIONS)).shown();
    assertThat(shown).doesNotHaveDuplicates();
    assertThat(shown.stream().filter(s -> !s.position().file().equals(file)))
        .hasSize((int) ReportDefinitions.read(jobs).listMentions().stream().distinct().count());
    assertThat(shown).anyMatch(s -> s.position().file().equals(file));
  }
}
