package fr.azimut.disclosure;

import java.time.YearMonth;
import java.util.List;

/**
 * What a version changed for a zone since the version before it of the same month.
 *
 * @param previous the number of the version before
 * @param files files that count in one of the two versions only, by month and network
 * @param figures how many of the zone's figures do not read as they did
 */
public record VersionChange(int previous, List<FileChange> files, long figures) {

  /**
   * A file that counts in one of the two versions only.
   *
   * @param month the month it is about
   * @param network slug
   * @param fileName its name
   * @param added whether it counts since this version; it counted until then otherwise
   */
  public record FileChange(YearMonth month, String network, String fileName, boolean added) {}
}
