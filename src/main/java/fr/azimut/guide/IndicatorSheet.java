package fr.azimut.guide;

import fr.azimut.definition.Phrase;
import fr.azimut.indicator.Aspect;
import fr.azimut.indicator.Evolution;
import fr.azimut.indicator.Example;
import fr.azimut.indicator.Example.Expectation;
import fr.azimut.indicator.IndicatorDefinition;
import fr.azimut.indicator.Part;
import fr.azimut.indicator.Period;
import fr.azimut.indicator.Source;
import fr.azimut.normalisation.CodeCatalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a definition says, in the words of its readers, as the template of sheets shows it. */
final class IndicatorSheet {

  private final IndicatorDefinition definition;
  private final CodeCatalog codes;

  private IndicatorSheet(IndicatorDefinition definition, CodeCatalog codes) {
    this.definition = definition;
    this.codes = codes;
  }

  static Map<String, Object> of(IndicatorDefinition definition, CodeCatalog codes) {
    IndicatorSheet sheet = new IndicatorSheet(definition, codes);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("code", definition.code());
    model.put("label", definition.label());
    model.put("question", definition.question());
    model.put("unit", definition.unit());
    model.put("ground", definition.ground().label());
    model.put("facts", sheet.facts());
    model.put("parts", sheet.parts());
    model.put("examples", definition.examples().stream().map(sheet::example).toList());
    return model;
  }

