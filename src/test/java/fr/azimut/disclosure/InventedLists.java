package fr.azimut.disclosure;

import fr.azimut.territory.Commune;
import fr.azimut.territory.Zone;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists of the invented publication. */
final class InventedLists {

  private InventedLists() {}

  /** A label in force, one that ends within six months, one that is over, a place without. */
  static List<PlaceNotice> places(Zone zone) {
    if (!zone.equals(InventedPublication.LOIRE_SUD)) {
      return List.of();
    }
    return List.of(
        place("cio", "0420999A", "siege", LocalDate.of(2014, 3, 1)),
        place("mission-locale", "42218S00", "siege", LocalDate.of(2011, 6, 30)),
        place("mission-locale", "=42218S00", "antenne", LocalDate.of(2010, 12, 31)),
        new PlaceNotice("pole-emploi", "42001", "permanence", "Firminy (42095)", false, null));
  }

  /** One more than a row holds. */
  static List<Commune> communes() {
    return Stream.of(
            "42005 Andrézieux-Bouthéon",
            "42095 Firminy",
            "42110 La Fouillouse",
            "42207 Saint-Chamond",
            "42218 Saint-Étienne")
        .map(text -> text.split(" ", 2))
        .map(words -> new Commune(words[0], words[1], "42", null, List.of(), 0))
        .toList();
  }

  private static PlaceNotice place(
      String network, String structure, String kind, LocalDate labelSince) {
    return new PlaceNotice(network, structure, kind, "Saint-Étienne (42218)", true, labelSince);
  }

  static List<JointActionNotice> jointActions() {
    return List.of(
        action(
            LocalDate.of(2015, 3, 2), new Figure(FigureStatus.PUBLISHED, 42.0, 42.0, null, 0, 0)),
        action(LocalDate.of(2015, 12, 8), new Figure(FigureStatus.SECRET, null, null, null, 0, 0)));
  }

  private static JointActionNotice action(LocalDate day, Figure participants) {
    return new JointActionNotice(
        day,
        "cto",
        "NR",
        List.of("cio", "mission-locale"),
        "Saint-Étienne (42218)",
        List.of(InventedPublication.LOIRE_SUD, InventedPublication.LOIRE),
        participants);
  }

  static List<DefinitionChange> definitionChanges() {
    return List.of(
        new DefinitionChange(
            "ACM-01",
            "Jeunes accompagnés",
            LocalDate.of(2017, 1, 1),
            "",
            List.of("nom", "numérateur"),
            "jeunes en CIVIS",
            "jeunes en PACEA"));
  }

  static Optional<VersionChange> change(Zone zone) {
    return zone.equals(InventedPublication.LOIRE_SUD)
        ? Optional.of(
            new VersionChange(
                1,
                List.of(
                    new VersionChange.FileChange(
                        YearMonth.of(2015, 12), "cio", "cio-2015-12.csv", false),
                    new VersionChange.FileChange(
                        YearMonth.of(2015, 12), "cio", "cio-2015-12-bis.csv", true)),
                37))
        : Optional.empty();
  }
}
