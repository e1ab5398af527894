package fr.azimut.deposit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DepositTest {

  @Test
  void rowsInAreRowsAcceptedAndRowsRejected() {
    assertThatCode(() -> deposit(10, 7, 3)).doesNotThrowAnyException();
    assertThatThrownBy(() -> deposit(10, 7, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rows are lost in CIO_12_2015.csv: 10 ≠ 7 + 2");
  }

  private static Deposit deposit(long read, long accepted, long rejected) {
    return new Deposit(
        1,
        "rhone-alpes",
        "cio",
        "cio-consultations",
        "activity",
        YearMonth.of(2015, 12),
        "CIO_12_2015.csv",
        "ab",
        Verdict.PARTIAL,
        read,
        accepted,
        rejected,
        0);
  }
}
