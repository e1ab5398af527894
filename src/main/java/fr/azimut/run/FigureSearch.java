package fr.azimut.run;

import fr.azimut.indicator.FigureQuestion;
import fr.azimut.indicator.FigureTrace;
import fr.azimut.indicator.IndicatorDefinition;
import fr.azimut.indicator.TracedValue;
import fr.azimut.month.MonthVersion;
import fr.azimut.month.MonthVersion.Status;
import fr.azimut.month.MonthVersionRepository;
import fr.azimut.territory.Geography;
import fr.azimut.territory.GeographyRepository;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Finds the figure that a request names; refuses, with the nearest name, what is not there. */
final class FigureSearch {

  private final Definitions definitions;
  private final DSLContext dsl;
  private final MonthComputation computation;

  FigureSearch(Definitions definitions, DSLContext dsl) {
    this.definitions = definitions;
    this.dsl = dsl;
    this.computation = new MonthComputation(definitions, dsl);
  }

  /** The figure, and everything that explaining it needs. */
  record Found(
      MonthVersion version,
      Geography geography,
      IndicatorDefinition definition,
      Zone zone,
      FigureQuestion question,
      TracedValue value,
      FigureTrace trace) {}

  /**
   * @throws RunRefusedException when there is no such figure
   */
  Found find(ExplainRequest request) {
    MonthVersion version = version(request);
    Geography geography = definitions.regions().geography(request.region());
    if (!GeographyRepository.isKept(dsl, version.geographyId(), geography)) {
      throw new RunRefusedException(
          "Les territoires ont changé depuis la version "
              + version.number()
              + " de "
              + version.month()
              + " : relancez « run » pour ce mois.");
    }
    IndicatorDefinition definition = definition(request);
    Zone zone = zone(request, geography, definition);
    FigureTrace trace =
        new FigureTrace(
            dsl,
            computation.scope(geography, version),
            definitions.indicators(),
            definitions.codes());
    checkCell(request, definition, trace);
    FigureQuestion question =
        new FigureQuestion(
            definition.code(),
            geography.zoneId(zone),
            request.length(),
            request.network(),
            request.variable(),
            request.modality());
    TracedValue value =
        trace
            .findValue(question)
            .orElseThrow(() -> new RunRefusedException(absent(request, definition)));
    return new Found(version, geography, definition, zone, question, value, trace);
  }

  private MonthVersion version(ExplainRequest request) {
    List<MonthVersion> all = new MonthVersionRepository(dsl).list(request.region().id());
    List<MonthVersion> ofMonth =
        all.stream().filter(v -> v.month().equals(request.month())).toList();
    if (ofMonth.isEmpty()) {
      String months =
          all.stream().map(v -> v.month().toString()).distinct().collect(Collectors.joining(", "));
      throw new RunRefusedException(
          "Aucune version de "
              + request.month()
              + " pour "
              + request.region().label()
              + ". "
              + (months.isEmpty()
                  ? "« run » calcule un mois."
                  : "Mois calculés : " + months + "."));
    }
    Integer number = request.version();
    Optional<MonthVersion> found =
        ofMonth.stream()
            .filter(v -> number == null || v.number() == number)
            .filter(v -> number != null || v.status() != Status.COMPUTING)
            .reduce((earlier, later) -> later);
    if (found.isEmpty() && number != null) {
      throw new RunRefusedException(
          request.month()
              + " n'a pas de version "
              + number
              + ". Versions : "
              + ofMonth.stream()
                  .map(v -> String.valueOf(v.number()))
                  .collect(Collectors.joining(", "))
              + ".");
    }
    return found
        .filter(v -> v.status() != Status.COMPUTING)
        .orElseThrow(
            () ->
                new RunRefusedException(
                    "La version de " + request.month() + " est en calcul : relancez « run »."));
  }

  private IndicatorDefinition definition(ExplainRequest request) {
    List<IndicatorDefinition> inForce = definitions.indicators().listDefinitions(request.month());
    return inForce.stream()
        .filter(d -> d.code().equalsIgnoreCase(request.indicator()))
        .findFirst()
        .orElseThrow(
            () ->
                ExplainRequest.unknown(
                    "Aucun indicateur de ce code en vigueur en " + request.month(),
                    request.indicator(),
                    inForce.stream().map(IndicatorDefinition::code).toList(),
                    "Indicateurs en vigueur"));
  }

  private static Zone zone(
      ExplainRequest request, Geography geography, IndicatorDefinition definition) {
    if (request.zone().equalsIgnoreCase(Zone.REGION)) {
      return given(geography.region(), definition);
    }
    List<Zone> zones = geography.zones().stream().filter(z -> !z.isRemainder()).toList();
    List<String> known = new ArrayList<>(zones.stream().map(Zone::code).toList());
    known.set(known.size() - 1, Zone.REGION);
    return zones.stream()
        .filter(z -> z.code().equalsIgnoreCase(request.zone()))
        .findFirst()
        .map(z -> given(z, definition))
        .orElseThrow(
            () ->
                ExplainRequest.unknown("Territoire inconnu", request.zone(), known, "Territoires"));
  }

  private static Zone given(Zone zone, IndicatorDefinition definition) {
    List<String> zonings = definition.zonings();
    if (!zonings.isEmpty() && !zonings.contains(zone.zoning())) {
      throw new RunRefusedException(
          definition.code() + " n'existe que par : " + String.join(", ", zonings) + ".");
    }
    return zone;
  }

  private static void checkCell(
      ExplainRequest request, IndicatorDefinition definition, FigureTrace trace) {
    String code = definition.code();
    if (!definition.periods().contains(request.length())) {
      throw new RunRefusedException(
          code
              + " n'a pas la période « "
              + request.period()
              + " ». Périodes : "
              + definition.periods().stream()
                  .map(ExplainRequest::word)
                  .collect(Collectors.joining(", "))
              + ".");
    }
    List<String> variables = trace.variables(code).stream().filter(v -> !v.isEmpty()).toList();
    if (!request.variable().isEmpty() && !variables.contains(request.variable())) {
      throw ExplainRequest.unknown(
          code + " n'a pas de variable de ce nom", request.variable(), variables, "Variables");
    }
    List<String> modalities = trace.modalities(code, request.variable());
    if (!request.variable().isEmpty() && request.modality().isEmpty()) {
      throw new RunRefusedException(
          "Donnez --modality. Modalités : " + String.join(", ", modalities) + ".");
    }
    if (!modalities.contains(request.modality())) {
      throw modalities.isEmpty()
          ? new RunRefusedException(
              "Donnez --variable et --modality : "
                  + code
                  + " n'a que les chiffres de : "
                  + String.join(", ", variables)
                  + ".")
          : ExplainRequest.unknown(
              request.variable() + " n'a pas cette modalité",
              request.modality(),
              modalities,
              "Modalités");
    }
  }

  private static String absent(ExplainRequest request, IndicatorDefinition definition) {
    return request.network().isEmpty()
        ? definition.code() + " ne donne pas ce chiffre pour cette période ou ce territoire."
        : definition.code() + " ne donne pas ce chiffre pour le réseau " + request.network() + ".";
  }
}
