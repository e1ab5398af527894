package fr.azimut.sample;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Suggestion;
import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.Column;
import fr.azimut.extract.Flow;
import fr.azimut.sample.ExtractHabits.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Refuses habits that their format cannot express, before anything is written. */
final class HabitsCheck {

  private final ExtractHabits habits;
  private final ExtractFormat format;

  private HabitsCheck(ExtractHabits habits, ExtractFormat format) {
    this.habits = habits;
    this.format = format;
  }

  /**
   * @throws DefinitionException when a code cannot be written, a column does not exist or a key is
   *     missing
   */
  static void check(SampleJobs jobs, ExtractHabits habits) {
    HabitsCheck check = new HabitsCheck(habits, jobs.format(habits));
    check.flow();
    check.columns();
    weights(habits.structure(), jobs.codes(habits));
    weights(habits.person(), jobs.codes(habits));
    weights(habits.act(), jobs.codes(habits));
  }

  private void flow() {
    boolean there =
        switch (format.flow()) {
          case ACTIVITY -> true;
          case PATHWAY -> habits.pathway() != null;
          case REQUEST -> habits.request() != null;
          case EARLY_LEAVER -> habits.campaign() != null;
          case SURVEY -> habits.survey() != null;
          case COOPERATION -> habits.cooperation() != null;
          case PLACE -> habits.register() != null;
          case CONTEXT -> !habits.statistics().isEmpty();
        };
    if (!there) {
      throw missing(key(format.flow()));
    }
  }

  private void columns() {
    List<String> used = new ArrayList<>(habits.texts().keySet());
    used.addAll(habits.codes().keySet());
    for (MistakeHabit mistake : habits.mistakes()) {
      used.addAll(mistake.when().keySet());
      mistake.writes().forEach(texts -> used.addAll(texts.keySet()));
      if (mistake.column() != null) {
        used.add(mistake.column());
      }
    }
    List<String> known = format.columns().stream().map(Column::name).toList();
    for (String column : used) {
      if (!known.contains(column)) {
        throw new DefinitionException(
            habits.position(),
            "the format '" + format.id() + "' has no column '" + column + "'",
            Suggestion.nearest(column, known)
                .map(s -> "Did you mean '" + s + "'?")
                .orElse("Columns: " + String.join(", ", known) + "."));
      }
    }
  }

  private static void weights(Map<String, Weights> variables, NetworkCodes codes) {
    variables.forEach(
        (variable, weights) -> {
          weights.weights().keySet().forEach(code -> codes.verify(variable, code, weights));
          for (Map<String, Double> of : weights.cases().values()) {
            of.keySet().forEach(code -> codes.verify(variable, code, weights));
          }
        });
  }

  /** The key that holds what files of a flow need beside weights. */
  private static String key(Flow flow) {
    return switch (flow) {
      case EARLY_LEAVER -> "campaign";
      case PLACE -> "register";
      case CONTEXT -> "statistics";
      default -> flow.id();
    };
  }

  private DefinitionException missing(String key) {
    return new DefinitionException(
        habits.position(),
        "missing key '" + key + "'",
        "Files of the flow '" + format.flow().id() + "' need it.");
  }
}
