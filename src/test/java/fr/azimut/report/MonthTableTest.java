package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureStatus;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthTableTest {

  private static final List<YearMonth> MONTHS =
      List.of(YearMonth.of(2015, 1), YearMonth.of(2015, 2), YearMonth.of(2015, 3));

  /** A row of values, {@code s} standing for a secret one. */
  private static MonthTable.Row row(String label, String values) {
    return new MonthTable.Row(
        label, Arrays.stream(values.split(" ", -1)).map(MonthTableTest::figure).toList());
  }

  private static Figure figure(String value) {
    if (value.equals("s")) {
      return new Figure(FigureStatus.SECRET, null, null, null, 1, 1);
    }
    double count = Double.parseDouble(value);
    return new Figure(FigureStatus.PUBLISHED, count, count, null, 1, 1);
  }

  private static MonthTable table(MonthTable.Row... rows) {
    return new MonthTable("t", "Réseau", new Measure("personnes", 0, true), MONTHS, List.of(rows));
  }

  @Test
  void neverChartsAHiddenFigureBecauseASpreadsheetWouldDrawZero() {
    MonthTable table = table(row("Ensemble", "s 2 3"), row("CIO", "1 s 3"), row("ML", "s 1 1"));
    Content.Lines lines = table.lines("", "", "", "").orElseThrow();
    assertThat(lines.firstColumn()).isEqualTo(2);
    assertThat(lines.lastColumn()).isEqualTo(3);
    assertThat(lines.rows()).containsExactly(0, 2);
    assertThat(table.leftOut(lines))
        .contains(
            "Le graphique commence en février\u00a02015, premier mois à partir duquel la série"
                + " principale est publiée sans interruption. Non tracé sur ce graphique (chiffres"
                + " non publiés sur une partie de la période, ou plus de 7 courbes) : CIO.");
  }

  @Test
  void hasNoChartOfASinglePoint() {
    MonthTable table = table(row("Ensemble", "1 s 3"));
    assertThat(table.lines("", "", "", "")).isEmpty();
    assertThat(table.image("i", "", "", "", "", true)).isPresent();
    assertThat(table(row("Ensemble", "s s 3")).image("i", "", "", "", "", true)).isEmpty();
  }

  @Test
  void drawsOneLineWhenTheOnlyNetworkRepeatsTheWhole() {
    MonthTable table = table(row("Ensemble", "1 2 3"), row("ML", "1 2 3"));
    Content.Lines lines = table.lines("", "", "", "").orElseThrow();
    assertThat(lines.rows()).containsExactly(0);
    assertThat(table.leftOut(lines)).isEmpty();
  }
}
