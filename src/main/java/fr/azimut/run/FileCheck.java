package fr.azimut.run;

import fr.azimut.deposit.Deposit;
import fr.azimut.deposit.DepositFacts;
import fr.azimut.deposit.DepositRepository;
import fr.azimut.normalisation.LoadRequest;
import fr.azimut.normalisation.Register;
import fr.azimut.quality.FindingGroup;
import fr.azimut.territory.Geography;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says what a run would decide of a file, by doing what a run does and rolling it back: nothing
 * stays, neither deposit nor row nor structure.
 */
final class FileCheck {

  private final DepositRepository deposits;
  private final DepositLoading loading;
  private final TransactionTemplate nested;

  /**
   * @param loading a loading that leaves nothing outside its transaction
   */
  FileCheck(DSLContext dsl, PlatformTransactionManager transactions, DepositLoading loading) {
    this.deposits = new DepositRepository(dsl);
    this.loading = loading;
    this.nested = new TransactionTemplate(transactions);
    nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** What was decided, and why. */
  record Result(Deposit deposit, DepositFacts facts, List<FindingGroup> findings) {}

  /** Does something in a transaction, or in a part of the one that is open, and undoes it. */
  <T> T inVain(Supplier<T> work) {
    return Objects.requireNonNull(
        nested.execute(
            status -> {
              status.setRollbackOnly();
              return work.get();
            }));
  }

  /** Loads the file of an arrival; to be called {@link #inVain}. */
  Deposit judge(Arrival arrival, Geography geography, Register register) {
    return loading.judge(arrival, geography, register);
  }

  /** The verdict of the file of an arrival, and its findings. */
  Result check(Arrival arrival, Geography geography, Register register) {
    return inVain(
        () -> {
          Deposit deposit = judge(arrival, geography, register);
          return new Result(
              deposit, deposits.getFacts(deposit.id()), deposits.listFindings(deposit.id()));
        });
  }

  /** What a run would put in the place of a file that it refuses; to be called {@link #inVain}. */
  Kept findKept(Arrival arrival, Deposit deposit, Geography geography, Register register) {
    return loading.findKept(arrival, deposit, geography, register);
  }

  /** What reading the file again needs. */
  LoadRequest request(Arrival arrival, Geography geography, Register register) {
    return loading.request(1, arrival, geography, register);
  }
}
