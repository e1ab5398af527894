package fr.azimut.extract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.extract.ExtractFormat.Container;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are not what their format expects: read where they can be, named where not. */
class OtherWorkbooksTest {

  private static final String STRICT = "http://purl.oclc.org/ooxml/";
  private static final String XML_2003 =
      """
      <?xml version="1.0" encoding="%s"?>
      <?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
        xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">
        <Worksheet ss:Name="Avant"><Table><Row><Cell><Data ss:Type="String">x</Data></Cell></Row></Table></Worksheet>
        <Worksheet ss:Name="Actes"><Table>
          <Row><Cell><Data ss:Type="String">Titre</Data></Cell></Row>
          <Row ss:Index="3"><Cell><Data ss:Type="String">code</Data></Cell><Cell><Data ss:Type="String">acts</Data></Cell><Cell ss:Index="4"><Data ss:Type="String">note</Data></Cell></Row>
          %s
        </Table></Worksheet>
      </Workbook>
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void readsAStrictWorkbook() throws IOException {
    Path file = strict(xlsx());

    Reading reading = Reading.of(file, Formats.xlsx("Actes"));

    assertThat(reading.rows()).containsExactly("2:é|12||", "3:B|2015-12-31||");
    assertThat(reading.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
  void readsASpreadsheetOfXml(String charset) throws IOException {
    String rows =
        "<Row><Cell><Data ss:Type='String'>é <html:B>A</html:B></Data></Cell>"
            + "<Cell><Data ss:Type='Number'>12.0</Data></Cell>"
            + "<Cell ss:Index='4'><Data ss:Type='DateTime'>2015-12-31T00:00:00.000</Data></Cell></Row>"
            + "<Row ss:Index='9'><Cell ss:MergeAcross='1'><Data ss:Type='String'>B</Data></Cell>"
            + "<Cell ss:Index='4' ss:Formula='=R1C1'/></Row>";
    Path file = folder.resolve("file.xls");
    Files.writeString(file, XML_2003.formatted(charset, rows), Charset.forName(charset));

    Reading reading = Reading.of(file, Formats.workbook(Container.XLS, "Actes"));

    assertThat(reading.rows()).containsExactly("4:é A|12|2015-12-31|", "9:B|||");
    assertThat(reading.findings())
        .contains(
            "WARNING CONTAINER_OTHER null [] une feuille de calcul XML 2003"
                + " -> un classeur Excel ancien (.xls)",
            "WARNING FORMULA_WITHOUT_VALUE note [9] une formule sans valeur, cellule lue comme vide"
                + " -> une valeur",
            "WARNING MERGED_CELLS null [9] des cellules fusionnées"
                + " -> une valeur dans chaque cellule",
            "INFO SHEET_NOT_READ null [] la feuille « Avant », non lue"
                + " -> la feuille « Actes » seule");
  }

  @Test
  void resolvesNoEntityInASpreadsheetOfXml() throws IOException {
    String text =
        XML_2003.formatted("UTF-8", "").replace("<?mso", "<!DOCTYPE x [<!ENTITY e 'x'>]><?mso");
    Path file = Files.writeString(folder.resolve("file.xls"), text);

    assertThat(Reading.of(file, Formats.workbook(Container.XLS, "Actes")).findings())
        .containsExactly(
            "BLOCKING FILE_UNREADABLE null [] un classeur incomplet ou abîmé"
                + " -> un classeur Excel ancien (.xls)");
  }

  /** A workbook that Excel opens without asking for a password. */
  @ParameterizedTest
  @EnumSource(
      value = EncryptionMode.class,
      names = {"agile", "standard"})
  void opensTheWorkbookThatAsksNobodyForAPassword(EncryptionMode mode) throws Exception {
    Path file = encrypt(xlsx(), mode, Decryptor.DEFAULT_PASSWORD);

    Reading reading = Reading.of(file, Formats.xlsx("Actes"));

    assertThat(reading.rows()).containsExactly("2:é|12||", "3:B|2015-12-31||");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void asksForNoOtherPassword() throws Exception {
    Path file = encrypt(xlsx(), EncryptionMode.agile, "secret");

    assertThat(Reading.of(file, Formats.xlsx("Actes")).findings())
        .containsExactly(
            "BLOCKING FILE_PROTECTED null [] un classeur protégé par un mot de passe"
                + " -> un classeur sans mot de passe");
  }

  @Test
  void opensTheOldWorkbookThatAsksNobodyForAPassword() throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword(Decryptor.DEFAULT_PASSWORD);
    Path file = write(new HSSFWorkbook(), "file.xls");
    Biff8EncryptionKey.setCurrentUserPassword(null);

    Reading reading = Reading.of(file, Formats.workbook(Container.XLS, "Actes"));

    assertThat(reading.rows()).containsExactly("2:é|12||", "3:B|2015-12-31||");
    assertThat(reading.findings()).isEmpty();
  }

  /** What is in the file counts, not how it is named. */
  @ParameterizedTest
  @CsvSource({"XLS", "ODS"})
  void readsAWorkbookOfAnotherFormat(Container expected) throws IOException {
    Reading reading = Reading.of(xlsx(), Formats.workbook(expected, "Actes"));

    assertThat(reading.rows()).containsExactly("2:é|12||", "3:B|2015-12-31||");
    assertThat(reading.findings())
        .hasSize(1)
        .allMatch(f -> f.startsWith("WARNING CONTAINER_OTHER null [] un classeur Excel (.xlsx)"));
  }

  @ParameterizedTest
  @CsvSource({"'\t', UTF-8", "'\t', windows-1252", "'\t', UTF-16", ";, windows-1252"})
  void readsATextThatIsNamedAWorkbook(String separator, String charset) throws IOException {
    String text = "code;acts\r\né;12\r\nB;3\r\n".replace(";", separator);
    Path file = Files.writeString(folder.resolve("file.xls"), text, Charset.forName(charset));

    Reading reading = Reading.of(file, Formats.workbook(Container.XLS, "Actes"));

    assertThat(reading.rows()).containsExactly("2:é|12||", "3:B|3||");
    assertThat(reading.findings()).anyMatch(f -> f.startsWith("WARNING CONTAINER_OTHER"));
    assertThat(reading.summary().refused()).isFalse();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          1F 8B 08 00 00 00 00 00    ! un fichier compressé (gzip, 7z, rar…) ; sortez-en le fichier et déposez-le
          89 50 4E 47 0D 0A 1A 0A    ! une image
          FF D8 FF E0 00 10 4A 46    ! une image
          09 08 08 00 00 05 10 00    ! un classeur d'Excel 95 ou d'avant ; ouvrez-le dans un tableur et enregistrez-le
          09 00 04 00 02 00 10 00    ! un classeur d'Excel 95 ou d'avant ; ouvrez-le dans un tableur et enregistrez-le
          49 44 3B 50 57 58 4C 0D    ! un classeur au format SYLK (.slk) ; ouvrez-le dans un tableur et enregistrez-le
          7B 5C 72 74 66 31 5C 61    ! un document de traitement de texte (RTF)
          53 51 4C 69 74 65 20 66 6F 72 6D 61 74 20 33 00 ! un fichier de base de données
          3C 3F 78 6D 6C 20 3F 3E 3C 61 2F 3E             ! un document XML qui n'est pas un classeur
          3C 74 61 62 6C 65 3E 3C 74 72 3E                ! une page HTML ; ouvrez-le dans un tableur et enregistrez-le
          4D 49 4D 45 2D 56 65 72 73 69 6F 6E 3A 20 31    ! une page HTML ; ouvrez-le dans un tableur et enregistrez-le
          25 50 44 46 2D 31 2E 37    ! un document PDF
          """)
  void namesWhatItDoesNotRead(String bytes, String name) throws IOException {
    Path file = folder.resolve("file");
    Files.write(file, java.util.HexFormat.ofDelimiter(" ").parseHex(bytes.strip()));

    for (ExtractFormat format :
        java.util.List.of(
            Formats.xlsx("Actes"),
            Formats.csv("UTF-8", 1),
            Formats.workbook(Container.XLS, "Actes"))) {
      assertThat(Reading.of(file, format).findings())
          .hasSize(1)
          .allMatch(f -> f.startsWith("BLOCKING FILE_UNREADABLE null [] " + name + " -> "));
    }
  }

  /** Two letters that a file of pictures begins with may begin a text. */
  @Test
  void takesNoTextForAPicture() throws IOException {
    Path file = Files.writeString(folder.resolve("file.csv"), "BM;code;acts\r\n1;A;3\r\n");

    assertThat(Reading.of(file, Formats.csv("UTF-8", 1)).rows()).containsExactly("2:A|3||");
  }

  private Path xlsx() throws IOException {
    return write(new XSSFWorkbook(), "file.xlsx");
  }

  private Path write(Workbook empty, String name) throws IOException {
    Path file = folder.resolve(name);
    try (Workbook workbook = empty;
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("Actes");
      sheet.createRow(0).createCell(0).setCellValue("code");
      sheet.getRow(0).createCell(1).setCellValue("acts");
      sheet.createRow(1).createCell(0).setCellValue("é");
      sheet.getRow(1).createCell(1).setCellValue(12);
      sheet.createRow(2).createCell(0).setCellValue("B");
      var style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
      sheet.getRow(2).createCell(1).setCellStyle(style);
      sheet.getRow(2).getCell(1).setCellValue(java.time.LocalDate.of(2015, 12, 31));
      workbook.write(out);
    }
    return file;
  }

  /** What « Strict Open XML » differs by: the addresses of its parts, and dates in words. */
  private Path strict(Path from) throws IOException {
    Path to = folder.resolve("strict.xlsx");
    try (ZipFile zip = new ZipFile(from.toFile());
        OutputStream out = Files.newOutputStream(to);
        ZipOutputStream copy = new ZipOutputStream(out)) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        copy.putNextEntry(new ZipEntry(entry.getName()));
        copy.write(
            text.replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    STRICT + "officeDocument/relationships")
                .replace(
                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    STRICT + "spreadsheetml/main")
                .replaceAll(
                    "(<c r=\"B3\"[^>]*?) t=\"n\"([^>]*><v>)[^<]*",
                    "$1 t=\"d\"$22015-12-31T00:00:00")
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    return to;
  }

  private Path encrypt(Path file, EncryptionMode mode, String password)
      throws IOException, GeneralSecurityException {
    Path locked = folder.resolve("locked.xlsx");
    try (POIFSFileSystem envelope = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream encrypted = encryptor.getDataStream(envelope)) {
        Files.copy(file, encrypted);
      }
      try (OutputStream out = Files.newOutputStream(locked)) {
        envelope.writeFilesystem(out);
      }
    }
    return locked;
  }
}
