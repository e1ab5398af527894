package fr.azimut.deposit;

import fr.azimut.extract.ExtractFormat;
import java.time.YearMonth;

/**
 * A file that a network sends for a month.
 *
 * @param region the region's id
 * @param network the sender's slug
 * @param format how it is written
 * @param month the month it is about
 * @param file the file
 * @param loadFingerprint of everything that loading depends on beside the file
 * @param geographyId of the geography that its rows are placed in
 * @param editions the same, for people
 */
public record Submission(
    String region,
    String network,
    ExtractFormat format,
    YearMonth month,
    ArchivedFile file,
    String loadFingerprint,
    int geographyId,
    Editions editions) {}
