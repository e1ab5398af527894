package fr.azimut.run;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.indicator.VersionScope;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FoundText;
import fr.azimut.territory.RegionProfile;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** What a run is about to do, told before it does it. */
final class RunPlan {

  private final Definitions definitions;
  private final RegionProfile region;
  private final YearMonth month;
  private final List<Inbox.Found> found;

  RunPlan(Definitions definitions, RegionProfile region, YearMonth month, List<Inbox.Found> found) {
    this.definitions = definitions;
    this.region = region;
    this.month = month;
    this.found = found;
  }

  void show(Console console, Path deposits, Path reports) {
    console.say(
        "Azimut : "
            + region.label()
            + ", "
            + month
            + " ("
            + VersionScope.MONTHS
            + " mois depuis "
            + month.minusMonths(VersionScope.MONTHS - 1L)
            + ", lus depuis "
            + month.minusMonths(VersionScope.LOOKED_AT - 1L)
            + ")");
    console.say(
        "  extractions : "
            + deposits.resolve(region.id())
            + ", "
            + found.size()
            + " fichiers de "
            + region.networks().size()
            + " réseaux");
    console.say(
        "  indicateurs : "
            + definitions.indicators().listDefinitions(month).size()
            + " en vigueur ; résultats : "
            + reports.resolve(region.id()));
    for (Inbox.Found file : found) {
      FindingKind problem = file.problem();
      if (problem != null) {
        console.say(
            "  ! "
                + file.month()
                + "/"
                + FoundText.fileName(file.file().getFileName().toString(), "")
                + " : "
                + problem.title()
                + ". "
                + problem.advice());
      }
    }
    List<String> others = definitions.listOtherFiles();
    if (!others.isEmpty()) {
      console.say(
          "  ! Fichiers de "
              + definitions.jobs()
              + " que rien ne lit : "
              + String.join(", ", others));
    }
    OutlineGaps.list(region, definitions.regions().geography(region)).forEach(console::say);
    missing(console);
  }

  private void missing(Console console) {
    boolean any = false;
    for (ExtractFormat format : definitions.formats(region)) {
      List<YearMonth> months =
          IntStream.range(0, VersionScope.MONTHS)
              .mapToObj(back -> month.minusMonths(back))
              .filter(of -> !isThere(format, of))
              .sorted()
              .toList();
      if (!months.isEmpty()) {
        any = true;
        console.say(
            "  ! "
                + FindingKind.FILE_MISSING.title()
                + " : "
                + format.label()
                + " ("
                + format.id()
                + "), "
                + MonthRanges.of(months));
      }
    }
    if (any) {
      console.say("    " + FindingKind.FILE_MISSING.advice());
    }
  }

  /** A file that cannot be attributed is told as such, and is not missing besides. */
  private boolean isThere(ExtractFormat format, YearMonth of) {
    boolean yearly = format.frequency() == ExtractFormat.Frequency.YEARLY;
    return found.stream()
        .filter(f -> f.match() != null && f.match().format().id().equals(format.id()))
        .anyMatch(f -> yearly ? !f.month().isAfter(of) : f.month().equals(of));
  }
}
