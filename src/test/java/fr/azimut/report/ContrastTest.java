package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureStatus;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.InventedPublication;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {

  private static final Figure SECRET = new Figure(FigureStatus.SECRET, null, null, null, 9, 10);

  private static IndicatorNotice notice(String code) {
    return new InventedPublication()
        .notices().stream().filter(n -> n.code().equals(code)).findFirst().orElseThrow();
  }

  private static IndicatorNotice falling(IndicatorNotice n) {
    return new IndicatorNotice(
        n.code(),
        n.label(),
        n.question(),
        n.objective(),
        n.ground(),
        n.source(),
        n.statistic(),
        n.numerator(),
        n.denominator(),
        n.unit(),
        n.decimals(),
        n.factor(),
        n.signed(),
        n.precision(),
        "baisse",
        n.target(),
        n.alert(),
        n.over(),
        n.breakdowns(),
        n.zonings(),
        n.uniqueness(),
        n.minimumCoverage(),
        n.minimumVolume(),
        n.comment(),
        n.decision(),
        n.validFrom(),
        n.aspects());
  }

  private static Figure of(double value, double denominator) {
    return new Figure(FigureStatus.PUBLISHED, value, value * denominator, denominator, 9, 10);
  }

  /**
   * The region's 50 % lie within Wilson's interval of 48 out of 100 (38.5 to 57.7), not within that
   * of 300 out of 1000 (27.2 to 32.9). COM-01, of structures, is exact: a gap of a tenth counts.
   */
  @ParameterizedTest(name = "{0}: {1} of {2} against {3} is {4}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          COM-03 | 0.3    | 1000 | 0.5  | WEAKNESS | -20.0
          COM-03 | 0.7    | 1000 | 0.5  | STRENGTH | 20.0
          ACC-04 | 0.3    | 1000 | 0.5  | NEUTRAL  | -20.0
          COM-01 | 0.3    | 1000 | 0.5  | WEAKNESS | -20.0
          COM-01 | 0.48   | 100  | 0.5  | -        | -
          COM-03 | 0.48   | 100  | 0.5  | -        | -
          COM-03 | 0.5    | 1000 | 0.5  | -        | -
          """)
  void isAGapThatTheFiguresSupport(
      String code,
      double here,
      double size,
      double there,
      Contrast.@Nullable Kind kind,
      @Nullable Double points) {
    Optional<Contrast> contrast = Contrast.of(notice(code), of(here, size), of(there, 90_000));
    assertThat(contrast.map(Contrast::kind)).isEqualTo(Optional.ofNullable(kind));
    assertThat(contrast.map(c -> c.gap().value())).isEqualTo(Optional.ofNullable(points));
    assertThat(contrast.map(Contrast::size)).isEqualTo(Optional.ofNullable(kind).map(k -> size));
  }

  @ParameterizedTest
  @CsvSource({"0.3, STRENGTH", "0.7, WEAKNESS"})
  void isAStrengthBelowTheRegionWhenAFallIsWishedFor(double here, Contrast.Kind kind) {
    IndicatorNotice notice = falling(notice("COM-03"));
    assertThat(Contrast.of(notice, of(here, 1000), of(0.5, 90_000)).map(Contrast::kind))
        .contains(kind);
  }

  @Test
  void isNoneBesideAHiddenFigureNorForACount() {
    assertThat(Contrast.of(notice("COM-03"), SECRET, of(0.5, 1000))).isEmpty();
    assertThat(Contrast.of(notice("COM-03"), of(0.3, 1000), SECRET)).isEmpty();
    assertThat(Contrast.of(notice("ACC-01"), of(120, 1), of(5000, 1))).isEmpty();
  }

  @Test
  void theWidestOfTheRegionsValueComesFirst() {
    List<String> order =
        Stream.of(
                Contrast.of(notice("COM-03"), of(0.3, 1000), of(0.5, 90_000)), // 40 %
                Contrast.of(notice("DEM-01"), of(0.05, 1000), of(0.1, 90_000)), // 50 %
                Contrast.of(notice("ACC-04"), of(0.3, 1000), of(0.5, 90_000))) // 40 %
            .flatMap(Optional::stream)
            .sorted(Contrast.WIDEST)
            .map(c -> c.notice().code())
            .toList();
    assertThat(order).containsExactly("DEM-01", "ACC-04", "COM-03");
  }
}
