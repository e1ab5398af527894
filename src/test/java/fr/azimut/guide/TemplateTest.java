package fr.azimut.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.WorkbookSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The template workbooks, opened again. */
class TemplateTest {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T");

  @TempDir private Path folder = Path.of("");

  static List<String> formats() {
    return Guides.list().stream().map(g -> g.format().id()).toList();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyTemplateHasItsHeaderItsRulesAndItsExplanations(String id) throws IOException {
    FormatGuide guide = Guides.get(id);
    try (XSSFWorkbook workbook = open(guide)) {
      XSSFSheet data = workbook.getSheetAt(0);
      assertThat(data.getLastRowNum()).as("no row of data").isEqualTo(guide.headerRow() - 1);
      List<? extends DataValidation> rules = data.getDataValidations();
      assertThat(rules).hasSameSizeAs(guide.sent());
      for (int i = 0; i < guide.sent().size(); i++) {
        ColumnGuide column = guide.sent().get(i);
        assertThat(data.getRow(guide.headerRow() - 1).getCell(i).getStringCellValue())
            .isEqualTo(column.name());
        DataValidation rule = rules.get(i);
        CellRangeAddress cells = rule.getRegions().getCellRangeAddress(0);
        assertThat(cells.getFirstRow()).isEqualTo(guide.headerRow());
        assertThat(cells.getFirstColumn()).isEqualTo(i);
        // beyond these lengths Excel repairs the workbook
        assertThat(rule.getPromptBoxTitle()).hasSizeBetween(1, 32);
        assertThat(rule.getPromptBoxText()).hasSizeBetween(1, 255);
        assertThat(rule.getErrorBoxText()).hasSizeBetween(1, 225);
        assertThat(rule.getValidationConstraint().getFormula2())
            .as("an empty formula")
            .isNotEqualTo("");
        if (column.kind() == ValueKind.CODE) {
          assertThat(list(workbook, rule))
              .isEqualTo(column.codes().stream().map(c -> c.code()).toList());
        }
      }
      assertThat(firstColumn(workbook.getSheet("Lisez-moi")))
          .containsSubsequence(guide.columns().stream().map(ColumnGuide::name).toList());
    }
  }

  /** Read beside {@code jobs/networks/pole-emploi.yaml}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Code Insee | @ | Facultatif. Le code Insee de la commune, cinq caractères, zéro initial compris.
          Sexe       | @ | Facultatif. Un code de la liste ; la feuille des codes dit leur sens.
          Actes      | 0 | Obligatoire. Un nombre entier de 0 à 1 000 000.
          """)
  void aColumnSaysWhatItExpects(String name, String format, String prompt) throws IOException {
    FormatGuide guide = Guides.get("pole-emploi-activite");
    int column = guide.sent().stream().map(ColumnGuide::name).toList().indexOf(name);
    try (XSSFWorkbook workbook = open(guide)) {
      XSSFSheet data = workbook.getSheet("Activité");
      assertThat(data.getColumnStyle(column).getDataFormatString()).isEqualTo(format);
      assertThat(data.getDataValidations().get(column).getPromptBoxText()).isEqualTo(prompt);
      assertThat(data.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
      assertThat(firstColumn(data))
          .containsExactly(
              "Pôle emploi <région>",
              "Activité d'accueil, d'information et de conseil en évolution professionnelle",
              "Mois : <mois>/<année>, données arrêtées à la fin du mois",
              "Code agence");
    }
  }

  @Test
  void aDateKeepsTheFormOfItsFileAndAMonthStaysText() throws IOException {
    try (XSSFWorkbook workbook = open(Guides.get("mission-locale-actes"))) {
      assertThat(workbook.getSheetAt(0).getColumnStyle(2).getDataFormatString())
          .isEqualTo("yyyy-mm-dd hh:mm:ss");
    }
    try (XSSFWorkbook workbook = open(Guides.get("information-jeunesse-frequentation"))) {
      assertThat(workbook.getSheetAt(0).getColumnStyle(2).getDataFormatString()).isEqualTo("@");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cio-consultations        | CSV (séparateur « ; », encodage windows-1252). Dans Excel en français : « CSV (séparateur : point-virgule) (.csv) »
          mission-locale-actes     | CSV (séparateur « ; », encodage UTF-8). Dans Excel en français : « CSV UTF-8 (délimité par des virgules) (.csv) »
          cite-des-metiers-entrees | CSV (séparateur « , », encodage UTF-8). Excel en français n'écrit pas ce CSV : prenez LibreOffice Calc.
          universite-scuio         | Feuille de calcul OpenDocument (.ods)
          mission-locale-actes     | Ne joignez pas ce qui n'est jamais lu : « conseiller ».
          """)
  void saysHowToSaveIt(String id, String words) throws IOException {
    try (XSSFWorkbook workbook = open(Guides.get(id))) {
      assertThat(firstColumn(workbook.getSheet("Lisez-moi")))
          .anySatisfy(step -> assertThat(step).contains(words));
    }
  }

  @Test
  void theSameDefinitionsGiveTheSameBytes() throws IOException {
    GuideCatalog guides = new GuideCatalog(Guides.NETWORKS, Guides.CODES);
    List<Path> one = guides.export(folder.resolve("one"), Guides.slugs());
    List<Path> other =
        new GuideCatalog(Guides.NETWORKS, Guides.CODES)
            .export(folder.resolve("other"), Guides.slugs());

    assertThat(one).hasSize(Guides.slugs().size() + 2 * Guides.list().size());
    for (int i = 0; i < one.size(); i++) {
      assertThat(one.get(i)).hasSameBinaryContentAs(other.get(i));
    }
    for (Path file : one.stream().filter(f -> f.toString().endsWith(".xlsx")).toList()) {
      assertThat(dates(file)).as("dates told by %s", file).isNotEmpty().containsOnly("2000-01-01T");
      assertThat(WorkbookSchema.problems(file)).as(file.toString()).isEmpty();
    }
  }

  private XSSFWorkbook open(FormatGuide guide) throws IOException {
    Path file = TemplateWriter.write(folder.resolve("modele.xlsx"), guide);
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static List<String> list(XSSFWorkbook workbook, DataValidation rule) {
    assertThat(rule.getValidationConstraint().getValidationType()).isEqualTo(ValidationType.LIST);
    assertThat(((XSSFDataValidation) rule).getSuppressDropDownArrow()).as("an arrow").isTrue();
    String[] formula = rule.getValidationConstraint().getFormula1().split("!", -1);
    XSSFSheet codes = workbook.getSheet(formula[0].replace("'", ""));
    String[] ends = formula[1].split(":", -1);
    int first = new CellReference(ends[0]).getRow();
    int last = new CellReference(ends[ends.length - 1]).getRow();
    return Stream.iterate(first, row -> row <= last, row -> row + 1)
        .map(row -> codes.getRow(row).getCell(1).getStringCellValue())
        .toList();
  }

  private static List<String> firstColumn(XSSFSheet sheet) {
    return Stream.iterate(0, row -> row <= sheet.getLastRowNum(), row -> row + 1)
        .filter(row -> sheet.getRow(row) != null)
        .map(row -> sheet.getRow(row).getCell(0).getStringCellValue())
        .toList();
  }

  private static List<String> dates(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream core = zip.getInputStream(zip.getEntry("docProps/core.xml"))) {
      String text = new String(core.readAllBytes(), StandardCharsets.UTF_8);
      return DATE.matcher(text).results().map(found -> found.group()).toList();
    }
  }
}
