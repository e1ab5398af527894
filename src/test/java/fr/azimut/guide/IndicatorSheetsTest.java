package fr.azimut.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.indicator.IndicatorCatalog;
import fr.azimut.indicator.IndicatorDefinition;
import fr.azimut.normalisation.CodeCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorSheetsTest {

  private static final Map<String, List<String>> CHAPTERS = chapters();

  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
  private static final CodeCatalog CODES = CodeCatalog.read(Path.of("jobs"));
  private static final IndicatorCatalog CATALOG = IndicatorCatalog.read(Path.of("jobs"), CODES);

  @TempDir private Path folder;

  @Test
  void writesAPageForEachIndicatorInForce() throws IOException {
    List<String> codes =
        definitions(YearMonth.of(2015, 12)).stream().map(IndicatorDefinition::code).toList();
    assertThat(export(folder, YearMonth.of(2015, 12)))
        .extracting(file -> String.valueOf(file.getFileName()).replace(".html", ""))
        .startsWith("index", "catalogue")
        .endsWith(codes.toArray(String[]::new))
        .hasSize(codes.size() + 2);
  }

  @Test
  void everyLinkLeadsToAPage() throws IOException {
    for (Path file : export(folder, YearMonth.of(2015, 12))) {
      assertThat(LINK.matcher(Files.readString(file)).results().map(r -> r.group(1)))
          .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
    }
    assertThat(LINK.matcher(Files.readString(folder.resolve("index.html"))).results())
        .extracting(MatchResult::group)
        .hasSize(definitions(YearMonth.of(2015, 12)).size());
  }

  @ParameterizedTest(name = "{1} of {0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ACM-03 | 2015-12 | depuis le 1er janvier 2014 et jusqu&#39;au 31 décembre 2016
          ACM-03 | 2017-12 | depuis le 1er janvier 2017
          COM-04 | 2015-12 | 90 jours
          COM-04 | 2015-12 | numérateur : 72 ; dénominateur : 3 ; valeur : 24
          CEP-02 | 2015-12 | Pôle emploi
          CEP-03 | 2015-12 | status &lt;&gt; &#39;NR&#39;
          CEP-02 | 2015-12 | où une personne reçue par deux réseaux compte deux fois
          """)
  void tellsWhatADefinitionSays(String code, YearMonth month, String text) throws IOException {
    export(folder, month);
    assertThat(Files.readString(folder.resolve(code + ".html"))).contains(text);
    assertThat(Files.readString(folder.resolve("catalogue.html"))).contains(text);
  }

  /** COM-01 has 1 and 0.5 in its file, COM-04 90 days; a half of its structures is an example. */
  @Test
  void writesSharesInHundredths() throws IOException {
    export(folder, YearMonth.of(2015, 12));
    assertThat(Files.readString(folder.resolve("COM-01.html")))
        .containsPattern("Cible</t[dh]>\\s*<td>100 %<")
        .containsPattern("Seuil d&#39;alerte</t[dh]>\\s*<td>50 %<")
        .contains("valeur : 50 %");
    assertThat(Files.readString(folder.resolve("COM-04.html")))
        .containsPattern("Seuil d&#39;alerte</t[dh]>\\s*<td>90 jours<");
  }

  @Test
  void theSameDefinitionsGiveTheSameBytes() throws IOException {
    List<Path> first = export(folder.resolve("first"), YearMonth.of(2015, 12));
    List<Path> second = export(folder.resolve("second"), YearMonth.of(2015, 12));
    for (int i = 0; i < first.size(); i++) {
      assertThat(second.get(i)).hasSameBinaryContentAs(first.get(i));
    }
  }

  /** ACC-99 is nobody's code; the chapter that has no other is left out. */
  @Test
  void groupsIndicatorsByTheChaptersOfTheCommission() throws IOException {
    export(folder, YearMonth.of(2015, 12));
    String index = Files.readString(folder.resolve("index.html"));
    assertThat(index)
        .containsSubsequence(
            "<h2>Satisfaction</h2>",
            "SAT-03.html",
            "SAT-01.html",
            "<h2>Accueil</h2>",
            "ACC-01.html",
            "<h2>Autres indicateurs</h2>",
            "ACC-02.html");
    assertThat(index).doesNotContain("<h2>Vide</h2>").doesNotContain("ACC-99");
  }

  private static List<Path> export(Path output, YearMonth month) throws IOException {
    return new IndicatorSheets(definitions(month), CODES, CHAPTERS, "en vigueur fin " + month)
        .export(output);
  }

  private static List<IndicatorDefinition> definitions(YearMonth month) {
    return CATALOG.listDefinitions(month);
  }

  private static Map<String, List<String>> chapters() {
    Map<String, List<String>> chapters = new LinkedHashMap<>();
    chapters.put("Satisfaction", List.of("SAT-03", "SAT-01"));
    chapters.put("Vide", List.of("ACC-99"));
    chapters.put("Accueil", List.of("ACC-01"));
    return chapters;
  }
}
