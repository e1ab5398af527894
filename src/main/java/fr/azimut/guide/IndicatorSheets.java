package fr.azimut.guide;

import fr.azimut.indicator.IndicatorDefinition;
import fr.azimut.normalisation.CodeCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The commission's registry for readers: a printable page per indicator, and all in one. */
public final class IndicatorSheets {

  private static final TemplateEngine ENGINE = engine();

  private final Map<String, Map<String, Object>> sheets = new LinkedHashMap<>();
  private final Map<String, List<String>> chapters;
  private final String scope;

  /**
   * @param definitions those to write, in the order of the catalogue
   * @param codes the labels of variables and networks
   * @param chapters codes by the title of their chapter, in order; those of none come last
   * @param scope which definitions these are, in French: {@code en vigueur fin 2015-12}
   */
  public IndicatorSheets(
      List<IndicatorDefinition> definitions,
      CodeCatalog codes,
      Map<String, List<String>> chapters,
      String scope) {
    this.chapters = chapters;
    this.scope = scope;
    definitions.forEach(d -> sheets.put(d.code(), IndicatorSheet.of(d, codes)));
  }

  /**
   * Writes {@code index.html}, {@code catalogue.html} and a page named by the code of each
   * indicator. The same definitions give the same bytes.
   *
   * @return the files, in order
   */
  public List<Path> export(Path output) throws IOException {
    Files.createDirectories(output);
    List<Path> written = new ArrayList<>();
    List<Map<String, Object>> all = List.copyOf(sheets.values());
    written.add(
        write(output.resolve("index.html"), "Indicateurs du SPRO", byChapter(), List.of(), false));
    written.add(
        write(
            output.resolve("catalogue.html"),
            "Catalogue des indicateurs du SPRO",
            Map.of(),
            all,
            true));
    for (Map.Entry<String, Map<String, Object>> sheet : sheets.entrySet()) {
      Path file = output.resolve(sheet.getKey() + ".html");
      String title = sheet.getKey() + " – " + sheet.getValue().get("label");
      written.add(write(file, title, Map.of(), List.of(sheet.getValue()), true));
    }
    return written;
  }

  private Map<String, List<Map<String, Object>>> byChapter() {
    Map<String, List<Map<String, Object>>> found = new LinkedHashMap<>();
    Map<String, Map<String, Object>> others = new LinkedHashMap<>(sheets);
    chapters.forEach(
        (title, codes) -> {
          List<Map<String, Object>> ofChapter =
              codes.stream().map(others::remove).filter(Objects::nonNull).toList();
          if (!ofChapter.isEmpty()) {
            found.put(title, ofChapter);
          }
        });
    if (!others.isEmpty()) {
      found.put("Autres indicateurs", List.copyOf(others.values()));
    }
    return found;
  }

  private Path write(
      Path file,
      String title,
      Map<String, List<Map<String, Object>>> chapters,
      List<Map<String, Object>> shown,
      boolean back)
      throws IOException {
    Context context = new Context(Locale.FRENCH);
    context.setVariable("title", title);
    context.setVariable("scope", scope);
    context.setVariable("chapters", chapters);
    context.setVariable("sheets", shown);
    context.setVariable("back", back);
    return Files.writeString(file, ENGINE.process("fiches", context));
  }

  private static TemplateEngine engine() {
    ClassLoaderTemplateResolver resolver =
        new ClassLoaderTemplateResolver(IndicatorSheets.class.getClassLoader());
    resolver.setPrefix("templates/");
    resolver.setSuffix(".html");
    resolver.setCharacterEncoding("UTF-8");
    resolver.setTemplateMode(TemplateMode.HTML);
    TemplateEngine engine = new TemplateEngine();
    engine.setTemplateResolver(resolver);
    return engine;
  }
}
