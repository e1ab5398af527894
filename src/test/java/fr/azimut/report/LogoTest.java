package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.disclosure.InventedPublication;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class LogoTest {

  private static final String LINE = "logo: {file: logo.png, alt: Région Rhône-Alpes}";

  @TempDir Path folder;

  private Path jobs;

  /** The definitions of the project, with a logo in both documents. */
  @BeforeEach
  void copy() throws IOException {
    jobs = folder.resolve("jobs");
    FileSystemUtils.copyRecursively(Path.of("jobs"), jobs);
    for (String name : List.of("diagnostic.yaml", "commission.yaml")) {
      Path file = jobs.resolve("reports").resolve(name);
      Files.writeString(file, Files.readString(file).replaceFirst("(?m)^colours:", LINE + "\n$0"));
    }
  }

  private Path logo() {
    return jobs.resolve("reports/logo.png");
  }

  private void draw(int width, int height, String format) throws IOException {
    ImageIO.write(
        new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, logo().toFile());
  }

  private List<Path> diagnostic() {
    return new DiagnosticRenderer(ReportDefinitions.read(jobs))
        .render(new InventedPublication(), InventedPublication.LOIRE_SUD, folder);
  }

  @Test
  void standsAtTheHeadOfBothWorkbooksAndOfThePage() throws IOException {
    draw(240, 120, "png");
    List<Path> files = diagnostic();
    List<Path> commission =
        new CommissionRenderer(ReportDefinitions.read(jobs))
            .render(new InventedPublication(), folder);
    for (Path book : List.of(files.get(0), commission.get(0))) {
      try (XSSFWorkbook workbook = Workbooks.open(book)) {
        assertThat(Workbooks.alternatives(workbook.getSheetAt(0)))
            .containsExactly("Région Rhône-Alpes");
      }
    }
    assertThat(Files.readString(files.get(2)))
        .containsOnlyOnce("<img ")
        .contains("<img src=\"data:image/png;base64,iVBORw0KGgo", "alt=\"Région Rhône-Alpes\"");
  }

  @Test
  void leavesTheAccessibleVariantAsItIs() throws IOException {
    draw(240, 120, "png");
    assertThat(AccessibilityCheck.of(diagnostic().get(1)).score()).isEqualTo(35);
  }

  private void refuses(String message) {
    assertThatThrownBy(() -> ReportDefinitions.read(jobs))
        .hasMessageMatching(".*diagnostic\\.yaml:\\d+:\\d+: the logo '.*' " + message);
  }

  @Test
  void refusesAFileThatIsNotThere() {
    refuses("cannot be read\\. Place a PNG there, or leave 'logo' out\\.");
  }

  @Test
  void refusesWhatIsNoPng() throws IOException {
    draw(240, 120, "jpg");
    refuses("is no PNG\\. Convert it\\.");
    Files.writeString(logo(), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    refuses("is no PNG\\. Convert it\\.");
  }

  /** A head that announces 60,000 × 60,000 pixels, some ten gigabytes once unpacked. */
  @Test
  void looksAtTheHeadOfTheImageAlone() throws IOException {
    draw(240, 120, "png");
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(logo()));
    bytes.putInt(16, 60_000).putInt(20, 60_000);
    CRC32 sum = new CRC32();
    sum.update(bytes.array(), 12, 17); // the name of the chunk and its thirteen bytes
    bytes.putInt(29, (int) sum.getValue());
    Files.write(logo(), bytes.array());
    assertThat(ReportDefinitions.read(jobs).diagnosticLogo())
        .hasValueSatisfying(logo -> assertThat(logo.width()).isEqualTo(60));
  }

  @Test
  void refusesABanner() throws IOException {
    draw(700, 60, "png");
    refuses("is more than ten times as wide as high\\. Crop it\\.");
  }

  @Test
  void refusesAFileFromElsewhere() throws IOException {
    Path elsewhere = folder.resolve("logo.png");
    Files.write(elsewhere, new byte[] {1});
    Path file = jobs.resolve("reports/diagnostic.yaml");
    Files.writeString(
        file, Files.readString(file).replace("file: logo.png", "file: ../../logo.png"));
    refuses("is not in reports/\\. Place it there\\.");
  }
}
