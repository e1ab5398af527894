package fr.azimut.report;

import fr.azimut.disclosure.DepositNotice;
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
    return List.of(
        Cell.words(publication.label("network", deposit.network())),
        Cell.words(French.month(deposit.month()) + " – " + deposit.format()),
        deposit.fileName().isEmpty() ? Cell.words("aucun fichier") : Cell.words(deposit.fileName()),
        Cell.words(deposit.verdict()),
        Cell.count(deposit.read()),
        Cell.count(deposit.accepted()),
        Cell.count(deposit.rejected()));
  }
}
