package fr.azimut.month;

import java.time.YearMonth;

/**
 * One computation of a month of a region: the deposits in force and the definitions it was made
 * with, known together by their fingerprint.
 *
 * @param id in the database
 * @param region the region's id
 * @param month the month
 * @param number from 1 within the month
 * @param status what may be done with it
 * @param inputsFingerprint SHA-256 of everything that its figures depend on
 * @param geographyId the geography it was placed with
 */
public record MonthVersion(
    int id,
    String region,
    YearMonth month,
    int number,
    Status status,
    String inputsFingerprint,
    int geographyId) {

  /** The life of a version. */
  public enum Status {
    /** Its figures are being computed; a broken run leaves it so. */
    COMPUTING("en calcul"),
    /** Computed; may be replaced by a later version. */
    PROVISIONAL("provisoire");

    private final String label;

    Status(String label) {
      this.label = label;
    }

    /** The word shown to users, in French. */
    public String label() {
      return label;
    }
  }
}