  private Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Objectif", definition.objective());
    facts.put("Fondement", definition.ground().label() + " ; " + definition.source());
    facts.put("Unité", definition.unit());
    facts.put("Sens souhaité", definition.direction().label());
    facts.put("Cible", FrenchFigure.of(definition.target(), definition.unit(), "aucune"));
    facts.put("Seuil d'alerte", FrenchFigure.of(definition.alert(), definition.unit(), "aucun"));
    facts.put("Ventilations", breakdowns());
    facts.put("Évolutions", join(definition.evolutions().stream().map(Evolution::label)));
    facts.put("Périodes", join(definition.periods().stream().map(IndicatorSheet::period)));
    facts.put(
        "Zonages",
        definition.zonings().isEmpty()
            ? "tous"
            : join(definition.zonings().stream().map(IndicatorSheet::zoning)));
    facts.put("Une personne compte une fois", uniqueness());
    facts.put(
        "Couverture minimale",
        FrenchFigure.of(definition.minimumCoverage(), "%", "")
            + " des structures attendues ; en dessous, le chiffre n'est pas publié");
    facts.put(
        "Volume minimal",
        FrenchFigure.of(definition.minimumVolume(), "%", "")
            + " du volume habituel ; en dessous, les nombres, les taux rapportés à une population ou"
            + " à des moyens, les parts de réseaux, les moyennes mensuelles et les évolutions ne"
            + " sont pas publiés");
    facts.put("Réseau manquant", missing());
    facts.put("Dénominateur nul", zeroDenominator());
    facts.put("Secret statistique", definition.confidential() ? "s'applique" : "ne s'applique pas");
    facts.put("À savoir", Objects.requireNonNullElse(definition.comment(), ""));
    facts.put("Décision", Objects.requireNonNullElse(definition.decision(), ""));
    facts.put(
        "En vigueur",
        "depuis le "
            + FrenchFigure.day(definition.validFrom())
            + (definition.validTo() == null
                ? ""
                : " et jusqu'au " + FrenchFigure.day(definition.validTo())));
    facts.values().removeIf(String::isEmpty);
    return facts;
  }

  private String breakdowns() {
    Stream<String> variables = definition.breakdowns().stream().map(codes::variableLabel);
    Stream<String> network = definition.byNetwork() ? Stream.of("Réseau") : Stream.empty();
    return join(Stream.concat(network, variables));
  }

  private String uniqueness() {
    IndicatorDefinition.Uniqueness uniqueness = definition.uniqueness();
    return uniqueness == null
        ? ""
        : switch (uniqueness) {
          case STRUCTURE -> "par structure";
          case RESEAU -> "par réseau";
          case SOMME_RESEAUX ->
              "par réseau ; l'ensemble est la somme des réseaux, où une personne reçue par deux"
                  + " réseaux compte deux fois";
        };
  }

  private String missing() {
    return switch (definition.missing()) {
      case SKIP_IF_ANY -> "l'ensemble est n.d. dès qu'un réseau attendu manque";
      case SKIP_IF_ALL -> "l'ensemble est calculé sans lui ; n.d. si tous manquent";
      case NEVER_SKIP -> "il compte pour zéro";
    };
  }

  private String zeroDenominator() {
    IndicatorDefinition.ZeroDenominator zero = definition.zeroDenominator();
    return zero == null
        ? ""
        : switch (zero) {
          case NOT_COMPUTABLE -> "le chiffre n'est pas calculable (n.c.)";
          case ZERO -> "le chiffre vaut zéro";
        };
  }

  private List<Map<String, String>> parts() {
    List<Map<String, String>> rows = new ArrayList<>();
    Stream<Source> sources =
        definition.flow() == null
            ? definition.sources().stream()
            : Stream.of(
                new Source(
                    definition.position(),
                    definition.flow(),
                    definition.networks(),
                    definition.where(),
                    definition.interval()));
    sources.forEach(
        source ->
            rows.add(
                row(
                    "Flux " + source.flow(),
                    source.networks().isEmpty()
                        ? "tous les réseaux qui le transmettent"
                        : join(source.networks().stream().map(this::network)),
                    Stream.of(source.where(), source.interval()))));
    add(rows, "Numérateur", definition.numerator());
    add(rows, "Dénominateur", definition.denominator());
    IndicatorDefinition.Minus minus = definition.minus();
    if (minus != null) {
      add(rows, "Moins : numérateur", minus.numerator());
      add(rows, "Moins : dénominateur", minus.denominator());
    }
    for (Aspect aspect : definition.aspects()) {
      add(rows, aspect.label() + " : numérateur", aspect.numerator());
      add(rows, aspect.label() + " : dénominateur", aspect.denominator());
    }
    return rows;
  }

  private static void add(List<Map<String, String>> rows, String name, @Nullable Part part) {
    if (part != null) {
      rows.add(row(name, part.words(), Stream.of(part.records(), part.where(), part.of())));
    }
  }

  private static Map<String, String> row(
      String name, String words, Stream<@Nullable Phrase> phrases) {
    String conditions =
        phrases
            .flatMap(phrase -> phrase == null ? Stream.empty() : Stream.of(phrase.text()))
            .collect(Collectors.joining(" ; "));
    return Map.of("name", name, "words", words, "conditions", conditions);
  }

  private Map<String, Object> example(Example example) {
    return Map.of(
        "name",
        example.name(),
        "given",
        example.given().stream()
            .map(row -> join(row.entrySet().stream().map(e -> e.getKey() + " = " + e.getValue())))
            .toList(),
        "expect",
        example.expect().stream().map(this::expectation).toList());
  }

  /** An aspect may have a unit of its own; an evolution is a ratio. */
  private String unit(Expectation expected) {
    String variable = expected.variable();
    if (Evolution.VARIABLE.equals(variable)) {
      return "%";
    }
    return definition.aspects().stream()
        .filter(a -> Aspect.VARIABLE.equals(variable) && a.id().equals(expected.modality()))
        .map(a -> Objects.requireNonNullElse(a.unit(), definition.unit()))
        .findFirst()
        .orElse(definition.unit());
  }

  private String expectation(Expectation expected) {
    Map<String, @Nullable Object> words = new LinkedHashMap<>();
    words.put("zone", expected.zone());
    words.put("réseau", expected.network() == null ? null : network(expected.network()));
    words.put("période", expected.period() == null ? null : period(expected.period()));
    words.put(
        "modalité",
        expected.variable() == null ? null : expected.variable() + " " + expected.modality());
    words.put("numérateur", FrenchFigure.of(expected.numerator()));
    words.put("dénominateur", FrenchFigure.of(expected.denominator()));
    words.put(
        "valeur",
        expected.value() == null ? null : FrenchFigure.of(expected.value(), unit(expected), ""));
    words.put("résultat", expected.reason());
    return words.entrySet().stream()
        .filter(e -> e.getValue() != null)
        .map(e -> e.getKey() + " : " + e.getValue())
        .collect(Collectors.joining(" ; "));
  }

  private String network(String slug) {
    return codes.label("network", slug);
  }

  private static String period(Period period) {
    return switch (period) {
      case MONTH -> "mois";
      case YEAR_TO_DATE -> "cumul de l'année";
      case ROLLING_12 -> "douze derniers mois";
      case MEAN_12 -> "moyenne mensuelle sur douze mois";
    };
  }

  private static String zoning(String id) {
    return switch (id) {
      case "region" -> "région";
      case "departement" -> "départements";
      case "ztef" -> "ZTEF";
      default -> id;
    };
  }

  private static String join(Stream<String> texts) {
    return texts.collect(Collectors.joining(", "));
  }
}
