package fr.azimut.disclosure;

import java.time.YearMonth;

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
 */
public record DepositNotice(
    String network,
    String format,
    YearMonth month,
    String fileName,
    String verdict,
    long read,
    long accepted,
    long rejected) {}
