package fr.azimut.deposit;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file expected or found for a month.
 *
 * @param network the sender's slug, {@code ""} when the file was not recognised
 * @param format the format's id, {@code ""} when the file was not recognised
 * @param month the month
 * @param fileName its name, {@code ""} when it was not received
 * @param verdict a verdict's label, {@code non reçu} or {@code non reconnu}
 * @param receivedOn the day on which it was received, when it was noted and the file was taken in;
 *     a file that is refused delivers nothing
 * @param deposit the deposit it became, null when it did not
 * @param kept the earlier deposit that stays in force when this one is refused, null when there is
 *     none
 * @param keptNote what is to be said of the earlier files, in French, {@code ""} for nothing
 */
public record Reception(
    String network,
    String format,
    YearMonth month,
    String fileName,
    String verdict,
    @Nullable LocalDate receivedOn,
    @Nullable Deposit deposit,
    @Nullable Deposit kept,
    String keptNote) {

  /** An expected file that is not there. */
  public static final String MISSING = "non reçu";

  /** A file that is there and that no format knows, or that cannot be attributed. */
  public static final String UNKNOWN = "non reconnu";
}
