package fr.azimut.disclosure;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file expected or received for a month.
 *
 * @param network slug
 * @param format the format's id
 * @param month the month it is about
 * @param fileName its name, or {@code ""} when it was not received
 * @param verdict {@code accepté}, {@code accepté avec réserves}, {@code refusé}, {@code non reçu}
 * @param read data rows read
 * @param accepted rows loaded
 * @param rejected rows not loaded; read = accepted + rejected
 * @param kept the name of the earlier file that counts in place of a refused one, null when none
 *     does
 * @param keptNote what is to be said of the earlier files, in French, {@code ""} for nothing
 * @param receivedOn the day on which it was received, null when it is not known
 */
public record DepositNotice(
    String network,
    String format,
    YearMonth month,
    String fileName,
    String verdict,
    long read,
    long accepted,
    long rejected,
    @Nullable String kept,
    String keptNote,
    @Nullable LocalDate receivedOn) {

  /** A file that replaces none that was refused. */
  public DepositNotice(
      String network,
      String format,
      YearMonth month,
      String fileName,
      String verdict,
      long read,
      long accepted,
      long rejected) {
    this(network, format, month, fileName, verdict, read, accepted, rejected, null, "", null);
  }
}
