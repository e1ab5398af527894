package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureRemark;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.PeriodKind;
import fr.azimut.disclosure.Publication;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tells, below a table, what its readers must know of some of its figures. */
final class Remarks {

  private final Publication publication;
  private final Reading reading;
  private final IndicatorNotice notice;
  private final Set<FigureRemark> met = EnumSet.noneOf(FigureRemark.class);
  private final Set<String> counted = new TreeSet<>();

  Remarks(Publication publication, Reading reading, IndicatorNotice notice) {
    this.publication = publication;
    this.reading = reading;
    this.notice = notice;
  }

  /** A figure of the table. */
  void add(Figure figure) {
    met.addAll(figure.remarks());
  }

  /** The figure of all networks together in a period: of some of them, those are named. */
  void add(Figure figure, Zone zone, PeriodKind period) {
    add(figure);
    if (figure.remarks().contains(FigureRemark.SOME_NETWORKS)) {
      publication.networks().stream()
          .filter(n -> hasValue(reading.at(notice, zone, n, period, publication.month())))
          .forEach(counted::add);
    }
  }

  /** Be it hidden. */
  private static boolean hasValue(Figure figure) {
    return switch (figure.status()) {
      case PUBLISHED, SECRET, NOT_PUBLISHABLE -> true;
      case NOT_AVAILABLE, NOT_COMPUTABLE, NOT_APPLICABLE -> false;
    };
  }

  /** One for each remark; nothing when there is none. */
  List<Content> paragraphs() {
    List<Content> paragraphs = new ArrayList<>();
    for (FigureRemark remark : met) {
      String named = remark == FigureRemark.SOME_NETWORKS ? named() : "";
      paragraphs.add(new Content.Paragraph(remark.label() + named + "."));
    }
    return paragraphs;
  }

  private String named() {
    List<String> names =
        publication.networks().stream()
            .filter(counted::contains)
            .map(n -> Subject.networkLabel(publication, n))
            .toList();
    return names.isEmpty() ? "" : " : " + French.join(names);
  }
}
