package fr.azimut.deposit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FindingLog;
import fr.azimut.quality.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # refused, rejected, findings, verdict
          false,    0,       '',       ACCEPTED
          false,    0,       INFO,     ACCEPTED
          false,    0,       WARNING,  ACCEPTED_WITH_RESERVES
          false,    1,       ERROR,    PARTIAL
          false,    1,       WARNING,  PARTIAL
          true,     0,       BLOCKING, REFUSED
          true,     12,      BLOCKING, REFUSED
          """)
  void isDecidedByWhatWasFound(boolean refused, long rejected, String severity, Verdict verdict) {
    FindingLog findings = new FindingLog();
    if (!severity.isEmpty()) {
      findings.add(
          Finding.ofFile(FindingKind.CODE_UNKNOWN, Severity.valueOf(severity), "X", "F, H"));
    }

    assertThat(Verdict.of(refused, rejected, findings)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PENDING,                en attente,            false
          ACCEPTED,               accepté,               true
          ACCEPTED_WITH_RESERVES, accepté avec réserves, true
          PARTIAL,                partiel,               true
          REFUSED,                refusé,                false
          """)
  void hasAWordAndSaysWhetherTheRowsCount(Verdict verdict, String label, boolean inForce) {
    assertThat(verdict.label()).isEqualTo(label);
    assertThat(verdict.inForce()).isEqualTo(inForce);
  }
}
