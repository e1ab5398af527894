package fr.azimut.extract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.extract.ExtractFormat.Container;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdsReaderTest {

  private static final ExtractFormat FORMAT = Formats.workbook(Container.ODS, "Actes");

  private static final String HEADER = row(text("code") + text("acts"));

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          a text             ! <c t='string'><p>x</p></c>                       ! x
          two paragraphs     ! <c t='string'><p>x</p><p>y</p></c>               ! x⏎y
          spaces, tab, break ! <c t='string'><p>x<s c='2'/>y<tab/>z<line-break/>w</p></c> ! x··y→z⏎w
          rich text          ! <c t='string'><p>a<span>b</span>c</p></c>        ! abc
          a comment          ! <c t='string'><office:annotation><p>no</p></office:annotation><p>x</p></c> ! x
          a whole number     ! <c t='float' v='12'><p>12,00</p></c>             ! 12
          a decimal number   ! <c t='float' v='1234.5'><p>1 234,5</p></c>       ! 1234.5
          an exponent        ! <c t='float' v='1.2E+5'><p>1</p></c>             ! 120000
          a share            ! <c t='percentage' v='0.862'><p>86,2 %</p></c>    ! 0.862
          a date             ! <c t='date' d='2015-12-31'><p>31/12/15</p></c>   ! 2015-12-31
          a date with time   ! <c t='date' d='2015-12-31T09:05:00'><p>31</p></c> ! 2015-12-31 09:05:00
          a truth value      ! <c t='boolean' b='true'><p>VRAI</p></c>          ! true
          an empty cell      ! <c/>                                             !
          """)
  void writesWhatTheCellHolds(String name, String cell, String expected) throws IOException {
    Reading reading = read(HEADER + row(text("A") + xml(cell)));

    String wanted = expected == null ? "" : expected;
    assertThat(reading.rows())
        .containsExactly(
            "2:A|" + wanted.replace('⏎', '\n').replace('·', ' ').replace('→', '\t') + "||");
    assertThat(reading.findings()).isEmpty();
  }

  /** LibreOffice pads a sheet to its edges: 1,048,576 rows of which two are filled. */
  @Test
  void passesOverRepeatedEmptyRowsAndCells() throws IOException {
    String empty = "<table:table-cell table:number-columns-repeated='16382'/>";
    Reading reading =
        read(
            row(text("code") + text("acts") + empty)
                + repeatedRow(500_000, "<table:table-cell table:number-columns-repeated='16384'/>")
                + row(text("A") + xml("<c t='float' v='1'/>") + empty)
                + repeatedRow(
                    548_574, "<table:table-cell table:number-columns-repeated='16384'/>"));

    assertThat(reading.rows()).containsExactly("500002:A|1||");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void readsRepeatedRowsAndCellsEachAtItsPlace() throws IOException {
    Reading reading =
        read(
            HEADER
                + repeatedRow(
                    3,
                    "<table:table-cell table:number-columns-repeated='2' office:value-type='float' office:value='7'/>"));

    assertThat(reading.rows()).containsExactly("2:7|7||", "3:7|7||", "4:7|7||");
  }

  @Test
  void readsAFormulaAtItsLastValueAndSaysSo() throws IOException {
    Reading reading =
        read(
            HEADER
                + row(
                    text("A")
                        + "<table:table-cell table:formula='of:=2+3' office:value-type='float'"
                        + " office:value='5'/>"));

    assertThat(reading.rows()).containsExactly("2:A|5||");
    assertThat(reading.findings())
        .containsExactly("WARNING FORMULA_READ acts [2] une formule -> une valeur");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          <table:table-cell table:formula='of:=A1'/> ! FORMULA_WITHOUT_VALUE ! ''
          <table:table-cell table:formula='of:=A1' office:value-type='float'/> ! FORMULA_WITHOUT_VALUE ! ''
          <table:table-cell table:formula='of:=A1' office:value-type='string' office:string-value=''/> ! FORMULA_READ ! ''
          <table:table-cell table:formula='of:=0' office:value-type='float' office:value='0'/> ! FORMULA_READ ! 0
          """)
  void tellsAFormulaWithoutValue(String cell, String kind, String value) throws IOException {
    Reading reading = read(HEADER + row(text("A") + cell));

    assertThat(reading.rows()).containsExactly("2:A|" + value + "||");
    assertThat(reading.findings()).hasSize(1).allMatch(f -> f.contains(kind + " acts [2]"));
  }

  /** LibreOffice writes the failed formula as an empty text that shows its error. */
  @ParameterizedTest
  @CsvSource({"#REF!", "#N/A", "#DIV/0!", "#NOM ?", "Err:502"})
  void tellsAFormulaThatFailed(String error) throws IOException {
    String cell =
        "<table:table-cell xmlns:calcext='"
            + "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'"
            + " table:formula='of:=A9' office:value-type='string' office:string-value=''"
            + " calcext:value-type='error'><text:p>"
            + error
            + "</text:p></table:table-cell>";

    Reading reading = read(HEADER + row(cell + text("1")));

    assertThat(reading.rows()).isEmpty();
    assertThat(reading.findings())
        .anyMatch(f -> f.startsWith("ERROR CELL_IN_ERROR code [2] « " + error));
  }

  @Test
  void readsRowsInGroupsAndHeaderRows() throws IOException {
    Reading reading =
        read(
            "<table:table-header-rows>"
                + HEADER
                + "</table:table-header-rows><table:table-row-group>"
                + row(text("A") + text("1"))
                + "</table:table-row-group>");

    assertThat(reading.rows()).containsExactly("2:A|1||");
  }

  @Test
  void findsTheSheetAmongOthers() throws IOException {
    Path file =
        pack(document(table("Avant", HEADER) + table("Actes", HEADER) + table("Après", HEADER)));

    assertThat(Reading.of(file, Formats.workbook(Container.ODS, "Acte")).findings())
        .containsExactly(
            "BLOCKING SHEET_MISSING null [] les feuilles « Avant », « Actes », « Après » ;"
                + " la feuille « Actes » lui ressemble -> une feuille nommée « Acte »");
  }

  @Test
  void saysWhatIsHiddenAndMerged() throws IOException {
    String rows =
        "<table:table-column/><table:table-column table:visibility='collapse'/>"
            + HEADER
            + row(
                "<table:table-cell table:number-rows-spanned='2'><text:p>A</text:p></table:table-cell>"
                    + text("1"))
            + "<table:table-row table:visibility='filter'><table:covered-table-cell/>"
            + text("2")
            + "</table:table-row>";
    Path file =
        pack(
            document(table("Actes' table:style-name='ta1", rows) + table("Notes", row(text("x")))));

    Reading reading = Reading.of(file, FORMAT);

    assertThat(reading.rows()).containsExactly("2:A|1||", "3:|2||");
    assertThat(reading.findings())
        .containsExactly(
            "WARNING MERGED_CELLS null [2-3] des cellules fusionnées -> une valeur dans chaque cellule",
            "INFO SHEET_NOT_READ null [] la feuille « Notes », non lue -> la feuille « Actes » seule",
            "INFO HIDDEN_READ acts [] une colonne masquée -> une colonne visible",
            "INFO HIDDEN_READ null [] une feuille masquée -> une feuille visible",
            "INFO HIDDEN_READ null [3] une ligne masquée -> une ligne visible");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          rows beyond the edge  ! <r n='1048577'><c t='string'><p>A</p></c></r>
          no number             ! <r n='x'><c t='string'><p>A</p></c></r>
          cells beyond the edge ! <r n='1'><c n='16385'><p>A</p></c></r>
          a number that is none ! <r n='1'><c t='float' v='douze'/></r>
          a vast exponent       ! <r n='1'><c t='float' v='1e999999999'/></r>
          an open element       ! <r n='1'><c>
          """)
  void refusesWhatNoSheetHolds(String name, String row) throws IOException {
    assertThat(read(HEADER + xml(row)).findings())
        .containsExactly(
            "BLOCKING FILE_UNREADABLE null [] un classeur incomplet ou abîmé"
                + " -> un classeur OpenDocument (.ods)");
  }

  @ParameterizedTest
  @CsvSource({"1", "50", "200", "400", "500"})
  void refusesATruncatedWorkbook(int lost) throws IOException {
    byte[] whole = Files.readAllBytes(write(HEADER + row(text("A") + text("1"))));
    Path file = Files.write(folder.resolve("cut.ods"), Arrays.copyOf(whole, whole.length - lost));

    assertThat(Reading.of(file, FORMAT).findings())
        .hasSize(1)
        .allMatch(f -> f.startsWith("BLOCKING FILE_UNREADABLE"));
  }

  @Test
  void refusesADocumentTypeAndResolvesNoEntity() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
    Path file =
        pack(
            "<!DOCTYPE x [<!ENTITY e SYSTEM \""
                + secret.toUri()
                + "\">]>"
                + document(table("Actes", HEADER + row(text("A") + text("&e;")))));

    Reading reading = Reading.of(file, FORMAT);

    assertThat(reading.summary().refused()).isTrue();
    assertThat(reading.toString()).doesNotContain("SECRET");
  }

  private Reading read(String rows) throws IOException {
    return Reading.of(write(rows), FORMAT);
  }

  private Path write(String rows) throws IOException {
    return pack(document(table("Actes", rows)));
  }

  private Path pack(String content) throws IOException {
    Path file = folder.resolve("file.ods");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      byte[] type =
          "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);
      ZipEntry first = new ZipEntry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length);
      CRC32 crc = new CRC32();
      crc.update(type);
      first.setCrc(crc.getValue());
      zip.putNextEntry(first);
      zip.write(type);
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private static String document(String tables) {
    return "<office:document-content"
        + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
        + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
        + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
        + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
        + "<office:automatic-styles><style:style style:name='ta1' style:family='table'>"
        + "<style:table-properties table:display='false'/></style:style></office:automatic-styles>"
        + "<office:body><office:spreadsheet>"
        + tables
        + "</office:spreadsheet></office:body></office:document-content>";
  }

  private static String table(String name, String rows) {
    return "<table:table table:name='" + name + "'>" + rows + "</table:table>";
  }

  private static String row(String cells) {
    return repeatedRow(1, cells);
  }

  private static String repeatedRow(int times, String cells) {
    return "<table:table-row table:number-rows-repeated='"
        + times
        + "'>"
        + cells
        + "</table:table-row>";
  }

  private static String text(String text) {
    return xml("<c t='string'><p>" + text + "</p></c>");
  }

  /** The short names of the tables, in full. */
  private static String xml(String shorthand) {
    return shorthand
        .replace("<c", "<table:table-cell")
        .replace("</c>", "</table:table-cell>")
        .replace("<r ", "<table:table-row ")
        .replace("</r>", "</table:table-row>")
        .replace("table-row n=", "table-row table:number-rows-repeated=")
        .replace("table-cell n=", "table-cell table:number-columns-repeated=")
        .replace(" t='", " office:value-type='")
        .replace(" v='", " office:value='")
        .replace(" d='", " office:date-value='")
        .replace(" b='", " office:boolean-value='")
        .replaceAll("<(/?)(p|s|tab|line-break|span)\\b", "<$1text:$2")
        .replace("text:s c=", "text:s text:c=");
  }
}
