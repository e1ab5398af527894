package fr.azimut.report;

import fr.azimut.disclosure.DepositNotice;
import fr.azimut.disclosure.FigureStatus;
import fr.azimut.disclosure.Publication;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What became of the files of some months. */
final class DepositGrid {

  private DepositGrid() {}

  static List<Content> of(Publication publication, List<YearMonth> months, String name) {
    List<List<Cell>> rows = new ArrayList<>();
    for (DepositNotice deposit : publication.deposits()) {
      if (months.contains(deposit.month())) {
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
            deposit.kept() == null
                ? deposit.verdict()
                : deposit.verdict() + " ; l'envoi précédent compte"),
        lines(received, deposit.read()),
        lines(received, deposit.accepted()),
        lines(received, deposit.rejected()));
  }

  /** A file that never came has no number of lines, not even zero. */
  private static Cell lines(boolean received, long number) {
    return received ? Cell.count(number) : new Cell.Sign(FigureStatus.NOT_AVAILABLE.sign());
  }
}
