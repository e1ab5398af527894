package fr.azimut.run;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.indicator.VersionScope;
import fr.azimut.quality.FindingKind;
import fr.azimut.territory.RegionProfile;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

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
                + file.file().getFileName()
                + " : "
                + problem.title()
                + ". "
                + problem.advice());
      }
    }
    missing(console);
  }

  private void missing(Console console) {
    for (int back = VersionScope.MONTHS - 1; back >= 0; back--) {
      YearMonth of = month.minusMonths(back);
      for (ExtractFormat format : definitions.formats(region)) {
        if (format.frequency() == ExtractFormat.Frequency.MONTHLY && !isThere(format, of)) {
          console.say(
              "  ! "
                  + of
                  + " : "
                  + FindingKind.FILE_MISSING.title()
                  + " : "
                  + format.label()
                  + " ("
                  + format.id()
                  + ")");
        }
      }
    }
  }

  private boolean isThere(ExtractFormat format, YearMonth of) {
    return found.stream()
        .filter(f -> f.match() != null && f.month().equals(of))
        .anyMatch(f -> Objects.requireNonNull(f.match()).format().id().equals(format.id()));
  }
}
