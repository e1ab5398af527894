package fr.azimut.report;

import fr.azimut.disclosure.PlaceNotice;
import fr.azimut.disclosure.Publication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places of a zone, and how far their labels last. */
final class PlaceList {

  private static final int SOON_MONTHS = 6;

  private static final List<Integer> WIDTHS = List.of(36, 40, 22, 16, 10, 14, 14, 28);

  private PlaceList() {}

  static Page of(Subject subject, String name) {
    return new Page(name, "Les lieux d'accueil du registre", WIDTHS, contents(subject));
  }

  private static List<Content> contents(Subject subject) {
    List<PlaceNotice> places = subject.publication().places(subject.zone());
    List<Content> contents = new ArrayList<>();
    if (places.isEmpty()) {
      contents.add(
          new Content.Paragraph(
              "Aucun lieu dans le registre du mois pour ce territoire, ou registre non reçu (n.d.)."));
      return contents;
    }
    LocalDate end = subject.publication().month().atEndOfMonth();
    contents.add(new Content.Paragraph(labels(places, end)));
    List<List<Cell>> rows = new ArrayList<>();
    places.forEach(place -> rows.add(row(subject.publication(), place, end)));
    contents.add(
        new Grid(
            "Liste des lieux",
            "Lieux d'accueil, " + subject.zone().label(),
            List.of(
                "Commune",
                "Réseau",
                "Structure",
                "Nature",
                "Tous publics",
                "Label depuis le",
                "Label jusqu'au",
                "État du label"),
            rows,
            Grid.Look.SEARCH));
    return contents;
  }

  private static List<Cell> row(Publication publication, PlaceNotice place, LocalDate end) {
    LocalDate until = place.labelUntil();
    return List.of(
        Cell.words(place.commune()),
        Cell.words(publication.label("network", place.network())),
        Cell.words(place.structure()),
        Cell.words(publication.label("kind", place.kind())),
        Cell.words(place.allPublics() ? "oui" : "non"),
        until == null ? Cell.NOT_APPLICABLE : Cell.day(place.labelSince()),
        until == null ? Cell.NOT_APPLICABLE : Cell.day(until.minusDays(1)),
        Cell.words(state(until, end)));
  }

  /** A label lasts to the eve of its fifth anniversary. */
  private static String state(@Nullable LocalDate until, LocalDate end) {
    if (until == null) {
      return "sans label";
    } else if (!until.isAfter(end)) {
      return "échu";
    }
    return until.isAfter(end.plusMonths(SOON_MONTHS)) ? "valide" : "à renouveler sous six mois";
  }

  private static String labels(List<PlaceNotice> places, LocalDate end) {
    long valid = count(places, end, "valide");
    long soon = count(places, end, "à renouveler sous six mois");
    long over = count(places, end, "échu");
    String start =
        places.size()
            + (places.size() < 2 ? " lieu" : " lieux")
            + " dans le registre du mois. Label « Orientation pour tous » (valable cinq ans) : ";
    return valid + soon + over == 0
        ? start + "aucun lieu ne le porte."
        : start
            + (valid + soon)
            + " en cours de validité à la fin du mois, dont "
            + soon
            + " à renouveler sous six mois ; "
            + over
            + (over < 2 ? " échu." : " échus.");
  }

  private static long count(List<PlaceNotice> places, LocalDate end, String state) {
    return places.stream().filter(p -> state(p.labelUntil(), end).equals(state)).count();
  }
}
