package fr.azimut.run;

import fr.azimut.indicator.Aspect;
import fr.azimut.indicator.IndicatorDefinition;
import fr.azimut.indicator.IndicatorDefinition.Minus;
import fr.azimut.indicator.Part;
import fr.azimut.indicator.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A definition in force, as the commission wrote it, for the screen. */
final class DefinitionText {

  private final List<String> lines = new ArrayList<>();

  private DefinitionText() {}

  /**
   * The lines of a definition.
   *
   * @param aspect id of the aspect that the figure is, {@code ""} for the indicator's own parts
   */
  static List<String> of(IndicatorDefinition definition, String aspect) {
    DefinitionText text = new DefinitionText();
    text.add("libellé", definition.label());
    text.add("question", definition.question());
    text.sources(definition);
    Aspect found =
        definition.aspects().stream().filter(a -> a.id().equals(aspect)).findFirst().orElse(null);
    if (found == null) {
      text.part("numérateur", definition.numerator());
      text.part("dénominateur", definition.denominator());
      Minus minus = definition.minus();
      if (minus != null) {
        text.part("moins", minus.numerator());
        text.part("sur", minus.denominator());
      }
    } else {
      text.add("aspect", found.label());
      text.part("numérateur", found.numerator());
      text.part("dénominateur", found.denominator());
    }
    text.add(
        "validité",
        "depuis le "
            + definition.validFrom()
            + (definition.validTo() == null ? "" : ", jusqu'au " + definition.validTo()));
    String decision = definition.decision();
    text.add("décision", decision == null || decision.isEmpty() ? "aucune" : decision);
    text.add("fondement", definition.ground().label() + " : " + definition.source());
    text.add("fichier", definition.position().file() + ":" + definition.position().line());
    return text.lines;
  }

  private void sources(IndicatorDefinition definition) {
    String flow = definition.flow();
    if (flow == null) {
      for (Source source : definition.sources()) {
        source(source);
      }
    } else {
      source(
          new Source(
              definition.position(),
              flow,
              definition.networks(),
              definition.where(),
              definition.interval()));
    }
  }

  private void source(Source source) {
    add(
        "flux",
        source.flow()
            + (source.networks().isEmpty()
                ? ", tous les réseaux"
                : ", de " + String.join(", ", source.networks())));
    add("lignes", source.where());
    add("intervalle", source.interval());
  }

  private void part(String name, @Nullable Part part) {
    if (part != null) {
      add(name, part.words());
      String measure = part.measure().name().toLowerCase(Locale.ROOT).replace('_', '-');
      add("  mesure", part.of() == null ? measure : measure + " de " + part.of());
      add("  flux", part.flow());
      add("  lignes", part.records());
      add("  dont", part.where());
    }
  }

  private void add(String name, @Nullable Object value) {
    if (value != null) {
      lines.add(String.format(Locale.ROOT, "  %-14s %s", name, value));
    }
  }
}
