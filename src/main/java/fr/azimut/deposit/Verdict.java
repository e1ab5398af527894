package fr.azimut.deposit;

import fr.azimut.quality.FindingLog;
import fr.azimut.quality.Severity;
import java.text.Normalizer;

/** What is decided of a deposit. */
public enum Verdict {
  /** Received, not read to its end yet. */
  PENDING("en attente"),
  /** Every row was loaded and nothing is to be said. */
  ACCEPTED("accepté"),
  /** Every row was loaded; some values are missing or doubtful. */
  ACCEPTED_WITH_RESERVES("accepté avec réserves"),
  /** Some rows were rejected, under the format's threshold. */
  PARTIAL("partiel"),
  /** Nothing was loaded. */
  REFUSED("refusé");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** The stable identifier, in French and kebab-case: {@code accepte-avec-reserves}. */
  public String id() {
    return Normalizer.normalize(label, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace(' ', '-');
  }

  /** The word shown to users, in French. */
  public String label() {
    return label;
  }

  /** Whether the deposit's rows count. */
  public boolean inForce() {
    return this != REFUSED && this != PENDING;
  }

  /** The verdict of a file that was read to its end. */
  public static Verdict of(boolean refused, long rejected, FindingLog findings) {
    if (refused) {
      return REFUSED;
    } else if (rejected > 0) {
      return PARTIAL;
    }
    return findings.count(Severity.WARNING) > 0 ? ACCEPTED_WITH_RESERVES : ACCEPTED;
  }
}
