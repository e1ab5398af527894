package fr.azimut.deposit;

import fr.azimut.quality.FindingGroup;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is answered to the network that sent a file.
 *
 * @param deposit the file, its verdict and its counts
 * @param facts the rest that is kept of it
 * @param receivedOn the day of reception that was noted, null when none was
 * @param isDeposited false for a check, of which nothing is kept
 * @param regionLabel the region's name
 * @param networkLabel the network's name in the month
 * @param formatLabel what the file is
 * @param zone where dates and times are read
 * @param findings all of them, grouped, the gravest first
 * @param kept the name of the earlier file that stays in force when this one is refused, null when
 *     there is none
 * @param keptNote what is to be said of the earlier files, in French, {@code ""} for nothing
 * @param correctedFile the name of the corrected copy, null when there is none
 */
public record Certificate(
    Deposit deposit,
    DepositFacts facts,
    @Nullable LocalDate receivedOn,
    boolean isDeposited,
    String regionLabel,
    String networkLabel,
    String formatLabel,
    ZoneId zone,
    List<FindingGroup> findings,
    @Nullable String kept,
    String keptNote,
    @Nullable String correctedFile) {

  /** The number of the certificate; a check has none and says so. */
  public String number() {
    return isDeposited
        ? String.format(
            Locale.ROOT,
            "%s-%s-%s-%03d",
            deposit.region().toUpperCase(Locale.ROOT),
            deposit.format().toUpperCase(Locale.ROOT),
            deposit.month(),
            facts.sequence())
        : "contrôle sans dépôt";
  }

  /** Why the verdict is what it is, in French. */
  public String reason() {
    return VerdictReason.of(deposit, facts, findings);
  }

  /** The same with the corrected copy that was made. */
  public Certificate withCorrectedFile(@Nullable String name) {
    return new Certificate(
        deposit,
        facts,
        receivedOn,
        isDeposited,
        regionLabel,
        networkLabel,
        formatLabel,
        zone,
        findings,
        kept,
        keptNote,
        name);
  }
}
