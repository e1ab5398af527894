package fr.azimut.report;

import fr.azimut.comparison.ComparablesDefinition;
import fr.azimut.definition.DefinitionReader;
import fr.azimut.definition.RegionFolder;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.report.CommissionDefinition.GroupDefinition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the reports contain, as {@code jobs/reports/} says. */
public final class ReportDefinitions {

  private static final String DIAGNOSTIC = "diagnostic.yaml";
  private static final String COMMISSION = "commission.yaml";
  private static final String GLOSSARY = "glossary.yaml";

  /** The files of {@code reports/} that it reads. */
  public static final List<String> FILES = List.of(DIAGNOSTIC, COMMISSION, GLOSSARY);

  private final DiagnosticDefinition diagnostic;
  private final CommissionDefinition commission;
  private final GlossaryDefinition glossary;
  private final Optional<Logo> diagnosticLogo;
  private final Optional<Logo> commissionLogo;
  private final ComparablesDefinition comparables;

  private ReportDefinitions(Path jobs, @Nullable String region) {
    RegionFolder reports = new RegionFolder(jobs.resolve("reports"), region);
    Path file = reports.find(DIAGNOSTIC);
    this.diagnostic = DefinitionReader.read(file, DiagnosticDefinition.class);
    this.diagnosticLogo = Logo.read(folder(file), diagnostic.logo());
    file = reports.find(COMMISSION);
    this.commission = DefinitionReader.read(file, CommissionDefinition.class);
    this.commissionLogo = Logo.read(folder(file), commission.logo());
    this.glossary = DefinitionReader.read(reports.find(GLOSSARY), GlossaryDefinition.class);
    this.comparables = ComparablesDefinition.read(jobs);
  }

  private static Path folder(Path file) {
    return Objects.requireNonNull(file.getParent());
  }

  /** Reads the general ones: those of a region that has no files of its own. */
  public static ReportDefinitions read(Path jobs) {
    return read(jobs, null);
  }

  /**
   * Reads {@link #FILES} of {@code reports/}, or the region's own in their place, and {@code
   * territories/comparables.yaml}.
   *
   * @param jobs the folder of the definitions
   * @param region the id of a region, null for the general ones
   * @throws fr.azimut.definition.DefinitionException when one of them is missing or wrong
   */
  public static ReportDefinitions read(Path jobs, @Nullable String region) {
    return new ReportDefinitions(jobs, region);
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
