package fr.azimut.run;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureStatus;
import fr.azimut.indicator.Aspect;
import fr.azimut.indicator.Cause;
import fr.azimut.indicator.Evolution;
import fr.azimut.indicator.FigureQuestion;
import fr.azimut.indicator.IndicatorDefinition;
import fr.azimut.indicator.TracedValue;
import fr.azimut.month.MonthVersion;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows a figure, its definition and its SQL. */
final class FigureReport {

  private static final int PERCENT = 100;

  private final Console console;
  private final Definitions definitions;

  FigureReport(Console console, Definitions definitions) {
    this.console = console;
    this.definitions = definitions;
  }

  /** Shows it; {@code figure} is what disclosure control left of it, null for none. */
  void show(FigureSearch.Found found, @Nullable Figure figure) {
    IndicatorDefinition definition = found.definition();
    FigureQuestion question = found.question();
    MonthVersion version = found.version();
    console.say(definition.code() + " : " + definition.label());
    row(
        "territoire",
        found.zone().label() + " (" + found.zone().code() + ", " + found.zone().zoning() + ")");
    row("période", period(question, version.month()));
    SortedMap<String, Integer> months = found.trace().listMeanMonths(question);
    if (!months.isEmpty()) {
      row(
          "mois acceptés",
          months.entrySet().stream()
                  .map(network -> network.getKey() + " " + network.getValue())
                  .collect(Collectors.joining(", "))
              + " : la somme des mois de chaque réseau est divisée par leur nombre");
    }
    row("réseau", question.network().isEmpty() ? "tous ensemble" : network(question, version));
    if (!question.variable().isEmpty()) {
      row("figure", question.variable() + " = " + question.modality());
    }
    row("version", version.number() + " de " + version.month() + ", " + version.status().label());
    console.say("");
    console.say("Chiffre, avant secret statistique : à ne pas diffuser");
    value(found, figure);
    console.say("");
    console.say("Définition en vigueur");
    if (!found.trace().isUnchanged(definition.code())) {
      console.say(
          "  ! Elle, les codes ou les réseaux de la région ont changé depuis cette version :"
              + " relancez « run » pour ce mois.");
    }
    boolean aspect = question.variable().equals(Aspect.VARIABLE);
    DefinitionText.of(definition, aspect ? question.modality() : "").forEach(console::say);
    console.say("");
    console.say(
        "Requêtes, pour tous les territoires (celui-ci : zone_id = " + question.zoneId() + ")");
    for (String sql : found.trace().listSql(question)) {
      sql.lines().forEach(line -> console.say("  " + line));
      console.say("  ;");
    }
  }

  private String network(FigureQuestion question, MonthVersion version) {
    return definitions.networks().get(question.network()).name(version.month())
        + " ("
        + question.network()
        + ")";
  }

  private static String period(FigureQuestion question, YearMonth month) {
    return switch (question.period()) {
      case MONTH -> "mois " + month;
      case YEAR_TO_DATE -> "cumul de " + month.withMonth(1) + " à " + month;
      case ROLLING_12 -> "douze mois, de " + month.minusMonths(11) + " à " + month;
      case MEAN_12 -> "moyenne des mois, de " + month.minusMonths(11) + " à " + month;
    };
  }

  private void value(FigureSearch.Found found, @Nullable Figure figure) {
    TracedValue value = found.value();
    Double number = value.value();
    Cause cause = value.cause();
    row(
        "valeur",
        number == null
            ? cause == null ? "aucune" : cause.sign() + " : " + cause.label()
            : measured(found, number));
    amount("numérateur", value.numerator());
    amount("dénominateur", value.denominator());
    boolean evolution =
        found.definition().evolution() != null
            || found.question().variable().equals(Evolution.VARIABLE);
    String other = evolution ? "au mois comparé" : "du quotient retranché";
    amount("  num. " + other, value.otherNumerator());
    amount("  dén. " + other, value.otherDenominator());
    row("statut", figure == null ? "inconnu" : status(figure.status(), found.definition(), cause));
    row(
        "structures",
        Console.number(value.received())
            + " reçues sur "
            + Console.number(value.expected())
            + " attendues"
            + (value.volumeShare() == null
                ? ""
                : ", " + percent(value.volumeShare()) + " du volume habituel"));
    Optional.ofNullable(found.definition().uniqueness()).ifPresent(u -> row("unicité", u.label()));
  }

  private void amount(String name, @Nullable BigDecimal amount) {
    if (amount != null) {
      row(name, FrenchNumber.of(amount));
    }
  }

  private static String status(
      FigureStatus status, IndicatorDefinition definition, @Nullable Cause cause) {
    return switch (status) {
      case PUBLISHED -> "publié";
      case SECRET -> "s : secret statistique";
      case NOT_PUBLISHABLE ->
          "non publiable : moins de "
              + percent(definition.minimumCoverage())
              + " des structures, ou de "
              + percent(definition.minimumVolume())
              + " du volume habituel";
      default -> status.sign() + (cause == null ? "" : " : " + cause.label());
    };
  }

  private static String percent(double share) {
    return Math.round(share * PERCENT) + " %";
  }

  private static String measured(FigureSearch.Found found, double value) {
    IndicatorDefinition definition = found.definition();
    String unit = definition.unit();
    int decimals = definition.decimals();
    if (found.question().variable().equals(Evolution.VARIABLE)) {
      unit = unit.equals("%") ? "points" : "%";
      decimals = 1;
    } else if (found.question().variable().equals(Aspect.VARIABLE)) {
      List<Aspect> aspects =
          definition.aspects().stream()
              .filter(a -> a.id().equals(found.question().modality()))
              .toList();
      for (Aspect aspect : aspects) {
        unit = Optional.ofNullable(aspect.unit()).orElse(unit);
        decimals = Optional.ofNullable(aspect.decimals()).orElse(decimals);
      }
    }
    boolean ratio = unit.equals("%") || unit.equals("points");
    BigDecimal shown = BigDecimal.valueOf(ratio ? value * PERCENT : value);
    return FrenchNumber.of(shown, decimals) + " " + unit;
  }

  private void row(String name, String value) {
    console.say(String.format(Locale.ROOT, "  %-14s %s", name, value));
  }
}
