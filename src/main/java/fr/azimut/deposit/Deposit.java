package fr.azimut.deposit;

import java.time.YearMonth;

/**
 * One file, read with one edition of its format, of the territory and of the register of places.
 *
 * @param id in the database
 * @param region the region's id
 * @param network the sender's slug
 * @param format the format's id
 * @param flow what its rows are
 * @param month the month it is about
 * @param fileName the sender's name of the file
 * @param sha256 of its bytes
 * @param verdict what was decided
 * @param read data rows read
 * @param accepted rows loaded
 * @param rejected rows not loaded
 * @param other rows that are not data (totals, titles)
 */
public record Deposit(
    int id,
    String region,
    String network,
    String format,
    String flow,
    YearMonth month,
    String fileName,
    String sha256,
    Verdict verdict,
    long read,
    long accepted,
    long rejected,
    long other) {

  /** Rows in are rows accepted and rows rejected, always. */
  public Deposit {
    if (read != accepted + rejected) {
      throw new IllegalArgumentException(
          "rows are lost in " + fileName + ": " + read + " ≠ " + accepted + " + " + rejected);
    }
  }

  /** The same, when something outside the file leaves a doubt about what was accepted whole. */
  public Deposit withReserves() {
    return verdict != Verdict.ACCEPTED
        ? this
        : new Deposit(
            id,
            region,
            network,
            format,
            flow,
            month,
            fileName,
            sha256,
            Verdict.ACCEPTED_WITH_RESERVES,
            read,
            accepted,
            rejected,
            other);
  }
}
