package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The key figures of a zone beside its départements and region. */
final class KeyFigurePage {

  private KeyFigurePage() {}

  static Page of(Subject subject, String name) {
    List<IndicatorNotice> notices =
        subject.definition().keyFigures().stream()
            .map(subject::notice)
            .flatMap(Optional::stream)
            .toList();
    List<Content> contents = new ArrayList<>();
    if (notices.isEmpty()) {
      contents.add(new Content.Paragraph("Aucun indicateur n'est en vigueur ce mois-ci."));
    } else {
      if (notices.stream().allMatch(n -> hidden(subject, n))) {
        contents.add(
            new Content.Paragraph(
                "Aucun de ces chiffres n'est publié pour ce territoire ce mois-ci : chaque signe"
                    + " du tableau dit pourquoi."));
      }
      contents.add(grid(subject, notices));
      contents.add(
          new Content.Paragraph(
              "La colonne « Écart avec la région, ou part » donne la part du territoire dans la région pour un"
                  + " nombre, l'écart avec la région en points pour un pourcentage, et en % pour un"
                  + " autre rapport. Un écart est dit non significatif quand la valeur de la région"
                  + " est dans l'intervalle de confiance à 95 % du territoire ; un chiffre sans"
                  + " intervalle ne dit pas si l'écart tient au hasard."));
      contents.add(new Content.Heading("Ce que disent ces chiffres"));
      notices.stream()
          .filter(n -> Reading.applies(n, subject.zone()))
          .forEach(
              n -> contents.add(new Content.Paragraph(ComparisonBlock.sentence(subject, n) + ".")));
    }
    contents.addAll(ComparableBlock.of(subject));
    return new Page(name, "Chiffres clés", widths(subject), contents);
  }

  private static boolean hidden(Subject subject, IndicatorNotice notice) {
    return Reading.value(subject.reading().month(notice, subject.zone(), FigureKey.ALL)).isEmpty();
  }

  private static List<Integer> widths(Subject subject) {
    List<Integer> widths = new ArrayList<>(List.of(38, 14, 13));
    subject.standpoint().departments().forEach(d -> widths.addAll(List.of(13, 13)));
    subject.standpoint().region().ifPresent(r -> widths.add(13));
    widths.addAll(List.of(13, 25, 13, 13, 12, 12, 12));
    return widths;
  }

  private static Grid grid(Subject subject, List<IndicatorNotice> notices) {
    List<String> headers = new ArrayList<>(List.of("Indicateur", "Unité"));
    subject.standpoint().list().forEach(z -> headers.add(subject.header(z)));
    subject
        .standpoint()
        .departments()
        .forEach(d -> headers.add("Écart avec " + Standpoint.name(d)));
    headers.addAll(
        List.of(
            "Écart avec la région, ou part",
            "Par rapport à la région",
            "Un an avant",
            "Évolution en un an",
            "Sens souhaité",
            "Structures reçues",
            "Structures attendues"));
    List<List<Cell>> rows = new ArrayList<>();
    notices.forEach(n -> rows.add(row(subject, n)));
    return new Grid("Chiffres clés", "", headers, rows);
  }

  private static List<Cell> row(Subject subject, IndicatorNotice notice) {
    Measure measure = Measure.of(notice);
    Reading reading = subject.reading();
    List<Cell> row = new ArrayList<>();
    Vintage vintage =
        Vintage.of(
            subject.standpoint().list().stream()
                .map(z -> reading.month(notice, z, FigureKey.ALL))
                .toList());
    row.add(Cell.words(notice.code() + " " + vintage.label(notice)));
    row.add(Cell.words(notice.unit()));
    for (Zone zone : subject.standpoint().list()) {
      row.add(Cell.of(reading.month(notice, zone, FigureKey.ALL), measure));
    }
    Figure now = reading.month(notice, subject.zone(), FigureKey.ALL);
    Evolution year = Evolution.overAYear(reading, notice, subject.zone());
    for (Zone department : subject.standpoint().departments()) {
      row.add(GapCell.between(subject, notice, subject.zone(), department));
    }
    row.add(GapCell.position(subject, notice, subject.zone()));
    row.add(Cell.words(Stance.of(subject, notice).label()));
    row.add(year.beforeCell());
    row.add(Vintage.evolution(notice, year));
    row.add(Cell.words(notice.direction()));
    row.add(Cell.received(now));
    row.add(Cell.expected(now));
    return row;
  }
}
