package fr.azimut.history;

import static azimut.database.core.Tables.STRUCTURE;
import static azimut.database.core.Tables.STRUCTURE_COUNT;
import static azimut.database.ops.Tables.DEPOSIT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.TestDatabase;
import fr.azimut.deposit.Deposit;
import fr.azimut.deposit.DepositRepository;
import fr.azimut.deposit.Verdict;
import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.normalisation.CodeRepository;
import fr.azimut.quality.Finding;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** Each test works in a transaction that is rolled back. */
class HistoryChecksIT {

  private static final YearMonth DECEMBER = YearMonth.of(2015, 12);

  @Test
  void comparesAStructureWithItsOwnMonthsInWhateverOrderTheyCame() {
    List<Integer> forwards = new ArrayList<>(List.of(12, 11, 10, 9, 8, 7, 6));
    List<Integer> backwards = new ArrayList<>(forwards);
    Collections.reverse(backwards);

    assertThat(findings(forwards))
        .containsExactly(
            "structure S1 : 500 -> de 68 à 138, d'après les 6 mois précédents (médiane 100)")
        .isEqualTo(findings(backwards));
  }

  private static List<String> findings(List<Integer> monthsInOrder) {
    return inTransaction(
        dsl -> {
          int structure = structure(dsl);
          Map<YearMonth, List<Deposit>> inForce = new TreeMap<>();
          for (int month : monthsInOrder) {
            YearMonth of = YearMonth.of(2015, month);
            Deposit deposit = deposit(dsl, "cio", of);
            count(dsl, deposit, structure, month == 12 ? 500 : 100);
            inForce.put(of, List.of(deposit));
          }
          Deposit last = inForce.getOrDefault(DECEMBER, List.of()).get(0);
          return sentences(HistoryChecks.list(dsl, Surroundings.of(last, inForce)));
        });
  }

  @Test
  void ignoresDepositsThatAreNotInForce() {
    List<String> findings =
        inTransaction(
            dsl -> {
              int structure = structure(dsl);
              for (int month = 6; month < 12; month++) {
                count(dsl, deposit(dsl, "cio", YearMonth.of(2015, month)), structure, 100);
              }
              Deposit last = deposit(dsl, "cio", DECEMBER);
              count(dsl, last, structure, 500);
              return sentences(
                  HistoryChecks.list(dsl, Surroundings.of(last, Map.of(DECEMBER, List.of(last)))));
            });

    assertThat(findings).isEmpty();
  }

  /** Three acts of girls hosted by the CIO, which declares two of girls and five of boys. */
  @Test
  void tellsHowManyActsBothANetworkAndItsHostDeclareAtMost() {
    List<String> findings =
        inTransaction(
            dsl -> {
              Deposit vae = deposit(dsl, "point-vae", DECEMBER);
              Deposit host = deposit(dsl, "cio", DECEMBER);
              int structure = structure(dsl);
              CodeCatalog codes = CodeCatalog.read(Path.of("jobs"));
              CodeRepository.register(dsl, codes);
              int cio = codes.id("host", "cio");
              acts(
                  dsl,
                  vae,
                  structure,
                  "(3, %d, 1, 7), (4, 0, 1, 7), (1, %d, 1, 8)".formatted(cio, cio));
              acts(dsl, host, structure, "(2, 0, 1, 7), (5, 0, 2, 7)");
              return sentences(
                  HistoryChecks.list(
                      dsl, Surroundings.of(vae, Map.of(DECEMBER, List.of(vae, host)))));
            });

    assertThat(findings)
        .containsExactly(
            "jusqu'à 2 actes que le réseau hôte « cio » déclare aussi"
                + " (même commune, même sexe, même âge)"
                + " -> chaque acte déclaré une fois, par le réseau ou par son hôte");
  }

  private static int structure(DSLContext dsl) {
    return dsl.insertInto(STRUCTURE, STRUCTURE.NETWORK, STRUCTURE.CODE)
        .values("test", "S1")
        .returningResult(STRUCTURE.ID)
        .fetchSingle()
        .value1();
  }

  private static Deposit deposit(DSLContext dsl, String network, YearMonth month) {
    int id =
        dsl.insertInto(DEPOSIT)
            .set(DEPOSIT.REGION, "test")
            .set(DEPOSIT.GEOGRAPHY_ID, TestDatabase.geography(dsl, "test"))
            .set(DEPOSIT.NETWORK, network)
            .set(DEPOSIT.FORMAT, network + "-format")
            .set(DEPOSIT.FLOW, "activity")
            .set(DEPOSIT.MONTH, month.atDay(1))
            .set(DEPOSIT.FILE_NAME, month + ".csv")
            .set(DEPOSIT.SHA256, month.toString())
            .set(DEPOSIT.SIZE_BYTES, 1L)
            .set(DEPOSIT.LOAD_FINGERPRINT, "")
            .set(DEPOSIT.VERDICT, Verdict.ACCEPTED.name())
            .returningResult(DEPOSIT.ID)
            .fetchSingle()
            .value1();
    return new DepositRepository(dsl).get(id);
  }

  private static void count(DSLContext dsl, Deposit deposit, int structure, long quantity) {
    dsl.insertInto(STRUCTURE_COUNT)
        .set(STRUCTURE_COUNT.DEPOSIT_ID, deposit.id())
        .set(STRUCTURE_COUNT.STRUCTURE_ID, structure)
        .set(STRUCTURE_COUNT.RECORDS, 1L)
        .set(STRUCTURE_COUNT.QUANTITY, quantity)
        .set(STRUCTURE_COUNT.PERSONS, 0L)
        .execute();
  }

  /** Acts as (quantity, host, sex, atom). */
  private static void acts(DSLContext dsl, Deposit deposit, int structure, String values) {
    dsl.execute(
        "create table core.activity_%d partition of core.activity for values in (%d)"
            .formatted(deposit.id(), deposit.id()));
    dsl.execute(
        """
        insert into core.activity (deposit_id, line, month, structure_id, quantity, persons, service,
          cep_level, channel, modality, theme, referred_to, outcome, attendance, age_band, education,
          status, place_id, placement, host, sex, atom_id)
        select %d, 1, date '2015-12-01', %d, q, 0, 1, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 1, 1, h, s, a
        from (values %s) as acts (q, h, s, a)
        """
            .formatted(deposit.id(), structure, values));
  }

  private static List<String> sentences(List<Finding> findings) {
    return findings.stream().map(f -> f.found() + " -> " + f.expected()).toList();
  }

  private static List<String> inTransaction(
      java.util.function.Function<DSLContext, List<String>> work) {
    List<String> findings = new ArrayList<>();
    try {
      TestDatabase.dsl()
          .transaction(
              transaction -> {
                findings.addAll(work.apply(DSL.using(transaction)));
                throw new Undone();
              });
    } catch (Undone expected) {
      // nothing of it stays
    }
    return findings;
  }

  private static final class Undone extends RuntimeException {}
}
