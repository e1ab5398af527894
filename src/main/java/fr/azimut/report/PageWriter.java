package fr.azimut.report;

import fr.azimut.disclosure.FigureStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Writes a document as one HTML page that needs no other file: its tables, its charts as SVG. A
 * number stands as a spreadsheet would show it, and whole in {@code data-value}.
 */
final class PageWriter {

  /** Rows that are no longer kept on one printed page. */
  private static final int LONG = 30;

  private static final TemplateEngine ENGINE = engine();

  private final DataFormatter numbers = new DataFormatter(Locale.FRANCE);
  private final Map<String, String> drawings;
  private final Map<String, String> anchors = new HashMap<>();

  private PageWriter(Map<String, String> drawings) {
    this.drawings = drawings;
  }

  /**
   * The page.
   *
   * @param drawings its charts as SVG, by their ids
   */
  static String write(Document document, Map<String, String> drawings) {
    return new PageWriter(drawings).page(document);
  }

  private String page(Document document) {
    document.pages().forEach(page -> anchors.put(page.name(), French.slug(page.name())));
    Context context = new Context(Locale.FRENCH);
    context.setVariable("title", document.title());
    context.setVariable("subtitle", document.subtitle());
    context.setVariable("description", document.description());
    context.setVariable("header", document.palette().theme().headerColour().hex());
    context.setVariable("ground", Rgb.ROW_HEAD.hex());
    context.setVariable("ink", Rgb.INK.hex());
    context.setVariable("sections", document.pages().stream().map(this::section).toList());
    return ENGINE.process("diagnostic", context);
  }

  private Map<String, Object> section(Page page) {
    Map<String, Object> section = new LinkedHashMap<>();
    section.put("id", anchors.get(page.name()));
    section.put("title", page.title());
    section.put("contents", page.contents().stream().flatMap(this::content).toList());
    return section;
  }

  /** What a spreadsheet draws from its own cells is here an image like the others. */
  private Stream<Map<String, Object>> content(Content content) {
    Map<String, Object> shown = new LinkedHashMap<>();
    if (content instanceof Content.Heading heading) {
      shown.put("kind", "heading");
      shown.put("text", heading.text());
    } else if (content instanceof Content.Paragraph paragraph) {
      shown.put("kind", "paragraph");
      shown.put("text", paragraph.text());
    } else if (content instanceof Content.Facts facts) {
      shown.put("kind", "facts");
      shown.put(
          "facts",
          facts.facts().stream().map(f -> Map.of("name", f.name(), "text", f.text())).toList());
    } else if (content instanceof Grid grid) {
      shown.put("kind", "grid");
      grid(grid, shown);
    } else if (content instanceof Logo logo) {
      shown.put("kind", "logo");
      shown.put("alt", logo.alt());
      shown.put("src", "data:image/png;base64," + logo.png());
    } else if (content instanceof Picture picture) {
      shown.put("kind", "chart");
      shown.put("alt", picture.alt());
      shown.put("svg", Objects.requireNonNull(drawings.get(picture.id()), picture.id()));
    }
    return shown.isEmpty() ? Stream.empty() : Stream.of(shown);
  }

  private void grid(Grid grid, Map<String, Object> shown) {
    shown.put("title", grid.title());
    shown.put("label", grid.title().isBlank() ? grid.name() : grid.title());
    List<Map<String, Object>> headers = new ArrayList<>();
    for (int i = 0; i < grid.headers().size(); i++) {
      Cell below = grid.rows().get(0).get(i);
      boolean words = below instanceof Cell.Words || below instanceof Cell.Link;
      headers.add(Map.of("text", grid.headers().get(i), "number", !words));
    }
    shown.put("headers", headers);
    shown.put("long", grid.rows().size() > LONG);
    shown.put("rows", grid.rows().stream().map(this::row).toList());
  }

  /** The first cell heads its row. */
  private Map<String, Object> row(List<Cell> cells) {
    return Map.of(
        "first", cell(cells.get(0)),
        "others", cells.stream().skip(1).map(this::cell).toList());
  }

  private Map<String, Object> cell(Cell cell) {
    if (cell instanceof Cell.Amount amount) {
      String text =
          numbers.formatRawCellContents(amount.value(), -1, Styles.french(amount.format()));
      return shown(text, true, Double.toString(amount.value()), null, null);
    } else if (cell instanceof Cell.Sign sign) {
      return shown(sign.text(), true, null, meaning(sign.text()), null);
    } else if (cell instanceof Cell.Day day) {
      return shown(French.date(day.day()), true, null, null, null);
    } else if (cell instanceof Cell.Link link) {
      return shown(link.text(), false, null, null, anchors.get(link.sheet()));
    }
    return shown(((Cell.Words) cell).text(), false, null, null, null);
  }

  private static @Nullable String meaning(String sign) {
    return Stream.of(FigureStatus.values())
        .filter(status -> !sign.isEmpty() && status.sign().equals(sign))
        .map(Statement::meaning)
        .findFirst()
        .orElse(null);
  }

  private static Map<String, Object> shown(
      String text,
      boolean number,
      @Nullable String value,
      @Nullable String meaning,
      @Nullable String link) {
    Map<String, @Nullable Object> shown = new LinkedHashMap<>();
    shown.put("text", text);
    shown.put("class", number ? "number" : null);
    shown.put("value", value);
    shown.put("meaning", meaning);
    shown.put("link", link);
    return Collections.unmodifiableMap(shown);
  }

  private static TemplateEngine engine() {
    ClassLoaderTemplateResolver resolver =
        new ClassLoaderTemplateResolver(PageWriter.class.getClassLoader());
    resolver.setPrefix("templates/");
    resolver.setSuffix(".html");
    resolver.setCharacterEncoding("UTF-8");
    resolver.setTemplateMode(TemplateMode.HTML);
    TemplateEngine engine = new TemplateEngine();
    engine.setTemplateResolver(resolver);
    return engine;
  }
}
