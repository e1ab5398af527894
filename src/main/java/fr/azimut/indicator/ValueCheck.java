package fr.azimut.indicator;

import fr.azimut.definition.Position;
import fr.azimut.indicator.IndicatorDefinition.Direction;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How values are shown and judged: unit, decimals, target, alert. */
final class ValueCheck {

  private static final int MOST_DECIMALS = 3;

  private final IndicatorDefinition definition;
  private final ProblemLog log;

  private ValueCheck(IndicatorDefinition definition, ProblemLog log) {
    this.definition = definition;
    this.log = log;
  }

  static void check(IndicatorDefinition definition, ProblemLog log) {
    new ValueCheck(definition, log).check();
  }

  private void check() {
    Part numerator = definition.numerator();
    Position unit = definition.keys().at("unit");
    Position decimals = definition.keys().at("decimals");
    range(definition.decimals(), decimals);
    if (numerator != null) {
      Part denominator = definition.denominator();
      if (definition.evolution() == null) {
        share(definition.unit(), numerator, denominator, unit);
        count(definition.decimals(), numerator, denominator, decimals);
      }
      boolean difference =
          definition.minus() != null || (definition.evolution() != null && denominator != null);
      if (definition.unit().equals("points") != difference) {
        log.add(RegistryRule.POINTS_WITHOUT_DIFFERENCE, unit, ProblemLog.quoted(definition.unit()));
      }
    }
    definition.aspects().forEach(this::aspect);
    target();
  }

  private void aspect(Aspect aspect) {
    int decimals = Objects.requireNonNullElse(aspect.decimals(), definition.decimals());
    if (aspect.decimals() != null) {
      range(decimals, aspect.position());
    }
    share(
        Objects.requireNonNullElse(aspect.unit(), definition.unit()),
        aspect.numerator(),
        aspect.denominator(),
        aspect.position());
    count(decimals, aspect.numerator(), aspect.denominator(), aspect.position());
  }

  private void range(int decimals, Position position) {
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      log.add(RegistryRule.DECIMALS_OUT_OF_RANGE, position, String.valueOf(decimals));
    }
  }

  private void share(String unit, Part numerator, @Nullable Part denominator, Position position) {
    if (isShare(unit) && denominator == null && !numerator.measure().isQuantile()) {
      log.add(RegistryRule.SHARE_WITHOUT_DENOMINATOR, position, ProblemLog.quoted(unit));
    }
    boolean part =
        denominator != null
            && denominator.measure() == numerator.measure()
            && definition.factor() == null
            && definition.minus() == null;
    if (part && !unit.equals("%")) {
      log.add(RegistryRule.SHARE_OTHER_UNIT, position, ProblemLog.quoted(unit));
    }
  }

  private static boolean isShare(String unit) {
    return unit.equals("%") || unit.equals("‰");
  }

  private void count(int decimals, Part numerator, @Nullable Part denominator, Position position) {
    if (decimals > 0 && denominator == null && !numerator.measure().needsNumber()) {
      log.add(
          RegistryRule.DECIMALS_OF_COUNT, position, ProblemLog.quoted(numerator.measure().id()));
    }
  }

  private void target() {
    Double target = definition.target();
    Double alert = definition.alert();
    boolean any = target != null || alert != null;
    Direction direction = definition.direction();
    if (any && direction == Direction.NEUTRAL) {
      log.add(
          RegistryRule.TARGET_WITHOUT_DIRECTION,
          definition.keys().at(target == null ? "alert" : "target"));
    }
    if (target != null && alert != null && direction != Direction.NEUTRAL) {
      boolean worse = direction == Direction.UP ? target < alert : target > alert;
      if (worse) {
        log.add(
            RegistryRule.TARGET_BEYOND_ALERT,
            definition.keys().at("target"),
            "cible " + target + ", alerte " + alert);
      }
    }
    if (definition.unit().equals("%") && definition.evolution() == null) {
      Stream.of("target", "alert")
          .forEach(key -> inShare(key, key.equals("target") ? target : alert));
    }
  }

  private void inShare(String key, @Nullable Double value) {
    if (value != null && (value < 0 || value > 1)) {
      log.add(RegistryRule.TARGET_OUT_OF_SHARE, definition.keys().at(key), String.valueOf(value));
    }
  }
}
