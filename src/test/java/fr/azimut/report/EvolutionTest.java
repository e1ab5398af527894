package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureStatus;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.InventedPublication;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvolutionTest {

  private static final Measure COUNT = new Measure("personnes", 0, true);
  private static final Measure SHARE = new Measure("%", 1, false);

  private static Figure published(double value, int received) {
    return new Figure(FigureStatus.PUBLISHED, value, value, null, received, 10);
  }

  private static Figure hidden(FigureStatus status) {
    return new Figure(status, null, null, null, 9, 10);
  }

  private static String text(Cell cell) {
    if (cell instanceof Cell.Amount amount) {
      return amount.value() + " " + amount.format().substring(0, 5);
    }
    return cell instanceof Cell.Sign sign ? sign.text() : "?";
  }

  @Test
  void comparesTheTwoFiguresAsTheyAre() {
    assertThat(text(evolution(COUNT, published(110, 9), published(100, 9)).cell()))
        .isEqualTo("0.1 +0.0%");
    assertThat(text(evolution(SHARE, published(0.45, 9), published(0.5, 9)).cell()))
        .isEqualTo("-5.0 +0.0\"");
    assertThat(text(evolution(COUNT, published(110, 9), published(0, 9)).cell())).isEqualTo("n.c.");
  }

  @Test
  void prefersThePublishedOneOnAConstantPerimeter() {
    Evolution constant =
        new Evolution(
            COUNT, published(110, 9), published(100, 4), Optional.of(published(0.0312, 4)));
    assertThat(text(constant.cell())).isEqualTo("0.031 +0.0%");
    assertThat(constant.warning()).isEmpty();
  }

  @Test
  void computesNothingInPlaceOfAHiddenOne() {
    Evolution secret =
        new Evolution(
            COUNT, published(110, 9), published(100, 9), Optional.of(hidden(FigureStatus.SECRET)));
    assertThat(text(secret.cell())).isEqualTo("s");
    assertThat(secret.gap()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"SECRET, s", "NOT_AVAILABLE, n.d.", "NOT_PUBLISHABLE, non publiable"})
  void showsTheSignOfAHiddenFigure(FigureStatus status, String sign) {
    assertThat(text(evolution(COUNT, hidden(status), published(1, 9)).cell())).isEqualTo(sign);
    assertThat(text(evolution(COUNT, published(1, 9), hidden(status)).cell())).isEqualTo(sign);
  }

  @Test
  void warnsOnlyWhenTheStructuresDiffer() {
    assertThat(evolution(COUNT, published(1, 9), published(2, 9)).warning()).isEmpty();
    assertThat(evolution(COUNT, published(1, 9), published(2, 1)).warning())
        .contains(
            "Attention : l'évolution ne porte pas sur les mêmes structures (9 structures sur 10 ce"
                + " mois-ci, 1 structure sur 10 un an avant).");
    assertThat(evolution(COUNT, hidden(FigureStatus.SECRET), published(2, 1)).warning()).isEmpty();
  }

  @Test
  void readsBothFromThePublication() {
    InventedPublication publication = new InventedPublication();
    Reading reading = new Reading(publication.table("ACC-01"), publication.month());
    var notice = publication.notices().get(0);
    assertThat(text(Evolution.overAYear(reading, notice, InventedPublication.LOIRE_SUD).cell()))
        .isEqualTo("0.031 +0.0%");
    assertThat(
            text(Evolution.overAMonth(reading, notice, InventedPublication.ARDECHE_VERTE).cell()))
        .isEqualTo("s");
  }

  private static Evolution evolution(Measure measure, Figure now, Figure before) {
    return new Evolution(measure, now, before, Optional.empty());
  }

  /**
   * 9 after 17 persons: (9 − 17)² = 64, under 3.841 × 26 = 99.9; 742 after 860: 13,924, over 6,153.
   * 50 % after 60 %: 0.01, under 3.841 × 0.55 × 0.45 × (1/100 + 1/100) = 0.019 and over the tenth
   * of that. A register's count has no chance in it.
   */
  @ParameterizedTest(name = "{0}: {1} after {2} of {3} is chance: {4}")
  @CsvSource({
    "ACC-01, 9, 17, -1, true",
    "ACC-01, 742, 860, -1, false",
    "MAI-01, 9, 17, -1, false",
    "COM-03, 0.5, 0.6, 100, true",
    "COM-03, 0.5, 0.6, 1000, false",
    "COM-01, 0.5, 0.6, 100, false"
  })
  void tellsAStepThatChanceOftenMakes(
      String code, double now, double before, double size, boolean chance) {
    IndicatorNotice notice =
        new InventedPublication()
            .notices().stream().filter(n -> n.code().equals(code)).findFirst().orElseThrow();
    Double denominator = size < 0 ? null : size;
    Evolution evolution =
        new Evolution(
            Measure.of(notice),
            new Figure(FigureStatus.PUBLISHED, now, now, denominator, 9, 10),
            new Figure(FigureStatus.PUBLISHED, before, before, denominator, 9, 10),
            Optional.empty());
    assertThat(evolution.withinChance(notice)).isEqualTo(chance);
  }

  /** +3.1 % of 34,679 persons is far beyond chance, though another perimeter counted 35,700. */
  @Test
  void measuresAStepOnAConstantPerimeterByThatStep() {
    IndicatorNotice notice = new InventedPublication().notices().get(0);
    Evolution evolution =
        new Evolution(
            COUNT, published(35_754, 9), published(35_700, 10), Optional.of(published(0.031, 9)));
    assertThat(notice.code()).isEqualTo("ACC-01");
    assertThat(evolution.withinChance(notice)).isFalse();
  }
}
