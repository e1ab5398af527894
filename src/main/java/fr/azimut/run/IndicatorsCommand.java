package fr.azimut.run;

import fr.azimut.indicator.IndicatorDefinition;
import fr.azimut.indicator.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The verb {@code indicators}. */
@Command(
    name = "indicators",
    description =
        "Énumère les indicateurs en vigueur ; vérifie leurs définitions ; écrit leurs fiches.",
    subcommands = {IndicatorsCheckCommand.class, IndicatorsSheetsCommand.class})
final class IndicatorsCommand implements Callable<Integer> {

  @ParentCommand private @Nullable AzimutCommand azimut;

  @Option(
      names = "--month",
      paramLabel = "AAAA-MM",
      description =
          "Mois dont le dernier jour compte (sinon celui de jobs/monthly.yaml, ou les définitions"
              + " sans fin).")
  private @Nullable YearMonth month;

  @Override
  public Integer call() {
    Definitions definitions = azimut().definitions();
    YearMonth asked = month == null ? definitions.monthly().fixedMonth() : month;
    List<IndicatorDefinition> indicators = list(definitions, asked);
    Console console = azimut().console();
    console.say(
        indicators.size()
            + " indicateurs et statistiques "
            + (asked == null ? "sans fin de validité" : "en vigueur fin " + asked));
    console.say(row("code", "fondement", "sens", "périodes", "nom"));
    indicators.forEach(indicator -> console.say(row(indicator)));
    return 0;
  }

  /** Those in force at the end of a month; without one, those that have no end. */
  static List<IndicatorDefinition> list(Definitions definitions, @Nullable YearMonth month) {
    return month == null
        ? definitions.indicators().listWithoutEnd()
        : definitions.indicators().listDefinitions(month);
  }

  AzimutCommand azimut() {
    return Objects.requireNonNull(azimut);
  }

  private static String row(IndicatorDefinition indicator) {
    return row(
        indicator.code(),
        indicator.ground().label(),
        indicator.direction().label(),
        indicator.periods().stream()
            .map(IndicatorsCommand::period)
            .collect(Collectors.joining(", ")),
        indicator.label());
  }

  private static String row(
      String code, String ground, String direction, String periods, String label) {
    return String.format(
        Locale.ROOT, "%-6s  %-9s  %-6s  %-29s  %s", code, ground, direction, periods, label);
  }

  private static String period(Period period) {
    return switch (period) {
      case MONTH -> "mois";
      case YEAR_TO_DATE -> "cumul";
      case ROLLING_12 -> "12 mois";
      case MEAN_12 -> "moyenne";
    };
  }
}
