package fr.azimut.run;

import fr.azimut.deposit.Deposit;
import fr.azimut.deposit.DepositArchive;
import fr.azimut.deposit.DepositRepository;
import fr.azimut.deposit.Editions;
import fr.azimut.deposit.Submission;
import fr.azimut.deposit.Verdict;
import fr.azimut.extract.ExtractFormat;
import fr.azimut.indicator.CubeLoader;
import fr.azimut.normalisation.DepositLoader;
import fr.azimut.normalisation.LoadRequest;
import fr.azimut.normalisation.LoadSummary;
import fr.azimut.normalisation.PersonKey;
import fr.azimut.normalisation.Register;
import fr.azimut.quality.FindingLog;
import fr.azimut.territory.Geography;
import fr.azimut.territory.GeographyRepository;
import java.time.Duration;
import java.util.function.Function;
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
  private final EarlierFiles earlier;

  DepositLoading(
      Definitions definitions,
      DSLContext dsl,
      DepositLoader loader,
      ArrivalRepository arrivals,
      PersonKey personKey,
      DepositArchive archive) {
    this.definitions = definitions;
    this.dsl = dsl;
    this.deposits = new DepositRepository(dsl);
    this.arrivals = arrivals;
    this.loader = loader;
    this.cubes = new CubeLoader(definitions.indicators());
    this.personKey = personKey;
    this.archive = archive;
    this.earlier = new EarlierFiles(deposits, archive);
  }

  /**
   * Loads an arrival in the caller's transaction, unless it was loaded already with the same
   * editions; when it is refused, the earlier file that counts in its place, from the archive.
   *
   * @return the deposit, with its verdict
   */
  Deposit load(Arrival arrival, Geography geography, Register register) {
    Deposit deposit = judge(arrival, geography, register);
    afterCommit(() -> discardRefused(deposit));
    Kept kept =
        findKept(
            arrival,
            deposit,
            file -> {
              Deposit before = judge(file, geography, register);
              afterCommit(() -> discardRefused(before));
              return before;
            });
    Deposit inForce = deposit.verdict().inForce() ? deposit : kept.deposit();
    if (inForce != null) {
      cubes.load(dsl, inForce.id(), inForce.flow());
    }
    arrivals.attach(arrival, deposit.id(), kept);
    return deposit;
  }

  /** What a run would put in the place of an arrival that it refuses. */
  Kept findKept(Arrival arrival, Deposit deposit, Geography geography, Register register) {
    return findKept(arrival, deposit, file -> judge(file, geography, register));
  }

  private Kept findKept(Arrival arrival, Deposit deposit, Function<Arrival, Deposit> judge) {
    return deposit.verdict().inForce() ? Kept.NONE : earlier.find(arrival, deposit, judge);
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

  /** The same without what only figures need: rows, verdict and findings. */
  Deposit judge(Arrival arrival, Geography geography, Register register) {
    ExtractFormat format = definitions.format(arrival.network(), arrival.format());
    Editions editions =
        new Editions(
            Editions.shorten(definitions.networks().fingerprint(format)),
            geography.reference().edition() + ", " + Editions.shorten(geography.fingerprint()),
            format.flow().isLasting() ? "" : Editions.shorten(register.fingerprint()));
    Deposit deposit =
        deposits.open(
            new Submission(
                geography.profile().id(),
                arrival.network(),
                format,
                arrival.month(),
                arrival.file(),
                loadFingerprint(format, geography, register),
                GeographyRepository.saveWithin(dsl, geography),
                editions));
    return deposit.verdict() == Verdict.PENDING
        ? read(deposit, request(deposit.id(), arrival, geography, register))
        : deposit;
  }

  /** What reading the file of an arrival needs. */
  LoadRequest request(int depositId, Arrival arrival, Geography geography, Register register) {
    return new LoadRequest(
        depositId,
        arrival.month(),
        definitions.networks().get(arrival.network()),
        definitions.format(arrival.network(), arrival.format()),
        arrival.file().path(),
        geography,
        register,
        personKey);
  }

  private Deposit read(Deposit deposit, LoadRequest request) {
    FindingLog findings = new FindingLog();
    long start = System.nanoTime();
    LoadSummary summary =
        dsl.connectionResult(connection -> loader.load(connection, request, findings));
    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
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
    deposits.close(closed, millis, findings.list());
    return closed;
  }

  /** What the loaded rows depend on beside the file; what feeds the register does not read it. */
  private String loadFingerprint(ExtractFormat format, Geography geography, Register register) {
    return new Fingerprint()
        .add(Program.reading())
        .add(definitions.networks().fingerprint(format))
        .add(definitions.codes().fingerprint())
        .add(definitions.checks().fingerprint(format.flow()))
        .add(geography.fingerprint())
        .add(format.flow().isLasting() ? "" : register.fingerprint())
        .value();
  }
}
