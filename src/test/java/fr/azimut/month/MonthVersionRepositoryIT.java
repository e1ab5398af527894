package fr.azimut.month;

import static azimut.database.ops.Tables.AUDIT;
import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;
import static fr.azimut.TestDatabase.rolledBack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.azimut.TestDatabase;
import fr.azimut.month.MonthVersion.Status;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.exception.NoDataFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthVersionRepositoryIT {

  private static final String REGION = "essai";
  private static final YearMonth DECEMBER = YearMonth.of(2015, 12);

  /** Versions 1 and 2 of December are those of inputs a and b. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # region, month, inputs, number
          essai, 2015-12, a, 1
          essai, 2015-12, b, 2
          essai, 2015-12, c, 3
          essai, 2015-11, a, 1
          autre, 2015-12, b, 1
          """)
  void theSameInputsAreTheSameVersion(String region, YearMonth month, String inputs, int number) {
    rolledBack(
        dsl -> {
          int geography = geography(dsl);
          MonthVersionRepository versions = new MonthVersionRepository(dsl);
          MonthVersion a = versions.open(REGION, DECEMBER, "a", geography, Map.of());
          MonthVersion b = versions.open(REGION, DECEMBER, "b", geography, Map.of());

          MonthVersion asked = versions.open(region, month, inputs, geography, Map.of());

          assertThat(asked.number()).isEqualTo(number);
          boolean known = region.equals(REGION) && month.equals(DECEMBER) && !inputs.equals("c");
          assertThat(List.of(a, b).contains(asked)).isEqualTo(known);
          assertThat(versions.get(asked.id())).isEqualTo(asked);
          assertThat(versions.find(region, month, inputs)).contains(asked);
        });
  }

  @Test
  void aNewVersionIsInComputation() {
    rolledBack(
        dsl -> {
          int geography = geography(dsl);
          MonthVersion version =
              new MonthVersionRepository(dsl).open(REGION, DECEMBER, "a", geography, Map.of());

          assertThat(version)
              .isEqualTo(
                  new MonthVersion(
                      version.id(), REGION, DECEMBER, 1, Status.COMPUTING, "a", geography));
        });
  }

  /** What would publish the people of one département as those of another cannot be written. */
  @Test
  void holdsNoDepositThatIsCodedWithAnotherGeography() {
    rolledBack(
        dsl -> {
          int acts = deposit(dsl, "acts");
          int other = TestDatabase.geography(dsl, "autre");

          assertThatThrownBy(
                  () ->
                      new MonthVersionRepository(dsl)
                          .open(REGION, DECEMBER, "a", other, Map.of(DECEMBER, List.of(acts))))
              .hasMessageContaining("month_version_deposit_coded_fkey");
        });
  }

  @Test
  void isASetOfDepositsByMonth() {
    rolledBack(
        dsl -> {
          int register = deposit(dsl, "places");
          int acts = deposit(dsl, "acts");
          MonthVersion version =
              new MonthVersionRepository(dsl)
                  .open(
                      REGION,
                      DECEMBER,
                      "a",
                      geography(dsl),
                      Map.of(
                          DECEMBER.minusMonths(1),
                          List.of(register),
                          DECEMBER,
                          List.of(register, acts)));

          assertThat(
                  dsl.selectFrom(MONTH_VERSION_DEPOSIT)
                      .where(MONTH_VERSION_DEPOSIT.VERSION_ID.eq(version.id()))
                      .fetch())
              .extracting(r -> r.getMonth(), r -> r.getDepositId())
              .containsExactlyInAnyOrder(
                  tuple(LocalDate.of(2015, 11, 1), register),
                  tuple(LocalDate.of(2015, 12, 1), register),
                  tuple(LocalDate.of(2015, 12, 1), acts));
        });
  }

  @Test
  void isCompletedOnceAndTheAuditSaysSo() {
    rolledBack(
        dsl -> {
          MonthVersionRepository versions = new MonthVersionRepository(dsl);
          int geography = geography(dsl);
          MonthVersion version = versions.open(REGION, DECEMBER, "a", geography, Map.of());

          versions.complete(version);
          versions.complete(version);
          MonthVersion again = versions.open(REGION, DECEMBER, "a", geography, Map.of());

          assertThat(again.id()).isEqualTo(version.id());
          assertThat(again.status()).isEqualTo(Status.PROVISIONAL);
          assertThat(
                  dsl.selectFrom(AUDIT)
                      .where(AUDIT.SUBJECT.eq("essai/2015-12/v1"))
                      .orderBy(AUDIT.ID)
                      .fetch())
              .extracting(r -> r.getAction(), r -> r.getActor(), r -> r.getReason())
              .containsExactly(
                  tuple("version-open", "azimut", "monthly run"),
                  tuple("version-complete", "azimut", "monthly run"));
        });
  }

  @Test
  void thereIsNoVersionOfOtherInputsNorOfANumberNeverGiven() {
    rolledBack(
        dsl -> {
          MonthVersionRepository versions = new MonthVersionRepository(dsl);

          assertThat(versions.find(REGION, DECEMBER, "a")).isEmpty();
          assertThatThrownBy(() -> versions.get(-1)).isInstanceOf(NoDataFoundException.class);
        });
  }

  @ParameterizedTest
  @CsvSource({"COMPUTING, en calcul", "PROVISIONAL, provisoire"})
  void aStatusHasAWord(Status status, String label) {
    assertThat(status.label()).isEqualTo(label);
  }

  private static int geography(DSLContext dsl) {
    return TestDatabase.geography(dsl, REGION);
  }

  private static int deposit(DSLContext dsl, String sha256) {
    return dsl.insertInto(DEPOSIT)
        .set(DEPOSIT.REGION, REGION)
        .set(DEPOSIT.GEOGRAPHY_ID, geography(dsl))
        .set(DEPOSIT.NETWORK, "cio")
        .set(DEPOSIT.FORMAT, "cio-consultations")
        .set(DEPOSIT.FLOW, "activity")
        .set(DEPOSIT.MONTH, DECEMBER.atDay(1))
        .set(DEPOSIT.FILE_NAME, "CIO.csv")
        .set(DEPOSIT.SHA256, sha256)
        .set(DEPOSIT.SIZE_BYTES, 1L)
        .set(DEPOSIT.LOAD_FINGERPRINT, "e1")
        .set(DEPOSIT.VERDICT, "ACCEPTED")
        .set(DEPOSIT.SEQUENCE, dsl.fetchCount(DEPOSIT) + 1)
        .returningResult(DEPOSIT.ID)
        .fetchSingle()
        .value1();
  }
}
