package fr.azimut.report;

import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.Publication;
import java.util.ArrayList;
import java.util.List;

/** What each indicator is: one row per notice. */
final class NoticePage {

  private static final List<Integer> WIDTHS = List.of(28, 32, 36, 32, 16, 12, 48);

  private NoticePage() {}

  static Page of(Publication publication, Reading headlines, String name) {
    List<List<Cell>> rows = new ArrayList<>();
    for (IndicatorNotice notice : publication.notices()) {
      rows.add(
          List.of(
              Cell.words(notice.code() + " " + notice.label()),
              Cell.words(notice.question()),
              Cell.words(notice.numerator()),
              Cell.words(denominator(notice)),
              Cell.words(notice.unit()),
              Cell.words(notice.direction()),
              Cell.words(ground(notice, headlines.vintage(notice)))));
    }
    List<String> headers =
        List.of(
            "Indicateur",
            "Question",
            "Ce qui est compté (numérateur)",
            "Rapporté à (dénominateur)",
            "Unité",
            "Sens souhaité",
            "Fondement et source");
    List<Content> contents =
        rows.isEmpty()
            ? List.of(new Content.Paragraph("Aucun indicateur n'est en vigueur ce mois-ci."))
            : List.of(new Grid("Définitions", "", headers, rows));
    return new Page(name, "Définitions des indicateurs", WIDTHS, contents);
  }

  static String denominator(IndicatorNotice notice) {
    String denominator = notice.denominator();
    if (denominator != null) {
      return denominator;
    }
    return Measure.of(notice).count()
        ? "sans objet : c'est un nombre"
        : "dit avec ce qui est compté";
  }

  /** {@code attesté – Insee, recensement de la population, 2012}. */
  static String ground(IndicatorNotice notice, Vintage vintage) {
    String ground =
        notice.source().isBlank() ? notice.ground() : notice.ground() + " – " + notice.source();
    return notice.statistic()
        ? ground + ", " + vintage.told()
        : ground + vintage.words().map(y -> " ; statistiques publiques de " + y).orElse("");
  }
}
