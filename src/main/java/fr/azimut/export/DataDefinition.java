package fr.azimut.export;

import fr.azimut.definition.DefinitionReader;
import fr.azimut.definition.RegionFolder;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code jobs/reports/donnees.yaml}: what the open data say of themselves.
 *
 * @param title of the dataset, in French; the region and the month are added to it
 * @param description for who reuses it, in French
 * @param publisher who answers for the figures
 * @param contact a mail address that questions go to; null when there is none
 * @param keywords of a catalogue
 * @param licence under which it may be reused; null while nobody has decided
 */
public record DataDefinition(
    String title,
    String description,
    String publisher,
    @Nullable String contact,
    List<String> keywords,
    @Nullable Licence licence) {

  /** Its name in {@code reports/}. */
  public static final String FILE = "donnees.yaml";

  /**
   * A licence.
   *
   * @param name its identifier in the Open Definition or SPDX lists: {@code etalab-2.0}
   * @param title for readers
   * @param url where its text stands
   */
  public record Licence(String name, String title, String url) {

    /** Refuses an address that nobody can follow. */
    public Licence {
      if (!url.matches("https?://\\S+")) {
        throw new IllegalArgumentException("'url' is not a web address");
      }
    }
  }

  /**
   * Reads it, or the region's own in its place.
   *
   * @param jobs the folder of the definitions
   * @param region the id of a region, null for the general one
   * @throws fr.azimut.definition.DefinitionException when it is missing or wrong
   */
  public static DataDefinition read(Path jobs, @Nullable String region) {
    RegionFolder reports = new RegionFolder(jobs.resolve("reports"), region);
    return DefinitionReader.read(reports.find(FILE), DataDefinition.class);
  }
}
