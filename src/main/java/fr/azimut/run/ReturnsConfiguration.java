package fr.azimut.run;

import fr.azimut.deposit.DepositArchive;
import fr.azimut.normalisation.DepositLoader;
import fr.azimut.normalisation.PersonKey;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** What judges files without keeping them, what answers their senders, what explains figures. */
@Configuration(proxyBeanMethods = false)
class ReturnsConfiguration {

  @Bean
  PersonKey personKey(Home home) {
    return PersonKey.open(home.personKey());
  }

  @Bean
  ArrivalRepository arrivalRepository(DSLContext dsl, Home home) {
    return new ArrivalRepository(dsl, new DepositArchive(home.archive()));
  }

  @Bean
  FileCheck fileCheck(
      Definitions definitions,
      DSLContext dsl,
      PlatformTransactionManager transactions,
      ArrivalRepository arrivals,
      PersonKey personKey,
      Home home) {
    DepositLoader loader =
        DepositLoader.leavingNothing(
            definitions.networks(), definitions.codes(), definitions.checks());
    DepositLoading loading =
        new DepositLoading(
            definitions, dsl, loader, arrivals, personKey, new DepositArchive(home.archive()));
    return new FileCheck(dsl, transactions, loading);
  }

  @Bean
  CheckRun checkRun(Definitions definitions, DSLContext dsl, FileCheck check, Console console) {
    return new CheckRun(definitions, dsl, check, console);
  }

  @Bean
  ExplainRun explainRun(
      Definitions definitions,
      DSLContext dsl,
      FileCheck check,
      PersonKey personKey,
      Home home,
      Console console) {
    return new ExplainRun(definitions, dsl, check, personKey, home, console);
  }

  @Bean
  DepositReturns depositReturns(
      Definitions definitions, DSLContext dsl, ArrivalRepository arrivals, FileCheck check) {
    return new DepositReturns(definitions, dsl, arrivals, check);
  }
}
