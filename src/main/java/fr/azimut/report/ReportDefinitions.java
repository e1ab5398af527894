package fr.azimut.report;

import fr.azimut.comparison.ComparablesDefinition;
import fr.azimut.definition.DefinitionReader;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.report.CommissionDefinition.GroupDefinition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the reports contain, as {@code jobs/reports/} says. */
public final class ReportDefinitions {

  private final DiagnosticDefinition diagnostic;
  private final CommissionDefinition commission;
  private final GlossaryDefinition glossary;
  private final Optional<Logo> diagnosticLogo;
  private final Optional<Logo> commissionLogo;
  private final ComparablesDefinition comparables;

  ReportDefinitions(
      DiagnosticDefinition diagnostic,
      CommissionDefinition commission,
      GlossaryDefinition glossary,
      ComparablesDefinition comparables,
      Path folder) {
    this.diagnostic = diagnostic;
    this.commission = commission;
    this.glossary = glossary;
    this.comparables = comparables;
    this.diagnosticLogo = Logo.read(folder, diagnostic.logo());
    this.commissionLogo = Logo.read(folder, commission.logo());
  }

  /**
   * Reads {@code reports/diagnostic.yaml}, {@code reports/commission.yaml}, {@code
   * reports/glossary.yaml} and {@code territories/comparables.yaml}.
   *
   * @param jobs the folder of the definitions
   * @throws fr.azimut.definition.DefinitionException when one of them is missing or wrong
   */
  public static ReportDefinitions read(Path jobs) {
    Path folder = jobs.resolve("reports");
    return new ReportDefinitions(
        DefinitionReader.read(folder.resolve("diagnostic.yaml"), DiagnosticDefinition.class),
        DefinitionReader.read(folder.resolve("commission.yaml"), CommissionDefinition.class),
        DefinitionReader.read(folder.resolve("glossary.yaml"), GlossaryDefinition.class),
        ComparablesDefinition.read(jobs),
        folder);
  }

  /** The indicators that the documents name, in the order in which they do. */
  public List<Mention> listMentions() {
    List<Mention> mentions = new ArrayList<>();
    for (GroupDefinition group : commission.groups()) {
      group.indicators().forEach(i -> mentions.add(new Mention(group.position(), i, null)));
    }
    for (String indicator : commission.quality()) {
      mentions.add(new Mention(commission.keys().at("quality"), indicator, null));
    }
    mentions.add(new Mention(diagnostic.keys().at("coverage"), diagnostic.coverage(), null));
    for (String indicator : diagnostic.keyFigures()) {
      mentions.add(new Mention(diagnostic.keys().at("key_figures"), indicator, ""));
    }
    for (ChapterDefinition chapter : diagnostic.chapters()) {
      for (SectionDefinition section : chapter.sections()) {
        mentions.add(new Mention(section.position(), section.indicator(), null));
        for (BlockDefinition block : section.blocks()) {
          mentions.add(new Mention(block.position(), section.indicator(), block.tells()));
        }
      }
    }
    for (ComparablesDefinition.Variable variable : comparables.variables()) {
      String told = variable.aspect() == null ? "" : FigureKey.ASPECT;
      mentions.add(new Mention(variable.position(), variable.indicator(), told));
      if (variable.per() != null) {
        mentions.add(new Mention(variable.position(), variable.per(), ""));
      }
    }
    return List.copyOf(mentions);
  }

  /** The codes of the commission's indicators by the title of their group, in order. */
  public Map<String, List<String>> listChapters() {
    Map<String, List<String>> chapters = new LinkedHashMap<>();
    commission.groups().forEach(group -> chapters.put(group.title(), group.indicators()));
    return chapters;
  }

  DiagnosticDefinition diagnostic() {
    return diagnostic;
  }

  CommissionDefinition commission() {
    return commission;
  }

  Optional<Logo> diagnosticLogo() {
    return diagnosticLogo;
  }

  Optional<Logo> commissionLogo() {
    return commissionLogo;
  }

  GlossaryDefinition glossary() {
    return glossary;
  }

  ComparablesDefinition comparables() {
    return comparables;
  }
}
