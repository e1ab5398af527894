package fr.azimut.sample;

import fr.azimut.sample.ExtractHabits.Regulars;
import fr.azimut.sample.ExtractHabits.Weights;
import fr.azimut.territory.Commune;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The people of one structure in one month, and what they come for. */
final class People {

  private final Towns towns;
  private final String department;
  private final List<VariableDraw> place;
  private final long placeSeed;
  private final List<VariableDraw> person;
  private final List<VariableDraw> act;
  private final @Nullable Pool pool;

  /**
   * @param usual rows of the structure in a common month
   */
  People(FileTask task, Structure structure, double usual, Towns towns) {
    this.towns = towns;
    department = structure.department();
    place = draws(task, structure, task.habits().structure());
    // Without the seed of the request: structures are the same for all.
    placeSeed = StableHash.of(0, "place", structure.network(), structure.code());
    person = draws(task, structure, task.habits().person());
    act = draws(task, structure, task.habits().act());
    Regulars regulars = task.habits().regulars();
    pool =
        regulars == null
            ? null
            : new Pool(regulars, task.hash("people", structure.code()), usual, task.month());
  }

  /** Draws someone and what is done for them; someone whom a pool knows stays the same. */
  void draw(Draft draft) {
    if (pool == null) {
      draw(draft, draft.random, draft.random);
    } else {
      draw(draft, pool.draw(draft.random), draft.random);
    }
  }

  /** Draws what is done for someone whose seed is known. */
  void draw(Draft draft, long person, RandomGenerator random) {
    draft.personKey = Pool.key(person);
    draw(draft, new SplittableRandom(person), random);
  }

  private void draw(Draft draft, RandomGenerator constant, RandomGenerator random) {
    Commune commune = towns.drawResidence(department, constant);
    List<String> postcodes = commune.postcodes();
    draft.commune = commune;
    draft.postcode = postcodes.get(constant.nextInt(postcodes.size()));
    RandomGenerator ofPlace = new SplittableRandom(placeSeed);
    for (VariableDraw variable : place) {
      variable.draw(draft, ofPlace);
    }
    for (VariableDraw variable : person) {
      variable.draw(draft, constant);
    }
    for (VariableDraw variable : act) {
      variable.draw(draft, random);
    }
  }

  private static List<VariableDraw> draws(
      FileTask task, Structure structure, Map<String, Weights> variables) {
    return VariableDraw.list(variables, code -> task.contrast("weight", structure.code(), code));
  }
}
