package fr.azimut.report;

import fr.azimut.comparison.Neighbours;
import fr.azimut.comparison.ZoneMean;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a zone is compared with beside its départements and region: the means of other zones. */
final class MeanRows {

  private final Subject subject;
  private final IndicatorNotice notice;
  private final Peers peers;

  MeanRows(Subject subject, IndicatorNotice notice) {
    this.subject = subject;
    this.notice = notice;
    this.peers = subject.peers(notice, subject.zone().zoning());
  }

  /** The mean of the zones of the zone's zoning, and that of the comparable ones. */
  List<List<Cell>> rows(int width) {
    List<List<Cell>> rows = new ArrayList<>();
    if (peers.figures().size() > 1) {
      rows.add(
          row("Moyenne des " + zones(), peers.mean(), Vintage.of(peers.figures().values()), width));
    }
    List<Zone> comparable = subject.neighbours().zones();
    if (!comparable.isEmpty()) {
      Vintage vintage = Vintage.of(comparable.stream().map(peers::figure).toList());
      rows.add(row("Moyenne des territoires comparables", peers.mean(comparable), vintage, width));
    }
    return rows;
  }

  private List<Cell> row(String name, Optional<ZoneMean> any, Vintage vintage, int width) {
    Optional<ZoneMean> mean = any.filter(ZoneMean::telling);
    List<Cell> row = new ArrayList<>();
    row.add(Cell.words(name));
    row.add(
        mean.<Cell>map(m -> new Cell.Amount(m.value(), peers.measure().meanFormat()))
            .orElse(Cell.NOT_COMPUTABLE));
    row.addAll(vintage.cells(notice));
    row.addAll(IntervalCells.none(notice));
    row.add(
        mean.map(m -> GapCell.toRegion(subject, notice, m.value())).orElse(Cell.NOT_COMPUTABLE));
    while (row.size() < width) {
      row.add(Cell.NOT_APPLICABLE);
    }
    return row;
  }

  /** What the means rest on. */
  Optional<Content> sentence() {
    List<String> parts = new ArrayList<>();
    if (peers.figures().size() > 1) {
      parts.add(zones() + ", " + basis(peers.mean(), peers.figures().size()));
    }
    Neighbours neighbours = subject.neighbours();
    if (!neighbours.zones().isEmpty()) {
      List<String> names = neighbours.zones().stream().map(Standpoint::name).toList();
      parts.add(
          "territoires comparables ("
              + French.join(names)
              + "), "
              + basis(peers.mean(neighbours.zones()), names.size()));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Content.Paragraph(
                "Moyennes simples des chiffres publiés, quand ils sont la moitié au moins : "
                    + String.join(" ; ", parts)
                    + "."));
  }

  private static String basis(Optional<ZoneMean> mean, int zones) {
    int published = mean.map(ZoneMean::published).orElse(0);
    return published + (published < 2 ? " chiffre publié sur " : " chiffres publiés sur ") + zones;
  }

  private String zones() {
    return French.common(subject.publication().zoningLabel(subject.zone().zoning()));
  }
}
