package fr.azimut.normalisation;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractReader;
import fr.azimut.extract.ExtractSummary;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FindingSink;
import fr.azimut.quality.Severity;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Loads a file into the partition of its deposit: checked, coded, copied, in one pass. */
public final class DepositLoader {

  private final LoadDefinitions definitions;
  private final Function<Connection, StructureStore> structures;

  /**
   * A loader of files, for several threads.
   *
   * @param networks the formats and mapping tables
   * @param codes the canonical codes, registered in the database
   * @param checks of the values of a row together
   * @param dataSource where structures are written, in transactions of their own: it must not give
   *     the connection that a load runs on
   */
  public DepositLoader(
      NetworkCatalog networks, CodeCatalog codes, RowCheckCatalog checks, DataSource dataSource) {
    this(
        new LoadDefinitions(networks, codes, checks), sharing(new StructureRepository(dataSource)));
  }

  private DepositLoader(
      LoadDefinitions definitions, Function<Connection, StructureStore> structures) {
    this.definitions = definitions;
    this.structures = structures;
  }

  /** A loader for transactions that will be rolled back: it writes nothing outside of them. */
  public static DepositLoader leavingNothing(
      NetworkCatalog networks, CodeCatalog codes, RowCheckCatalog checks) {
    return new DepositLoader(new LoadDefinitions(networks, codes, checks), PassingStructures::read);
  }

  private static Function<Connection, StructureStore> sharing(StructureStore store) {
    return connection -> store;
  }

  /**
   * Loads one file, in the caller's transaction: nothing stays of it when that is rolled back, and
   * nothing stays of a refused file but the findings. What is wrong with the file is told to the
   * log, never thrown.
   *
   * @param connection in a transaction, auto-commit off
   * @throws DataAccessException when the database fails
   */
  public LoadSummary load(Connection connection, LoadRequest request, FindingSink log) {
    try {
      Savepoint before = connection.setSavepoint();
      LoadSummary summary = copy(connection, request, log);
      if (summary.refused()) {
        connection.rollback(before);
      } else {
        connection.releaseSavepoint(before);
      }
      return summary;
    } catch (SQLException e) {
      throw new DataAccessException("deposit " + request.depositId() + " cannot be loaded", e);
    }
  }

  private LoadSummary copy(Connection connection, LoadRequest request, FindingSink log)
      throws SQLException {
    StructureStore store = structures.apply(connection);
    RowFindings findings = new RowFindings(log);
    RowCoder coder = RowCoders.of(Coding.of(request, definitions, store, findings));
    Partition partition = new Partition(connection, request.format().flow(), request.depositId());
    partition.create();
    CopyIn copy = partition.copy();
    try {
      CopyBinaryWriter writer = new CopyBinaryWriter(copy);
      long[] rejectedByCoder = {0};
      RowIdentity identity = new RowIdentity(request.format());
      RepeatFilter repeats = new RepeatFilter();
      AtomicReference<@Nullable String> lastSheet = new AtomicReference<>();
      ExtractSummary extract =
          ExtractReader.read(
              request.file(),
              request.format(),
              log,
              (line, sheet, values) -> {
                lastSheet.setPlain(sheet);
                long same = identity.of(values);
                writer.identify(same);
                repeats.add(same);
                if (!coder.code(line, sheet, values, writer)) {
                  rejectedByCoder[0]++;
                }
              });
      boolean personal = refuseForPersonalData(request.format(), findings, log);
      boolean refused = extract.refused() || personal;
      LoadSummary summary = conclude(request.format(), extract, rejectedByCoder[0], refused, log);
      if (!summary.refused()) {
        requireCopied(writer.finish(), summary);
        store.settle();
        LoadedRows rows =
            new LoadedRows(
                partition.database(),
                partition.table(),
                request,
                identity,
                repeats,
                lastSheet.getPlain(),
                log);
        summary = RepeatedRows.conclude(rows, summary);
        if (!summary.refused()) {
          StructureCounts.load(rows);
          DepositCheck.all().forEach(check -> check.check(rows));
          partition.attach();
        }
      }
      return summary;
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  /** Nobody reads a person's name, number or address here: where the format says so, no file. */
  private static boolean refuseForPersonalData(
      ExtractFormat format, RowFindings findings, FindingSink log) {
    boolean refused = format.refusesPersonalData() && findings.personal() > 0;
    if (refused) {
      log.add(
          Finding.ofFile(
              FindingKind.PERSONAL_DATA,
              Severity.BLOCKING,
              "des données personnelles dans des colonnes qui n'en attendent pas",
              "aucune donnée personnelle"));
    }
    return refused;
  }

  private static LoadSummary conclude(
      ExtractFormat format,
      ExtractSummary extract,
      long rejectedByCoder,
      boolean refusedAlready,
      FindingSink log) {
    long read = extract.read();
    long rejected = extract.rejected() + rejectedByCoder;
    boolean refused = refusedAlready;
    if (!refused && isOver(rejected, read, format.maximumRejected())) {
      refused = true;
      log.add(
          Finding.ofFile(
              FindingKind.TOO_MANY_ERRORS,
              Severity.BLOCKING,
              String.format(
                  Locale.FRENCH,
                  "%d lignes en erreur sur %d (%s)",
                  rejected,
                  read,
                  percent((double) rejected / read)),
              "au plus " + percent(format.maximumRejected())));
    }
    return refused
        ? new LoadSummary(read, 0, read, extract.other(), true)
        : new LoadSummary(read, read - rejected, rejected, extract.other(), false);
  }

  /** Exactly the allowed share is allowed; decimal, for a double would miss it by a hair. */
  static boolean isOver(long rejected, long read, double maximum) {
    return BigDecimal.valueOf(rejected)
            .compareTo(BigDecimal.valueOf(maximum).multiply(BigDecimal.valueOf(read)))
        > 0;
  }

  static String percent(double share) {
    NumberFormat format = NumberFormat.getNumberInstance(Locale.FRENCH);
    format.setMaximumFractionDigits(1);
    return format.format(share * 100) + " %";
  }

  private static void requireCopied(long copied, LoadSummary summary) {
    if (copied != summary.accepted()) {
      throw new IllegalStateException(
          copied + " rows copied for " + summary.accepted() + " accepted");
    }
  }
}
