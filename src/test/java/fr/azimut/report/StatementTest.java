package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureStatus;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.InventedPublication;
import fr.azimut.territory.Zone;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {

  private static final YearMonth MONTH = YearMonth.of(2015, 12);

  private static IndicatorNotice notice(String code) {
    return InventedPublication.withMap(Map.of()).notices().stream()
        .filter(n -> n.code().equals(code))
        .findFirst()
        .orElseThrow();
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
          ACC-01 | 1234  | 1197  | Personnes accueillies : 1_234_personnes en décembre_2015, +3,1_% en un an, non significatif
          ACC-01 | 1234  | 1234  | Personnes accueillies : 1_234_personnes en décembre_2015, stable en un an
          ACC-01 | 12    | 0     | Personnes accueillies : 12_personnes en décembre_2015
          ACC-04 | 0.482 | 0.495 | Part des femmes : 48,2_% en décembre_2015, −1,3_point en un an, non significatif
          ACC-04 | 0.482 | 0.45  | Part des femmes : 48,2_% en décembre_2015, +3,2_points en un an, non significatif
          """)
  void tellsTheTrend(String code, double now, double before, String expected) {
    assertThat(Statement.trend(notice(code), MONTH, evolution(code, published(now), before)))
        .isEqualTo(expected.replace('_', '\u00a0'));
  }

  private static Evolution evolution(String code, Figure now, double before) {
    return new Evolution(Measure.of(notice(code)), now, published(before), Optional.empty());
  }

  @Test
  void saysWhenATrendRestsOnTheSameStructures() {
    Evolution constant =
        new Evolution(
            Measure.of(notice("ACC-01")),
            published(1234),
            published(1000),
            Optional.of(published(0.031)));
    assertThat(Statement.trend(notice("ACC-01"), MONTH, constant))
        .isEqualTo(
            "Personnes accueillies : 1\u00a0234\u00a0personnes en décembre\u00a02015, +3,1\u00a0% en un"
                + " an à structures constantes, non significatif");
  }

  @Test
  void tellsNoTrendFromAHiddenFigure() {
    Figure secret = hidden(FigureStatus.SECRET);
    Evolution ofHidden =
        new Evolution(Measure.of(notice("ACC-01")), published(12), secret, Optional.empty());
    assertThat(Statement.trend(notice("ACC-01"), MONTH, ofHidden))
        .isEqualTo("Personnes accueillies : 12\u00a0personnes en décembre\u00a02015");
    assertThat(Statement.trend(notice("ACC-01"), MONTH, evolution("ACC-01", secret, 12)))
        .isEqualTo(
            "Personnes accueillies : chiffre couvert par le secret statistique (s)"
                + " en décembre\u00a02015");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          SECRET          | -                      | chiffre couvert par le secret statistique (s)
          NOT_AVAILABLE   | -                      | chiffre non disponible (n.d.)
          NOT_AVAILABLE   | aucun fichier reçu     | chiffre non disponible (n.d., aucun fichier reçu)
          NOT_COMPUTABLE  | dénominateur nul       | chiffre non calculable (n.c., dénominateur nul)
          NOT_PUBLISHABLE | -                      | chiffre non publiable, couverture insuffisante (9 structures sur 10)
          NOT_APPLICABLE  | -                      | sans objet pour ce territoire (///)
          NOT_APPLICABLE  | format du réseau     | sans objet (///, format du réseau)
          """)
  void tellsWhyThereIsNoValue(FigureStatus status, @Nullable String reason, String expected) {
    assertThat(Statement.absence(new Figure(status, null, null, null, 9, 10, reason, List.of())))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          COM-01 | 0.48  | 0.46  | Taux de remontée : 48,0_%, +2,0_points par rapport à la région (46,0_%)
          COM-01 | 0.48  | 0.48  | Taux de remontée : 48,0_%, comme la région (48,0_%)
          COM-01 | 1     | 0.875 | Taux de remontée : 100,0_%, +12,5_points par rapport à la région (87,5_%)
          COM-01 | 0.451 | 0.419 | Taux de remontée : 45,1_%, +3,2_points par rapport à la région (41,9_%)
          COM-01 | 0.4514 | 0.4196 | Taux de remontée : 45,1_%, +3,2_points par rapport à la région (42,0_%)
          ACC-04 | 0.482 | 0.461 | Part des femmes : 48,2_%, écart non significatif avec la région (46,1_%)
          ACC-04 | 0.482 | 0.44  | Part des femmes : 48,2_%, +4,2_points par rapport à la région (44,0_%)
          ACC-01 | 100   | 400   | Personnes accueillies : 100_personnes, soit 25,0_% de la région
          ACC-01 | 0     | 0     | Personnes accueillies : 0_personne
          MAI-02 | 1.5   | 0     | Lieux pour 10 000 habitants : 1,50_lieu
          """)
  void tellsWhereTheZoneStands(String code, double here, double there, String expected) {
    assertThat(
            Statement.comparison(
                notice(code),
                published(here),
                Optional.of(InventedPublication.REGION),
                published(there)))
        .isEqualTo(expected.replace('_', '\u00a0'));
  }

  private static Figure of(double value, Integer... years) {
    return new Figure(FigureStatus.PUBLISHED, value, value, null, 0, 0, null, List.of(years));
  }

  @Test
  void saysOfWhichYearAPublicStatisticIs() {
    assertThat(compared("CTX-05", of(0.18, 2012), of(0.17, 2012)))
        .isEqualTo(
            "Jeunes sans emploi, 2012 : 18,0_%, +1,0_point par rapport à la région (17,0_%)");
    assertThat(compared("CTX-05", of(0.18, 2012), of(0.17, 2011, 2012)))
        .startsWith("Jeunes sans emploi, 2011 et 2012 : 18,0_%");
    assertThat(compared("CTX-05", of(0.18), of(0.17)))
        .startsWith("Jeunes sans emploi, année non précisée : 18,0_%");
    assertThat(compared("MAI-02", of(1.5, 2012), of(2, 2012)))
        .startsWith("Lieux pour 10 000 habitants : 1,50_lieu");
  }

  private static String compared(String code, Figure here, Figure there) {
    Optional<Zone> region = Optional.of(InventedPublication.REGION);
    return Statement.comparison(notice(code), here, region, there).replace('\u00a0', '_');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2012 | 0.18 | 2012 | 0.18 | Jeunes sans emploi, 2012 : 18,0_%, la même statistique qu'un an plus tôt
          2012 | 0.18 | 2011 | 0.16 | Jeunes sans emploi, 2012 : 18,0_%, +2,0_points en un an
          """)
  void aPublicStatisticMovesWithItsYear(
      int year, double now, int yearBefore, double before, String expected) {
    Evolution evolution =
        new Evolution(
            Measure.of(notice("CTX-05")), of(now, year), of(before, yearBefore), Optional.empty());
    assertThat(Statement.trend(notice("CTX-05"), MONTH, evolution).replace('\u00a0', '_'))
        .isEqualTo(expected);
  }

  /** 48.2 % of 1,000 after 45 %: 0.032² = 0.001, under 3.841 × 0.466 × 0.534 × 0.002 = 0.0019. */
  @Test
  void saysWhereAFigureStandsInSentences() {
    assertThat(
            Statement.standing(
                notice("ACC-04"),
                evolution("ACC-04", published(0.482), 0.45),
                Optional.of(new Peers.Place(3, 27)),
                "ZTEF"))
        .contains(
            "Le territoire est au rang 3 des 27 ZTEF dont le chiffre est publié (le rang 1 est la"
                + " plus grande valeur). Un an plus tôt, la valeur était de 45,0 % : l'évolution"
                + " peut tenir au hasard des effectifs. Ce chiffre repose sur 9 structures sur 10"
                + " attendues.");
    assertThat(
            Statement.standing(
                notice("ACC-04"),
                new Evolution(
                    Measure.of(notice("ACC-04")),
                    hidden(FigureStatus.SECRET),
                    published(0.4),
                    Optional.empty()),
                Optional.empty(),
                "ZTEF"))
        .isEmpty();
  }
}
