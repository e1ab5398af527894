package fr.azimut.disclosure;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FigureTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"0.5, -, -", "-, 3, -", "-, -, 6", "0.5, 3, 6"})
  void aHiddenFigureCarriesNoNumber(
      @Nullable Double value, @Nullable Double numerator, @Nullable Double denominator) {
    for (FigureStatus status : FigureStatus.values()) {
      if (status != FigureStatus.PUBLISHED) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new Figure(status, value, numerator, denominator, 1, 2))
            .withMessage("a hidden figure must not carry its value");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(FigureStatus.class)
  void aHiddenFigureStillSaysWhatItRestsOn(FigureStatus status) {
    if (status != FigureStatus.PUBLISHED) {
      assertThatNoException().isThrownBy(() -> new Figure(status, null, null, null, 1, 2));
    }
  }

  @Test
  void aPublishedFigureHasAValue() {
    assertThatNoException()
        .isThrownBy(() -> new Figure(FigureStatus.PUBLISHED, 0.5, 3.0, 6.0, 1, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Figure(FigureStatus.PUBLISHED, null, 3.0, 6.0, 1, 2))
        .withMessage("a published figure must carry its value");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "PUBLISHED, false",
    "SECRET, false",
    "NOT_AVAILABLE, true",
    "NOT_COMPUTABLE, true",
    "NOT_PUBLISHABLE, false",
    "NOT_APPLICABLE, true"
  })
  void onlyAFigureThatIsMissingMayHaveAReason(FigureStatus status, boolean may) {
    Double value = status == FigureStatus.PUBLISHED ? 0.5 : null;
    ThrowingCallable making =
        () -> new Figure(status, value, null, null, 1, 2, "aucun fichier", List.of());
    if (may) {
      assertThatNoException().isThrownBy(making);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(making)
          .withMessage("what is known has no reason not to be");
    }
  }

  @ParameterizedTest
  @EnumSource(FigureStatus.class)
  void onlyAPublishedFigureHasRemarks(FigureStatus status) {
    Double value = status == FigureStatus.PUBLISHED ? 0.5 : null;
    ThrowingCallable making =
        () ->
            new Figure(
                status,
                value,
                null,
                null,
                1,
                2,
                0.9,
                null,
                List.of(),
                List.of(FigureRemark.PARTLY_KNOWN));
    if (status == FigureStatus.PUBLISHED) {
      assertThatNoException().isThrownBy(making);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(making)
          .withMessage("only a published figure has remarks");
    }
  }
}
