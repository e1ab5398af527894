package fr.azimut.sample;

import fr.azimut.territory.RegionProfile;
import fr.azimut.territory.TerritoryReference;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/**
 * Which invented extracts to write.
 *
 * @param region whose networks and territory
 * @param reference the communes
 * @param jobsFolder where the definitions are
 * @param from first month
 * @param to last month
 * @param rowsPerMonth acts in a common month of 2015, for the region's structures together;
 *     networks that send tallies write a number of rows in proportion
 * @param seed another seed, other figures: the same structures, the same habits
 * @param outputFolder below which files are written, as {@code <region>/<yyyy-MM>/<file>}
 * @param missing files not to write, as if the network had sent none
 */
public record SampleRequest(
    RegionProfile region,
    TerritoryReference reference,
    Path jobsFolder,
    YearMonth from,
    YearMonth to,
    int rowsPerMonth,
    long seed,
    Path outputFolder,
    List<NetworkMonth> missing) {

  /**
   * @throws IllegalArgumentException when the months are in the wrong order or no row is asked
   */
  public SampleRequest {
    missing = List.copyOf(missing);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "the last month, " + to + ", is before the first, " + from);
    }
    if (rowsPerMonth < 1) {
      throw new IllegalArgumentException("rows per month: " + rowsPerMonth + " is not above 0");
    }
  }
}
