package fr.azimut.comparison;

import fr.azimut.comparison.ComparablesDefinition.Variable;
import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.FigureStatus;
import fr.azimut.disclosure.PeriodKind;
import fr.azimut.disclosure.Publication;
import fr.azimut.disclosure.PublishableTable;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the zones of the same zoning that resemble one most by the month's context statistics. */
public final class Comparables {

  private final ComparablesDefinition definition;
  private final Publication publication;
  private final PublishableTable headlines;

  /**
   * @param definition by what zones resemble each other
   * @param publication whose zones are compared
   * @param headlines {@link Publication#headlines()} of it
   */
  public Comparables(
      ComparablesDefinition definition, Publication publication, PublishableTable headlines) {
    this.definition = definition;
    this.publication = publication;
    this.headlines = headlines;
  }

  /** The variables' names, in the order of the scores of a profile. */
  public List<String> labels() {
    return definition.variables().stream().map(Variable::label).toList();
  }

  /** The years of the statistics that the zones of a zoning are compared by. */
  public SortedSet<Integer> years(String zoning) {
    return publication.zones(zoning).stream()
        .flatMap(zone -> definition.variables().stream().flatMap(v -> figures(zone, v).stream()))
        .flatMap(figure -> figure.years().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The neighbours of a zone; it has none when it, or every other one, lacks a variable. */
  public Neighbours of(Zone zone) {
    List<Zone> zones = publication.zones(zone.zoning());
    if (zones.size() < 2) {
      return Neighbours.none("ce territoire est le seul de son découpage");
    }
    List<String> missing = missing(zone);
    if (!missing.isEmpty()) {
      return Neighbours.none("il manque à ce territoire : " + String.join(", ", missing));
    }
    Map<Zone, List<Double>> values = new LinkedHashMap<>();
    zones.stream().filter(z -> missing(z).isEmpty()).forEach(z -> values.put(z, values(z)));
    return values.size() < 2
        ? Neighbours.none("il manque une variable à tous les autres territoires")
        : new Neighbours(new NearestZones(values).nearest(zone, definition.count()), "");
  }

  private List<Double> values(Zone zone) {
    return definition.variables().stream().flatMap(v -> value(zone, v).stream()).toList();
  }

  /** The variables that a zone lacks, each with the sign that stands in place of its value. */
  private List<String> missing(Zone zone) {
    List<String> missing = new ArrayList<>();
    for (Variable variable : definition.variables()) {
      if (value(zone, variable).isEmpty()) {
        String sign =
            figures(zone, variable).stream()
                .map(Figure::status)
                .filter(s -> s != FigureStatus.PUBLISHED)
                .findFirst()
                .orElse(FigureStatus.NOT_COMPUTABLE)
                .sign();
        missing.add(variable.label() + " (" + sign + ")");
      }
    }
    return missing;
  }

  private Optional<Double> value(Zone zone, Variable variable) {
    List<Double> values =
        figures(zone, variable).stream().flatMap(f -> Stream.ofNullable(f.value())).toList();
    return values.size() < (variable.per() == null ? 1 : 2)
        ? Optional.empty()
        : values.stream()
            .reduce((value, per) -> value / per)
            .map(v -> variable.log() ? Math.log(v) : v)
            .filter(Double::isFinite);
  }

  /** The figure of a variable, then the one that it is divided by. */
  private List<Figure> figures(Zone zone, Variable variable) {
    String per = variable.per();
    Figure own = figure(zone, variable.indicator(), variable.aspect());
    return per == null ? List.of(own) : List.of(own, figure(zone, per, null));
  }

  private Figure figure(Zone zone, String indicator, @Nullable String aspect) {
    FigureKey key =
        new FigureKey(
            indicator,
            zone.zoning(),
            zone.code(),
            FigureKey.ALL,
            PeriodKind.MONTH,
            publication.month(),
            aspect == null ? FigureKey.ALL : FigureKey.ASPECT,
            aspect == null ? FigureKey.ALL : aspect);
    return headlines
        .find(key)
        .orElseGet(() -> new Figure(FigureStatus.NOT_AVAILABLE, null, null, null, 0, 0));
  }
}
