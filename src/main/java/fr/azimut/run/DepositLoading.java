package fr.azimut.run;

import fr.azimut.deposit.Deposit;
import fr.azimut.deposit.DepositArchive;
import fr.azimut.deposit.DepositRepository;
import fr.azimut.deposit.Verdict;
import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.Flow;
import fr.azimut.extract.NetworkDefinition;
import fr.azimut.indicator.CubeLoader;
import fr.azimut.normalisation.DepositLoader;
import fr.azimut.normalisation.LoadRequest;
import fr.azimut.normalisation.LoadSummary;
import fr.azimut.normalisation.PersonKey;
import fr.azimut.normalisation.Register;
import fr.azimut.quality.FindingLog;
import fr.azimut.territory.Geography;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Loads one arrival whole or not at all: rows, cubes, verdict and findings in one transaction. */
final class DepositLoading {

  private final Definitions definitions;
  private final DSLContext dsl;
  private final DepositRepository deposits;
  private final ArrivalRepository arrivals;
  private final DepositLoader loader;
  private final CubeLoader cubes;
  private final PersonKey personKey;
  private final DepositArchive archive;

  DepositLoading(
      Definitions definitions,
      DSLContext dsl,
      DataSource dataSource,
      ArrivalRepository arrivals,
      PersonKey personKey,
      DepositArchive archive) {
    this.definitions = definitions;
    this.dsl = dsl;
    this.deposits = new DepositRepository(dsl);
    this.arrivals = arrivals;
    this.loader =
        new DepositLoader(
            definitions.networks(), definitions.codes(), definitions.checks(), dataSource);
    this.cubes = new CubeLoader(definitions.indicators());
    this.personKey = personKey;
    this.archive = archive;
  }

  /**
   * Loads an arrival in the caller's transaction, unless it was loaded already with the same
   * editions.
   *
   * @return the deposit, with its verdict
   */
  Deposit load(Arrival arrival, Geography geography, Register register) {
    NetworkDefinition network = definitions.networks().get(arrival.network());
    ExtractFormat format =
        network.extracts().stream()
            .filter(f -> f.id().equals(arrival.format()))
            .findFirst()
            .orElseThrow();
    Deposit deposit =
        deposits.open(
            geography.profile().id(),
            arrival.network(),
            format,
            arrival.month(),
            arrival.file(),
            loadFingerprint(format, geography, register));
    Deposit closed =
        deposit.verdict() == Verdict.PENDING
            ? read(deposit, arrival, network, format, geography, register)
            : deposit;
    if (closed.verdict().inForce() && format.flow() == Flow.ACTIVITY) {
      cubes.load(dsl, closed.id());
    }
    arrivals.attach(arrival, closed.id());
    afterCommit(() -> discardRefused(closed));
    return closed;
  }

  /**
   * Forgets the file of a deposit that was refused for its personal data, received again or not.
   */
  void discardRefused(Deposit deposit) {
    if (deposits.isRefusedForPersonalData(deposit.id())) {
      archive.discard(deposit.sha256());
    }
  }

  /** A load that is rolled back is done again, from the archive. */
  private static void afterCommit(Runnable work) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            work.run();
          }
        });
  }

  private Deposit read(
      Deposit deposit,
      Arrival arrival,
      NetworkDefinition network,
      ExtractFormat format,
      Geography geography,
      Register register) {
    FindingLog findings = new FindingLog();
    LoadRequest request =
        new LoadRequest(
            deposit.id(),
            arrival.month(),
            network,
            format,
            arrival.file().path(),
            geography,
            register,
            personKey);
    LoadSummary summary =
        dsl.connectionResult(connection -> loader.load(connection, request, findings));
    Deposit closed =
        new Deposit(
            deposit.id(),
            deposit.region(),
            deposit.network(),
            deposit.format(),
            deposit.flow(),
            deposit.month(),
            deposit.fileName(),
            deposit.sha256(),
            Verdict.of(summary.refused(), summary.rejected(), findings),
            summary.read(),
            summary.accepted(),
            summary.rejected(),
            summary.other());
    deposits.close(closed, findings.list());
    return closed;
  }

  /** What the loaded rows depend on beside the file; what feeds the register does not read it. */
  private String loadFingerprint(ExtractFormat format, Geography geography, Register register) {
    return new Fingerprint()
        .add(definitions.networks().fingerprint(format))
        .add(definitions.codes().fingerprint())
        .add(definitions.checks().fingerprint(format.flow()))
        .add(geography.fingerprint())
        .add(format.flow().isLasting() ? "" : register.fingerprint())
        .value();
  }
}
