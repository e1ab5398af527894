package fr.azimut.sample;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Invents the answers that the people of each structure give. */
final class SurveyRows extends StructureRows {

  private final SurveyHabits habits;

  SurveyRows(FileTask task, List<Structure> structures, Towns towns, NetworkCodes codes) {
    super(task, structures, towns, codes);
    habits = Objects.requireNonNull(task.habits().survey());
  }

  @Override
  void write(Structure structure, double share, FileBody body) throws IOException {
    draft.moment = task.month().atDay(1).atStartOfDay();
    double usual = habits.surveyed() * task.growth();
    double contrast = task.contrast(structure);
    for (String level : habits.levels()) {
      for (String wave : habits.waves()) {
        int surveyed =
            Numbers.whole(usual * contrast * (0.9 + 0.2 * draft.random.nextDouble()), draft.random);
        if (surveyed > 0) {
          draft.codes.put("cep_level", level);
          draft.codes.put("wave", wave);
          answers(surveyed, wave.equals(habits.waves().get(0)));
          body.data(cells.list(draft));
        }
      }
    }
  }

  /** Each person answers, then each answer is of one kind: counts always add up. */
  private void answers(int surveyed, boolean first) {
    int respondents = count(surveyed, habits.answered());
    int very = count(respondents, habits.verySatisfied());
    int satisfied = count(respondents - very, habits.satisfied() / (1 - habits.verySatisfied()));
    draft.texts.put("surveyed", String.valueOf(surveyed));
    draft.texts.put("respondents", String.valueOf(respondents));
    draft.texts.put("satisfied", first ? String.valueOf(satisfied) : "");
    draft.texts.put("very_satisfied", first ? String.valueOf(very) : "");
    draft.texts.put("useful", first ? "" : String.valueOf(count(respondents, habits.useful())));
  }

  private int count(int of, double share) {
    RandomGenerator random = draft.random;
    int count = 0;
    for (int i = 0; i < of; i++) {
      count += random.nextDouble() < share ? 1 : 0;
    }
    return count;
  }
}
