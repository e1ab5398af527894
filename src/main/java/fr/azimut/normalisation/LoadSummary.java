package fr.azimut.normalisation;

/**
 * What loading a file came to; rows read are always rows accepted plus rows rejected.
 *
 * @param read rows of data
 * @param accepted rows in {@code core}; none when the file is refused
 * @param rejected rows left out; all when the file is refused
 * @param other rows that are not data: titles, totals, notes
 * @param refused whether the file is refused as a whole
 */
public record LoadSummary(long read, long accepted, long rejected, long other, boolean refused) {

  /** Refuses rows that come from nowhere or go nowhere. */
  public LoadSummary {
    if (read != accepted + rejected || (refused && accepted > 0)) {
      throw new IllegalArgumentException(
          read + " rows read, " + accepted + " accepted, " + rejected + " rejected");
    }
  }
}
