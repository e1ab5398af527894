package fr.azimut.indicator;

/**
 * A network that sends a flow, as its formats say.
 *
 * @param network its slug
 * @param formats how many of its formats are of that flow
 * @param persons whether one of them can tell persons: by a key or by their number
 */
public record Sender(String network, int formats, boolean persons) {

  /** A network with one format, which can tell persons. */
  public static Sender of(String network) {
    return new Sender(network, 1, true);
  }
}
