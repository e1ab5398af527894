package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.FigureStatus;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Parts of a whole as bars stacked to 100 %, only for zones whose every part is published. */
final class ShareBlock {

  private static final Measure SHARE = new Measure("%", 1, false);

  private final Subject subject;
  private final IndicatorNotice notice;
  private final String id;
  private final String name;
  private final String topic;
  private final List<String> labels;
  private final List<Parts> parts = new ArrayList<>();

  private ShareBlock(
      Subject subject,
      IndicatorNotice notice,
      String id,
      String name,
      String topic,
      List<String> codes,
      List<String> labels,
      BiFunction<Zone, String, Figure> figure) {
    this.subject = subject;
    this.notice = notice;
    this.id = id;
    this.name = name;
    this.topic = topic;
    this.labels = labels;
    for (Zone zone : subject.standpoint().list()) {
      Parts.of(zone, codes.stream().map(c -> figure.apply(zone, c)).toList()).ifPresent(parts::add);
    }
  }

  static List<Content> ofModalities(Subject subject, IndicatorNotice notice, String variable) {
    List<String> codes =
        subject.parts(
            notice, variable, subject.modalities(notice, variable, List.of(FigureKey.ALL)));
    List<Content> contents = new ArrayList<>();
    contents.addAll(
        new ShareBlock(
                subject,
                notice,
                French.slug(notice.code() + " repartition " + variable),
                notice.code()
                    + " répartition par "
                    + French.common(subject.publication().variableLabel(variable)),
                notice.label() + ", en % des réponses connues",
                codes,
                codes.stream().map(c -> subject.modalityLabel(notice, variable, c)).toList(),
                (zone, code) -> subject.reading().part(notice, zone, FigureKey.ALL, variable, code))
            .contents());
    Remarks remarks = new Remarks(subject.publication(), subject.reading(), notice);
    for (Zone zone : subject.standpoint().list()) {
      codes.forEach(
          c -> remarks.add(subject.reading().part(notice, zone, FigureKey.ALL, variable, c)));
    }
    contents.addAll(remarks.paragraphs());
    return contents;
  }

  /** Networks that have no figure in the whole region are no part of what is shared: it is said. */
  static List<Content> ofNetworks(Subject subject, IndicatorNotice notice) {
    List<Zone> zones = subject.standpoint().list();
    Zone widest = zones.get(zones.size() - 1);
    List<String> shared = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (String network : subject.publication().networks()) {
      FigureStatus status = subject.reading().month(notice, widest, network).status();
      if (status != FigureStatus.NOT_AVAILABLE && status != FigureStatus.NOT_APPLICABLE) {
        shared.add(network);
      } else if (zones.stream()
          .anyMatch(z -> subject.reading().networks(notice, z, List.of(network)).size() > 1)) {
        left.add(subject.networkLabel(network));
      }
    }
    List<Content> contents = new ArrayList<>();
    contents.addAll(
        new ShareBlock(
                subject,
                notice,
                French.slug(notice.code() + " part des reseaux"),
                notice.code() + " part des réseaux",
                notice.label() + ", part de chaque réseau",
                shared,
                shared.stream().map(subject::networkLabel).toList(),
                (zone, network) -> subject.reading().month(notice, zone, network))
            .contents());
    if (!left.isEmpty()) {
      contents.add(
          new Content.Paragraph(
              "Hors de cette répartition, faute de chiffre dans toute la région (n.d., ou /// quand le réseau ne"
                  + " peut pas en donner) : "
                  + French.join(left)
                  + "."));
    }
    return contents;
  }

  private List<Content> contents() {
    List<Content> contents = new ArrayList<>();
    List<String> missing =
        subject.standpoint().list().stream()
            .filter(z -> parts.stream().noneMatch(p -> p.zone().equals(z)))
            .map(Standpoint::name)
            .toList();
    boolean shown = parts.stream().anyMatch(p -> p.zone().equals(subject.zone()));
    if (shown) {
      contents.add(grid());
      contents.add(chart());
    }
    if (!missing.isEmpty()) {
      contents.add(
          new Content.Paragraph(
              topic
                  + " : pas de répartition pour "
                  + (shown ? French.join(missing) : Standpoint.name(subject.zone()))
                  + ", faute de chiffres publiés pour toutes les parts."));
    }
    return contents;
  }

  /** The topic, and the largest part of the zone when there is one. */
  private String title() {
    return parts.stream()
        .filter(p -> p.zone().equals(subject.zone()))
        .findFirst()
        .flatMap(Parts::largest)
        .map(
            i ->
                topic
                    + " : "
                    + labels.get(i)
                    + " en tête ("
                    + SHARE.words(parts.get(0).shares().get(i))
                    + ")")
        .orElse(topic);
  }

  private Grid grid() {
    List<String> headers = new ArrayList<>(List.of("Territoire"));
    headers.addAll(labels);
    List<List<Cell>> rows = new ArrayList<>();
    for (Parts part : parts) {
      List<Cell> row = new ArrayList<>(List.of(Cell.words(Standpoint.name(part.zone()))));
      part.shares().forEach(s -> row.add(new Cell.Amount(s, SHARE.format())));
      rows.add(row);
    }
    return new Grid(name, title(), headers, rows);
  }

  /** As many parts as there are colours: else the largest of the zone, with room for the others. */
  private List<Integer> drawn() {
    int most = subject.definition().colours().size();
    List<Double> shares = parts.get(0).shares();
    return IntStream.range(0, labels.size())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -shares.get(i)))
        .limit(labels.size() <= most ? most : most - 1)
        .sorted()
        .toList();
  }

  private Chart chart() {
    List<Integer> drawn = drawn();
    List<Chart.Series> series = new ArrayList<>();
    for (int i : drawn) {
      List<@Nullable Double> values = new ArrayList<>();
      parts.forEach(part -> values.add(part.shares().get(i)));
      series.add(new Chart.Series(labels.get(i), values));
    }
    if (drawn.size() < labels.size()) {
      List<@Nullable Double> values = new ArrayList<>();
      for (Parts part : parts) {
        values.add(1 - drawn.stream().mapToDouble(i -> part.shares().get(i)).sum());
      }
      series.add(new Chart.Series("Autres", values));
    }
    return new Chart(
        id,
        Chart.Kind.SHARES,
        title(),
        "Barres empilées à 100 % : "
            + title()
            + ". Les parts de chaque territoire sont dans le tableau au-dessus.",
        Credit.of(subject.publication(), notice, subject.reading().vintage(notice)),
        "en % du total",
        SHARE,
        parts.stream().map(p -> Standpoint.name(p.zone())).toList(),
        series,
        true);
  }
}
