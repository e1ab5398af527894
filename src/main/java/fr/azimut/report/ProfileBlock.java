package fr.azimut.report;

import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a zone beside that of its region, by age for one: the share of each modality
 * among the known ones, as paired bars.
 */
final class ProfileBlock {

  private static final Measure SHARE = new Measure("%", 1, false);

  private final Subject subject;
  private final IndicatorNotice notice;
  private final String variable;
  private final List<String> codes;

  private ProfileBlock(Subject subject, IndicatorNotice notice, String variable) {
    this.subject = subject;
    this.notice = notice;
    this.variable = variable;
    this.codes =
        subject.parts(
            notice, variable, subject.modalities(notice, variable, List.of(FigureKey.ALL)));
  }

  static List<Content> of(Subject subject, IndicatorNotice notice, String variable) {
    return new ProfileBlock(subject, notice, variable).contents();
  }

  private List<Content> contents() {
    Optional<Parts> here = parts(subject.zone());
    Optional<Zone> region = subject.standpoint().region();
    Optional<Parts> there = region.flatMap(this::parts);
    if (here.isEmpty() || there.isEmpty()) {
      return List.of(
          new Content.Paragraph(
              "Pas de comparaison de structure ("
                  + subject.publication().variableLabel(variable)
                  + ") avec la région, faute de chiffres publiés pour toutes les parts."));
    }
    return contents(here.get(), there.get());
  }

  private Optional<Parts> parts(Zone zone) {
    return codes.isEmpty()
        ? Optional.empty()
        : Parts.of(
            zone,
            codes.stream()
                .map(c -> subject.reading().part(notice, zone, FigureKey.ALL, variable, c))
                .toList());
  }

  private List<Content> contents(Parts here, Parts there) {
    List<String> labels =
        codes.stream().map(c -> subject.modalityLabel(notice, variable, c)).toList();
    String title = title(here, there, labels);
    List<List<Cell>> rows = new ArrayList<>();
    List<@Nullable Double> ours = new ArrayList<>();
    List<@Nullable Double> theirs = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      double one = here.shares().get(i);
      double other = there.shares().get(i);
      ours.add(one);
      theirs.add(other);
      rows.add(
          List.of(
              Cell.words(labels.get(i)),
              new Cell.Amount(one, SHARE.format()),
              new Cell.Amount(other, SHARE.format()),
              Gap.between(SHARE, one, other).map(Gap::cell).orElse(Cell.NOT_COMPUTABLE)));
    }
    String name = notice.code() + " structure " + variable;
    String zone = Standpoint.name(subject.zone());
    String region = Standpoint.name(there.zone());
    return List.of(
        new Grid(
            name,
            title,
            List.of(
                subject.publication().variableLabel(variable),
                zone + " (part)",
                region + " (part)",
                "Écart avec la région"),
            rows),
        new Chart(
            French.slug(name),
            Chart.Kind.BARS,
            title,
            "Barres par paires, le territoire et la région : "
                + title
                + ". Les parts sont dans le tableau au-dessus.",
            Credit.of(subject.publication(), notice, subject.reading().vintage(notice)),
            "en % des réponses connues",
            SHARE,
            labels,
            List.of(new Chart.Series(zone, ours), new Chart.Series(region, theirs)),
            true));
  }

  /** Names the widest gap, when there is one. */
  private String title(Parts here, Parts there, List<String> labels) {
    int first = 0;
    for (int i = 1; i < codes.size(); i++) {
      first = gap(here, there, i) > gap(here, there, first) ? i : first;
    }
    int widest = first;
    String topic =
        notice.label()
            + ", "
            + subject.publication().variableLabel(variable).toLowerCase(Locale.FRENCH);
    return Gap.between(SHARE, here.shares().get(widest), there.shares().get(widest))
        .flatMap(Gap::words)
        .map(
            w ->
                topic
                    + " : écart le plus large avec la région, "
                    + labels.get(widest)
                    + " ("
                    + w
                    + ")")
        .orElse(topic + " : comme la région");
  }

  private static double gap(Parts here, Parts there, int index) {
    return Math.abs(here.shares().get(index) - there.shares().get(index));
  }
}
