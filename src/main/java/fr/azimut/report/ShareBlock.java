package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Parts of a whole as bars stacked to 100 %, only for zones whose every part is published. */
final class ShareBlock {

  private static final Measure SHARE = new Measure("%", 1, false);

  private ShareBlock() {}

  static List<Content> ofModalities(Subject subject, IndicatorNotice notice, String variable) {
    List<String> codes =
        new ArrayList<>(subject.modalities(notice, variable, List.of(FigureKey.ALL)));
    codes.remove("NR");
    String name = subject.publication().label("variable", variable);
    return of(
        subject,
        notice.label() + " : répartition (" + name + ") en % des réponses connues",
        notice.code() + " repartition " + variable,
        codes,
        codes.stream().map(c -> subject.modalityLabel(variable, c)).toList(),
        (zone, code) -> subject.reading().part(notice, zone, FigureKey.ALL, variable, code));
  }

  static List<Content> ofNetworks(Subject subject, IndicatorNotice notice) {
    List<String> networks =
        subject.publication().networks().stream()
            .filter(
                n ->
                    subject.standpoint().list().stream()
                        .anyMatch(
                            z -> subject.reading().networks(notice, z, List.of(n)).size() > 1))
            .toList();
    return of(
        subject,
        notice.label() + " : part de chaque réseau",
        notice.code() + " part des reseaux",
        networks,
        networks.stream().map(subject::networkLabel).toList(),
        (zone, network) -> subject.reading().month(notice, zone, network));
  }

  private static List<Content> of(
      Subject subject,
      String title,
      String name,
      List<String> codes,
      List<String> labels,
      BiFunction<Zone, String, Figure> figure) {
    List<Zone> drawn = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (Zone zone : subject.standpoint().list()) {
      if (total(zone, codes, figure) > 0) {
        drawn.add(zone);
      } else {
        left.add(Standpoint.name(zone));
      }
    }
    List<Content> contents = new ArrayList<>();
    if (!drawn.isEmpty()) {
      contents.add(grid(title, name, codes, labels, drawn, figure));
      contents.add(chart(title, name, codes, labels, drawn, figure));
    }
    if (!left.isEmpty()) {
      contents.add(
          new Content.Paragraph(
              title
                  + " : pas de répartition pour "
                  + French.join(left)
                  + ", faute de chiffres publiés pour toutes les parts."));
    }
    return contents;
  }

  /** The sum of the parts; zero when one of them may not be read. */
  private static double total(
      Zone zone, List<String> codes, BiFunction<Zone, String, Figure> figure) {
    double total = 0;
    for (String code : codes) {
      Double value = Reading.value(figure.apply(zone, code)).orElse(null);
      if (value == null || value < 0) {
        return 0;
      }
      total += value;
    }
    return total;
  }

  private static double share(
      Zone zone, String code, List<String> codes, BiFunction<Zone, String, Figure> figure) {
    double value = Reading.value(figure.apply(zone, code)).orElse(0.0);
    return value / total(zone, codes, figure);
  }

  private static Grid grid(
      String title,
      String name,
      List<String> codes,
      List<String> labels,
      List<Zone> zones,
      BiFunction<Zone, String, Figure> figure) {
    List<String> headers = new ArrayList<>(List.of("Territoire"));
    headers.addAll(labels);
    List<List<Cell>> rows = new ArrayList<>();
    for (Zone zone : zones) {
      List<Cell> row = new ArrayList<>(List.of(new Cell.Words(Standpoint.name(zone))));
      codes.forEach(c -> row.add(new Cell.Amount(share(zone, c, codes, figure), SHARE.format())));
      rows.add(row);
    }
    return new Grid(name, title, headers, rows);
  }

  private static Chart chart(
      String title,
      String name,
      List<String> codes,
      List<String> labels,
      List<Zone> zones,
      BiFunction<Zone, String, Figure> figure) {
    List<Chart.Series> series = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i);
      List<@Nullable Double> values = new ArrayList<>();
      zones.forEach(zone -> values.add(share(zone, code, codes, figure)));
      series.add(new Chart.Series(labels.get(i), values));
    }
    return new Chart(
        French.slug(name),
        Chart.Kind.SHARES,
        title,
        "Barres empilées à 100 % : "
            + title
            + ". Les parts de chaque territoire sont dans le tableau au-dessus.",
        "en % du total",
        SHARE,
        zones.stream().map(Standpoint::name).toList(),
        series,
        true);
  }
}
