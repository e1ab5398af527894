package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureStatus;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.InventedPublication;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {

  private static final YearMonth MONTH = YearMonth.of(2015, 12);

  private static IndicatorNotice notice(String code) {
    return new InventedPublication()
        .notices().stream().filter(n -> n.code().equals(code)).findFirst().orElseThrow();
  }

  private static Figure published(double value) {
    return new Figure(FigureStatus.PUBLISHED, value, value * 1000, 1000.0, 9, 10);
  }

  private static Figure hidden(FigureStatus status) {
    return new Figure(status, null, null, null, 9, 10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ACC-01 | 1234  | 1197  | Personnes accueillies : 1_234_personnes en décembre_2015, +3,1_% en un an
          ACC-01 | 1234  | 1234  | Personnes accueillies : 1_234_personnes en décembre_2015, stable en un an
          ACC-01 | 12    | 0     | Personnes accueillies : 12_personnes en décembre_2015
          ACC-04 | 0.482 | 0.495 | Part des femmes : 48,2_% en décembre_2015, −1,3_point en un an
          ACC-04 | 0.482 | 0.45  | Part des femmes : 48,2_% en décembre_2015, +3,2_points en un an
          """)
  void tellsTheTrend(String code, double now, double before, String expected) {
    assertThat(Statement.trend(notice(code), MONTH, published(now), published(before)))
        .isEqualTo(expected.replace('_', '\u00a0'));
  }

  @Test
  void tellsNoTrendFromAHiddenFigure() {
    Figure secret = hidden(FigureStatus.SECRET);
    assertThat(Statement.trend(notice("ACC-01"), MONTH, published(12), secret))
        .isEqualTo("Personnes accueillies : 12\u00a0personnes en décembre\u00a02015");
    assertThat(Statement.trend(notice("ACC-01"), MONTH, secret, published(12)))
        .isEqualTo(
            "Personnes accueillies : chiffre couvert par le secret statistique (s)"
                + " en décembre\u00a02015");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ACC-04 | 0.482 | 0.461 | false | Part des femmes : 48,2_%, +2,1_points par rapport à la région (46,1_%)
          ACC-04 | 0.482 | 0.461 | true  | Part des femmes : 48,2_%, écart non significatif avec la région (46,1_%)
          ACC-04 | 0.482 | 0.482 | false | Part des femmes : 48,2_%, comme la région (48,2_%)
          ACC-01 | 100   | 400   | false | Personnes accueillies : 100_personnes, soit 25,0_% de la région
          ACC-01 | 0     | 0     | false | Personnes accueillies : 0_personnes
          MAI-02 | 1.5   | 0     | false | Lieux pour 10 000 habitants : 1,50_lieux
          """)
  void tellsWhereTheZoneStands(
      String code, double here, double there, boolean interval, String expected) {
    assertThat(
            Statement.comparison(
                notice(code),
                published(here),
                Optional.of(InventedPublication.REGION),
                published(there),
                interval))
        .isEqualTo(expected.replace('_', '\u00a0'));
  }

  @Test
  void warnsOnlyWhenTheStructuresDiffer() {
    Figure other = new Figure(FigureStatus.PUBLISHED, 10.0, 10.0, null, 1, 10);
    assertThat(Statement.coverage(published(1), published(2))).isEmpty();
    assertThat(Statement.coverage(published(1), other))
        .contains(
            "Attention : l'évolution ne porte pas sur les mêmes structures (9 structures sur 10 ce"
                + " mois-ci, 1 structure sur 10 un an avant).");
    assertThat(Statement.coverage(hidden(FigureStatus.SECRET), other)).isEmpty();
  }
}
