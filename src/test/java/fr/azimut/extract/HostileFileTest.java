package fr.azimut.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import fr.azimut.extract.ExtractFormat.Container;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are made to harm, or that only look like an extract: each is refused, by its name. */
class HostileFileTest {

  private static final ExtractFormat XLSX = Formats.xlsx("Actes");
  private static final String LIMIT = "BLOCKING LIMIT_EXCEEDED null [] ";

  @TempDir private Path folder = Path.of("");

  private Path good = Path.of("");

  @BeforeEach
  void writeAGoodWorkbook() throws IOException {
    good = folder.resolve("good.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(good)) {
      XSSFSheet sheet = workbook.createSheet("Actes");
      sheet.createRow(0).createCell(0).setCellValue("code");
      sheet.getRow(0).createCell(1).setCellValue("acts");
      sheet.createRow(1).createCell(0).setCellValue("A");
      sheet.getRow(1).createCell(1).setCellValue(1);
      workbook.write(out);
    }
    assertThat(Reading.of(good, XLSX).rows()).containsExactly("2:A|1||");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          xl/worksheets/sheet1.xml ! une archive qui se déplie plus de 500 fois
          xl/styles.xml            ! une archive qui se déplie plus de 500 fois
          xl/media/image1.png      ! une archive qui se déplie plus de 500 fois
          """)
  void refusesABombWhereverItHides(String entry, String found) throws IOException {
    Path file = with(entry, new byte[50_000_000]);

    assertThat(Reading.of(file, XLSX).findings())
        .containsExactly(LIMIT + found + " -> un classeur ordinaire");
  }

  /** Unpacks little enough for its size, but a parser would hold it whole. */
  @Test
  void refusesVastStyles() throws IOException {
    byte[] styles = new byte[17_000_000];
    Random random = new Random(1);
    for (int i = 0; i < styles.length; i++) {
      styles[i] = (byte) ("abcdefgh>".charAt(random.nextInt(9)));
    }

    assertThat(Reading.of(with("xl/styles.xml", styles), XLSX).findings())
        .containsExactly(
            LIMIT + "une partie qui se déplie en plus de 16 Mo -> un classeur ordinaire");
  }

  @Test
  void refusesATagThatDoesNotEnd() throws IOException {
    byte[] sheet = new byte[17_000_000];
    Random random = new Random(1);
    for (int i = 0; i < sheet.length; i++) {
      sheet[i] = (byte) ('a' + random.nextInt(26));
    }
    byte[] start = "<worksheet><sheetData><row r='".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(start, 0, sheet, 0, start.length);

    assertThat(Reading.of(with("xl/worksheets/sheet1.xml", sheet), XLSX).findings())
        .containsExactly(LIMIT + "un élément de plus de 16 Mo -> un classeur ordinaire");
  }

  @Test
  void refusesAnArchiveOfManyEntries() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < 2_001; i++) {
      entries.put("xl/media/" + i, new byte[0]);
    }

    assertThat(Reading.of(with(entries), XLSX).findings().get(0))
        .startsWith(LIMIT + "une archive de 20")
        .endsWith(" fichiers -> au plus 2000");
  }

  @Test
  void doesNotTrustTheNumberOfStringsThatAWorkbookAnnounces() throws IOException {
    byte[] strings =
        ("<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
                + " count='2147483647' uniqueCount='2147483647'><si><t>code</t></si>"
                + "<si><t>acts</t></si><si><t>A</t></si></sst>")
            .getBytes(StandardCharsets.UTF_8);

    Reading reading = Reading.of(with("xl/sharedStrings.xml", strings), XLSX);

    assertThat(reading.rows()).containsExactly("2:A|1||");
  }

  @ParameterizedTest
  @CsvSource({
    "xl/workbook.xml",
    "xl/styles.xml",
    "xl/sharedStrings.xml",
    "xl/_rels/workbook.xml.rels"
  })
  void resolvesNoEntityInAnyPart(String part) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
    String text;
    try (ZipFile zip = new ZipFile(good.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(part))) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String declared =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + text.substring(text.indexOf("?>") + 2);

    Reading reading = Reading.of(with(part, declared.getBytes(StandardCharsets.UTF_8)), XLSX);

    assertThat(reading.findings())
        .containsExactly(
            "BLOCKING FILE_UNREADABLE null [] un classeur incomplet ou abîmé"
                + " -> un classeur Excel (.xlsx)");
  }

  @Test
  void writesNoEntryAnywhere() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("a/b"));
    Path file = with("../../escaped.xml", "<x/>".getBytes(StandardCharsets.UTF_8));
    Path moved = Files.move(file, inner.resolve("file.xlsx"));

    Reading.of(moved, XLSX);

    assertThat(folder.resolve("escaped.xml")).doesNotExist();
    assertThat(inner.resolve("../../escaped.xml")).doesNotExist();
  }

  @Test
  void namesTheMacrosAndTheLinksThatItDoesNotFollow() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("xl/vbaProject.bin", new byte[] {1});
    entries.put(
        "xl/externalLinks/externalLink1.xml", "<externalLink/>".getBytes(StandardCharsets.UTF_8));
    String types = "[Content_Types].xml";
    try (ZipFile zip = new ZipFile(good.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(types))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      entries.put(
          types,
          text.replace(
                  "<Override",
                  "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/><Override")
              .getBytes(StandardCharsets.UTF_8));
    }

    Reading reading = Reading.of(with(entries), XLSX);

    assertThat(reading.rows()).containsExactly("2:A|1||");
    assertThat(reading.findings())
        .containsExactly(
            "WARNING MACROS_IGNORED null [] des macros -> un classeur sans macros",
            "WARNING LINKS_IGNORED null [] des liens vers d'autres classeurs -> des valeurs");
  }

  @Test
  void namesAPassword() throws Exception {
    Path file = folder.resolve("protected.xlsx");
    try (POIFSFileSystem envelope = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(envelope)) {
        Files.copy(good, out);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        envelope.writeFilesystem(out);
      }
    }

    for (ExtractFormat format : new ExtractFormat[] {XLSX, Formats.csv("UTF-8", 1)}) {
      assertThat(Reading.of(file, format).findings())
          .containsExactly(
              "BLOCKING FILE_PROTECTED null [] un classeur protégé par un mot de passe"
                  + " -> un classeur sans mot de passe");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          photo.txt                         ! une archive zip ; sortez-en le fichier et déposez-le
          Index/Document.iwa                ! un classeur Numbers d'Apple ; ouvrez-le dans un tableur et enregistrez-le
          [Content_Types].xml               ! un document Office qui n'est pas un classeur
          xl/workbook.bin                   ! un classeur Excel binaire (.xlsb) ; ouvrez-le dans un tableur et enregistrez-le
          """)
  void namesAnArchiveThatIsNoExtract(String entry, String nature) throws IOException {
    Path file = folder.resolve("other");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
    }

