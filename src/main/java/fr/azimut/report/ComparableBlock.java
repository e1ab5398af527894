package fr.azimut.report;

import fr.azimut.comparison.Neighbours;
import fr.azimut.comparison.Neighbours.Profile;
import java.util.ArrayList;
import java.util.List;

/** The zones that resemble the zone most, and by what. */
final class ComparableBlock {

  private static final String SCORE = "+0.00;-0.00;0.00";

  private ComparableBlock() {}

  static List<Content> of(Subject subject) {
    Neighbours neighbours = subject.neighbours();
    List<Content> contents = new ArrayList<>();
    contents.add(new Content.Heading("Territoires comparables"));
    if (neighbours.zones().isEmpty()) {
      contents.add(
          new Content.Paragraph("Pas de territoires comparables : " + neighbours.reason() + "."));
      return contents;
    }
    List<String> labels = subject.comparables().labels();
    contents.add(grid(subject, neighbours, labels));
    Vintage vintage = new Vintage(subject.comparables().years(subject.zone().zoning()));
    contents.add(
        new Content.Paragraph(
            "Sont dits comparables les territoires du même découpage les plus proches par : "
                + French.join(labels)
                + vintage.words().map(years -> " (statistiques de " + years + ")").orElse("")
                + ". Chaque colonne dit de combien d'écarts-types le territoire s'éloigne de la"
                + " moyenne ; la distance réunit ces écarts."));
    return contents;
  }

  private static Grid grid(Subject subject, Neighbours neighbours, List<String> labels) {
    List<String> headers = new ArrayList<>(List.of("Territoire", "Distance"));
    labels.forEach(label -> headers.add(French.capital(label)));
    List<List<Cell>> rows = new ArrayList<>();
    for (Profile profile : neighbours.profiles()) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.words(Standpoint.name(profile.zone())));
      row.add(
          profile.zone().equals(subject.zone())
              ? Cell.NOT_APPLICABLE
              : new Cell.Amount(profile.distance(), "0.00"));
      profile.scores().forEach(s -> row.add(score(s)));
      rows.add(row);
    }
    return new Grid("Territoires comparables", "", headers, rows);
  }

  /** As precise as it is shown: -0.004 must not be written -0.00. */
  private static Cell score(double score) {
    return new Cell.Amount(French.rounded(score, 2).doubleValue(), SCORE);
  }
}
