package fr.azimut.run;

import static azimut.database.ops.Tables.ARRIVAL;

import azimut.database.ops.tables.records.ArrivalRecord;
import fr.azimut.deposit.ArchivedFile;
import fr.azimut.deposit.Deposit;
import fr.azimut.deposit.DepositArchive;
import fr.azimut.extract.FormatMatch;
import fr.azimut.quality.FindingKind;
import java.time.YearMonth;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Keeps what a run found when it began, so that its steps and its restarts agree. */
final class ArrivalRepository {

  private final DSLContext dsl;
  private final DepositArchive archive;

  ArrivalRepository(DSLContext dsl, DepositArchive archive) {
    this.dsl = dsl;
    this.archive = archive;
  }

  /** A file found, and its archived copy. */
  record Archived(Inbox.Found found, ArchivedFile file) {}

  /** Writes what a run found, once. */
  void save(String inputs, List<Archived> files) {
    dsl.transaction(
        transaction -> {
          for (Archived archived : files) {
            FormatMatch match = archived.found().match();
            FindingKind problem = archived.found().problem();
            transaction
                .dsl()
                .insertInto(ARRIVAL)
                .set(ARRIVAL.INPUTS, inputs)
                .set(ARRIVAL.MONTH, archived.found().month().atDay(1))
                .set(ARRIVAL.NETWORK, match == null ? "" : match.network().network())
                .set(ARRIVAL.FORMAT, match == null ? "" : match.format().id())
                .set(ARRIVAL.FLOW, match == null ? "" : match.format().flow().id())
                .set(ARRIVAL.FILE_NAME, archived.file().name())
                .set(ARRIVAL.SHA256, archived.file().sha256())
                .set(ARRIVAL.SIZE_BYTES, archived.file().size())
                .set(ARRIVAL.PROBLEM, problem == null ? null : problem.name())
                .set(ARRIVAL.RECEIVED_ON, archived.found().receivedOn())
                .onConflictDoNothing()
                .execute();
          }
        });
  }

  /** Everything that the run found, by month and file name. */
  List<Arrival> list(String inputs) {
    return dsl.selectFrom(ARRIVAL)
        .where(ARRIVAL.INPUTS.eq(inputs))
        .orderBy(ARRIVAL.MONTH, ARRIVAL.FILE_NAME)
        .fetch(this::arrival);
  }

  /** The arrival of that id. */
  Arrival get(int id) {
    return dsl.selectFrom(ARRIVAL).where(ARRIVAL.ID.eq(id)).fetchSingle(this::arrival);
  }

  /** Tells which deposit an arrival became, and what counts in its place. */
  void attach(Arrival arrival, int depositId, Kept kept) {
    Deposit earlier = kept.deposit();
    dsl.update(ARRIVAL)
        .set(ARRIVAL.DEPOSIT_ID, depositId)
        .set(ARRIVAL.KEPT_DEPOSIT_ID, earlier == null ? null : earlier.id())
        .set(ARRIVAL.KEPT_NOTE, kept.note())
        .where(ARRIVAL.ID.eq(arrival.id()))
        .execute();
  }

  private Arrival arrival(ArrivalRecord row) {
    return new Arrival(
        row.getId(),
        YearMonth.from(row.getMonth()),
        row.getNetwork(),
        row.getFormat(),
        row.getFlow(),
        new ArchivedFile(
            row.getFileName(), row.getSha256(), row.getSizeBytes(), archive.path(row.getSha256())),
        problem(row.getProblem()),
        row.getReceivedOn(),
        row.getDepositId(),
        row.getKeptDepositId(),
        row.getKeptNote());
  }

  private static @Nullable FindingKind problem(@Nullable String name) {
    return name == null ? null : FindingKind.valueOf(name);
  }
}
