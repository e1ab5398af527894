package fr.azimut.comparison;

import fr.azimut.comparison.ComparablesDefinition.Variable;
import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.FigureStatus;
import fr.azimut.disclosure.PeriodKind;
import fr.azimut.disclosure.Publication;
import fr.azimut.disclosure.PublishableTable;
import fr.azimut.territory.Zone;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        FigureStatus status =
            figure(zone, variable).map(Figure::status).orElse(FigureStatus.NOT_AVAILABLE);
        boolean published = status == FigureStatus.PUBLISHED;
        String sign = (published ? FigureStatus.NOT_COMPUTABLE : status).sign();
        missing.add(variable.label() + " (" + sign + ")");
      }
    }
    return missing;
  }

  private Optional<Double> value(Zone zone, Variable variable) {
    return figure(zone, variable)
        .map(Figure::value)
        .map(v -> variable.log() ? Math.log(v) : v)
        .filter(Double::isFinite);
  }

  private Optional<Figure> figure(Zone zone, Variable variable) {
    String aspect = variable.aspect();
    YearMonth month = publication.month();
    return headlines.find(
        new FigureKey(
            variable.indicator(),
            zone.zoning(),
            zone.code(),
            FigureKey.ALL,
            PeriodKind.MONTH,
            month,
            aspect == null ? FigureKey.ALL : FigureKey.ASPECT,
            aspect == null ? FigureKey.ALL : aspect));
  }
}
