package fr.azimut.deposit;

/**
 * The editions that a file was read with, each as a short text that changes with it.
 *
 * @param format of the network's format and its mapping tables
 * @param territory of the Code officiel géographique and the zonings
 * @param register of the register of places, {@code ""} when it does not count for the file
 */
public record Editions(String format, String territory, String register) {

  private static final int SHORT = 12;

  /** The beginning of a fingerprint, enough to tell editions apart. */
  public static String shorten(String fingerprint) {
    return fingerprint.substring(0, Math.min(SHORT, fingerprint.length()));
  }
}