    assertThat(Reading.of(file, XLSX).findings())
        .containsExactly(
            "BLOCKING FILE_UNREADABLE null [] " + nature + " -> un classeur Excel (.xlsx)");
    assertThat(Reading.of(file, Formats.csv("UTF-8", 1)).findings())
        .containsExactly(
            "BLOCKING FILE_UNREADABLE null [] " + nature + " -> un texte CSV encodé en UTF-8");
  }

  /** 200 MB without an end of line, then ten behind a quote that does not close. */
  @ParameterizedTest
  @CsvSource({"x, 200", "'\"x', 10"})
  void refusesAVastLineWithoutHoldingIt(String start, int megabytes) throws IOException {
    Path file = folder.resolve("vast.csv");
    byte[] block = "x".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(("code;acts\n" + start).getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < megabytes; i++) {
        out.write(block);
      }
    }
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();

    Reading reading = Reading.of(file, Formats.csv("UTF-8", 1));

    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(50_000_000);
    assertThat(reading.findings())
        .containsExactly(
            "BLOCKING LIMIT_EXCEEDED null [2] une ligne de plus de 1 000 000 caractères,"
                + " ou des guillemets qui ne se ferment pas, à la ligne 2 -> des lignes d'au plus 1 000 000 caractères");
    Files.delete(file);
  }

  @Test
  void refusesALineOfTensOfThousandsOfValues() throws IOException {
    Path file =
        Files.writeString(folder.resolve("wide.csv"), "code;acts\nA;1" + ";".repeat(20_000));

    assertThat(Reading.of(file, Formats.csv("UTF-8", 1)).findings())
        .containsExactly(LIMIT + "une ligne de plus de 16 384 valeurs -> au plus 16 384 valeurs");
  }

  @Test
  void refusesAFileLargerThanItsFormatAllows() throws IOException {
    Path file = folder.resolve("large.xls");
    try (var channel =
        java.nio.channels.FileChannel.open(
            Files.createFile(file), java.nio.file.StandardOpenOption.WRITE)) {
      channel.write(java.nio.ByteBuffer.wrap(new byte[] {1}), 100_000_000); // sparse
    }

    assertThat(Reading.of(file, Formats.workbook(Container.XLS, "Actes")).findings())
        .containsExactly(LIMIT + "un fichier de 100 Mo -> au plus 100 Mo");
  }

  private Path with(String entry, byte[] bytes) throws IOException {
    return with(Map.of(entry, bytes));
  }

  /** The good workbook with entries added, or written otherwise. */
  private Path with(Map<String, byte[]> entries) throws IOException {
    Path file = folder.resolve("file.xlsx");
    try (ZipFile zip = new ZipFile(good.toFile());
        OutputStream out = Files.newOutputStream(file);
        ZipOutputStream copy = new ZipOutputStream(out)) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entries.containsKey(entry.getName())) {
          copy.putNextEntry(new ZipEntry(entry.getName()));
          zip.getInputStream(entry).transferTo(copy);
        }
      }
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        copy.putNextEntry(new ZipEntry(entry.getKey()));
        copy.write(entry.getValue());
      }
    }
    return file;
  }
}
