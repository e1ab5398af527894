package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.disclosure.InventedPublication;
import fr.azimut.disclosure.Publication;
import fr.azimut.territory.Zone;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageWriterTest {

  private static final Pattern VALUE = Pattern.compile("data-value=\"([^\"]+)\"");
  private static final Pattern ID = Pattern.compile("\\bid=[\"']([^\"']+)[\"']");
  private static final Pattern ANCHOR = Pattern.compile("(?:href=\"#|url\\(#)([^\")]+)[\")]");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:src|href)=[\"']?+(?!#)|url\\((?!#)|@import");

  @Test
  void everyNumberIsThatOfTheDocument() {
    for (Zone zone : zones()) {
      Document document = document(zone);
      List<Double> expected = new ArrayList<>();
      for (Page page : document.pages()) {
        for (Content content : page.contents()) {
          if (content instanceof Grid grid) {
            grid.rows().stream()
                .flatMap(List::stream)
                .filter(Cell.Amount.class::isInstance)
                .forEach(cell -> expected.add(((Cell.Amount) cell).value()));
          }
        }
      }
      assertThat(matches(VALUE, html(document)).stream().map(Double::valueOf))
          .as(zone.label())
          .containsExactlyElementsOf(expected);
    }
  }

  @Test
  void everyTextAndSignOfATableIsThere() {
    Document document = document(InventedPublication.LOIRE_SUD);
    String html = html(document);
    for (Page page : document.pages()) {
      assertThat(html).contains(">" + escaped(page.title()) + "</h2>");
      for (Content content : page.contents()) {
        if (content instanceof Grid grid) {
          grid.headers().forEach(header -> assertThat(html).contains(">" + escaped(header) + "<"));
          for (Cell cell : grid.rows().stream().flatMap(List::stream).toList()) {
            if (cell instanceof Cell.Words words) {
              assertThat(html).contains(">" + escaped(words.text()) + "<");
            } else if (cell instanceof Cell.Sign sign) {
              assertThat(html).contains(">" + escaped(sign.text()) + "<");
            }
          }
        } else if (content instanceof Chart chart) {
          assertThat(html).contains("aria-label=\"" + escaped(chart.alt()) + "\"");
        }
      }
    }
  }

  @Test
  void needsNoOtherFileAndEveryLinkLeadsSomewhere() {
    for (Zone zone : zones()) {
      String html = html(document(zone));
      List<String> ids = matches(ID, html);
      assertThat(ids).as(zone.label()).doesNotHaveDuplicates();
      assertThat(ids).as(zone.label()).containsAll(matches(ANCHOR, html));
      assertThat(ADDRESS.matcher(html).results().map(MatchResult::group)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1234.5   | #,##0.0                                | 1_234,5
          0.482    | 0.0%                                   | 48,2_%
          -0.013   | +0.0%;-0.0%;0.0%                       | -1,3_%
          2.1      | +0.0" pt";-0.0" pt";0.0" pt"           | +2,1 pt
          0        | +0.0" pt";-0.0" pt";0.0" pt"           | 0,0 pt
          """)
  void writesNumbersAsASpreadsheetDoesInFrance(double value, String format, String text) {
    Grid grid =
        new Grid(
            "essai",
            "",
            List.of("a", "b"),
            List.of(List.of(Cell.words("x"), amount(value, format))));
    Document document =
        new Document(
            "titre",
            "sous-titre",
            "",
            YearMonth.of(2015, 12),
            "1",
            SmallDocument.PALETTE,
            List.of(new Page("p", "P", List.of(10, 10), List.of(grid))));
    assertThat(PageWriter.write(document, Map.of()).replace('\u202f', '_').replace('\u00a0', '_'))
        .contains("data-value=\"" + value + "\">" + text + "</td>");
  }

  private static Cell amount(double value, String format) {
    return new Cell.Amount(value, format);
  }

  private static List<Zone> zones() {
    return List.of(
        InventedPublication.LOIRE_SUD,
        InventedPublication.ALL_HIDDEN,
        InventedPublication.EMPTY,
        InventedPublication.LOIRE);
  }

  private static Document document(Zone zone) {
    Publication publication = new InventedPublication();
    return DiagnosticDocument.of(
        Subject.of(publication, zone, ReportDefinitions.read(Path.of("jobs"))));
  }

  private static String html(Document document) {
    PictureRenderer renderer = new PictureRenderer(document.palette());
    Map<String, String> drawings = new HashMap<>();
    for (Page page : document.pages()) {
      for (Content content : page.contents()) {
        if (content instanceof Chart chart) {
          drawings.put(chart.id(), renderer.svg(chart));
        }
      }
    }
    return PageWriter.write(document, drawings);
  }

  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(m -> m.group(1)).toList();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
