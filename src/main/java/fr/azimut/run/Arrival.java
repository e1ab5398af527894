package fr.azimut.run;

import fr.azimut.deposit.ArchivedFile;
import fr.azimut.deposit.Deposit;
import fr.azimut.quality.FindingKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file found in the folder of a month.
 *
 * @param id in the database
 * @param month the month of its folder
 * @param network the sender's slug, {@code ""} when the file was not recognised
 * @param format the format's id, {@code ""} when the file was not recognised
 * @param flow the format's flow, {@code ""} when the file was not recognised
 * @param file the archived copy
 * @param problem why it cannot be attributed, null when it can
 * @param receivedOn the day of its reception, null when nobody noted it
 * @param depositId the deposit that it became, null before it is loaded
 * @param keptId the deposit of an earlier file that counts in its place, null when none does
 * @param keptNote what is to be said of the earlier files, in French, {@code ""} for nothing
 */
record Arrival(
    int id,
    YearMonth month,
    String network,
    String format,
    String flow,
    ArchivedFile file,
    @Nullable FindingKind problem,
    @Nullable LocalDate receivedOn,
    @Nullable Integer depositId,
    @Nullable Integer keptId,
    String keptNote) {

  /** One that is not loaded yet. */
  Arrival(
      int id,
      YearMonth month,
      String network,
      String format,
      String flow,
      ArchivedFile file,
      @Nullable FindingKind problem,
      @Nullable LocalDate receivedOn) {
    this(id, month, network, format, flow, file, problem, receivedOn, null, null, "");
  }

  /** Whether it is to be loaded. */
  boolean recognised() {
    return problem == null;
  }

  /** The same once it is a deposit, and what counts in its place when it is refused. */
  Arrival became(int deposit, Kept kept) {
    Deposit earlier = kept.deposit();
    return new Arrival(
        id,
        month,
        network,
        format,
        flow,
        file,
        problem,
        receivedOn,
        deposit,
        earlier == null ? null : earlier.id(),
        kept.note());
  }

  /** The deposits that files became, and those that count in their place. */
  static Set<Integer> depositIds(List<Arrival> arrivals) {
    return arrivals.stream()
        .flatMap(arrival -> Stream.of(arrival.depositId, arrival.keptId))
        .flatMap(Stream::ofNullable)
        .collect(Collectors.toSet());
  }

  /** Another file of the same network, format and month. */
  Arrival of(ArchivedFile other) {
    return new Arrival(id, month, network, format, flow, other, problem, receivedOn);
  }

  /** Its name among the run's partitions. */
  String partition() {
    return month + " " + format;
  }
}
