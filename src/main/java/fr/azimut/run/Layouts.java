package fr.azimut.run;

import fr.azimut.definition.RegionFolder;
import fr.azimut.export.DataDefinition;
import fr.azimut.report.ReportDefinitions;
import fr.azimut.territory.RegionCatalog;
import fr.azimut.territory.RegionProfile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What documents contain, in general and in the regions that have files of their own. */
final class Layouts {

  private static final String LOGOS = ".png";

  private final Layout general;
  private final Map<String, Layout> own = new TreeMap<>();

  /**
   * What the documents of a region contain.
   *
   * @param reports its workbooks
   * @param data its open data
   */
  record Layout(ReportDefinitions reports, DataDefinition data) {}

  private Layouts(Layout general) {
    this.general = general;
  }

  /**
   * Reads {@code reports/} and its sub-folders.
   *
   * @throws fr.azimut.definition.DefinitionException when one of the files is missing, wrong or
   *     unknown, or a sub-folder is no region's
   */
  static Layouts read(Path jobs, RegionCatalog regions) {
    List<String> names = new ArrayList<>(ReportDefinitions.FILES);
    names.add(DataDefinition.FILE);
    List<String> ids = regions.listProfiles().stream().map(RegionProfile::id).toList();
    List<String> owners = RegionFolder.listOwners(jobs.resolve("reports"), ids, names, LOGOS);
    Layouts layouts = new Layouts(layout(jobs, null));
    owners.forEach(id -> layouts.own.put(id, layout(jobs, id)));
    return layouts;
  }

  private static Layout layout(Path jobs, @Nullable String region) {
    return new Layout(ReportDefinitions.read(jobs, region), DataDefinition.read(jobs, region));
  }

  Layout of(RegionProfile region) {
    return own.getOrDefault(region.id(), general);
  }

  /** All of them, the general one first. */
  List<ReportDefinitions> listReports() {
    return Stream.concat(Stream.of(general), own.values().stream()).map(Layout::reports).toList();
  }
}
