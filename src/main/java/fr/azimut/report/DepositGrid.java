package fr.azimut.report;

import fr.azimut.disclosure.DepositNotice;
import fr.azimut.disclosure.FigureStatus;
import fr.azimut.disclosure.Publication;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What became of some of the files. */
final class DepositGrid {

  private DepositGrid() {}

  static List<Content> of(Publication publication, Predicate<DepositNotice> wanted, String name) {
    List<List<Cell>> rows = new ArrayList<>();
    for (DepositNotice deposit : publication.deposits()) {
      if (wanted.test(deposit)) {
        rows.add(row(publication, deposit));
      }
    }
    if (rows.isEmpty()) {
      return List.of(new Content.Paragraph("Aucun fichier n'est enregistré pour cette période."));
    }
    List<String> headers =
        List.of(
            "Réseau",
            "Mois",
            "Fichier",
            "Verdict",
            "Reçu le",
            "Jours après la fin du mois",
            "Lignes lues",
            "Lignes retenues",
            "Lignes rejetées");
    return List.of(new Grid(name, "", headers, rows));
  }

  private static List<Cell> row(Publication publication, DepositNotice deposit) {
    boolean known = !deposit.network().isEmpty(); // else no format knows the file's name
    boolean received = !deposit.fileName().isEmpty();
    return List.of(
        Cell.words(known ? publication.label("network", deposit.network()) : "réseau inconnu"),
        Cell.words(French.month(deposit.month()) + (known ? " – " + deposit.format() : "")),
        Cell.words(received ? deposit.fileName() : "aucun fichier"),
        Cell.words(
            deposit.verdict()
                + (deposit.kept() == null ? "" : " ; l'envoi précédent compte")
                + (deposit.keptNote().isEmpty() ? "" : " ; " + deposit.keptNote())),
        Cell.day(deposit.receivedOn()),
        late(deposit),
        lines(received, deposit.read()),
        lines(received, deposit.accepted()),
        lines(received, deposit.rejected()));
  }

  /** Days from the end of its month to its reception; before it, less than zero. */
  private static Cell late(DepositNotice deposit) {
    LocalDate received = deposit.receivedOn();
    return received == null
        ? new Cell.Sign(FigureStatus.NOT_AVAILABLE.sign())
        : Cell.count(ChronoUnit.DAYS.between(deposit.month().atEndOfMonth(), received));
  }

  /** A file that never came has no number of lines, not even zero. */
  private static Cell lines(boolean received, long number) {
    return received ? Cell.count(number) : new Cell.Sign(FigureStatus.NOT_AVAILABLE.sign());
  }
}
