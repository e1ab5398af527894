package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureStatus;
import fr.azimut.disclosure.PeriodKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AbsencesTest {

  private static final Figure SECRET = new Figure(FigureStatus.SECRET, null, null, null, 8, 10);
  private static final Figure NOT_SENT = absent(FigureStatus.NOT_AVAILABLE, "aucun fichier reçu");
  private static final Figure TALLIES = absent(FigureStatus.NOT_COMPUTABLE, "effectifs mensuels");

  private final Absences absences = new Absences();

  private static Figure absent(FigureStatus status, String reason) {
    return new Figure(status, null, null, null, 0, 10, reason, List.of());
  }

  @Test
  void saysNothingOfFiguresThatHaveAValueOrASignThatSaysAll() {
    absences.add("Apec", figures(new Figure(FigureStatus.PUBLISHED, 1.0, 1.0, null, 1, 1), SECRET));
    absences.add("CIBC", figures(absent(FigureStatus.NOT_AVAILABLE, null), SECRET));
    assertThat(absences.paragraph()).isEmpty();
  }

  @Test
  void groupsRowsByReasonAndPeriods() {
    absences.add("Tous réseaux", figures(SECRET, SECRET));
    absences.add("Apec", figures(NOT_SENT, NOT_SENT));
    absences.add("Pôle emploi", figures(SECRET, TALLIES));
    absences.add("CIBC", figures(NOT_SENT, NOT_SENT));
    assertThat(absences.paragraph())
        .containsExactly(
            new Content.Paragraph(
                "Sans valeur : n.d., aucun fichier reçu, pour Apec, CIBC ; n.c., effectifs mensuels"
                    + " (Cumul depuis janvier, Douze derniers mois), pour Pôle emploi."));
  }

  @Test
  void tellsOfAllRowsAtOnce() {
    absences.add("Ain", figures(NOT_SENT, NOT_SENT));
    absences.add("Rhône", figures(NOT_SENT, NOT_SENT));
    assertThat(absences.paragraph())
        .containsExactly(
            new Content.Paragraph(
                "Sans valeur : n.d., aucun fichier reçu, pour toutes les lignes du tableau."));
  }

  private static Map<PeriodKind, Figure> figures(Figure month, Figure longer) {
    Map<PeriodKind, Figure> figures = new EnumMap<>(PeriodKind.class);
    figures.put(PeriodKind.MONTH, month);
    figures.put(PeriodKind.YEAR_TO_DATE, longer);
    figures.put(PeriodKind.ROLLING_12, longer);
    return figures;
  }
}
