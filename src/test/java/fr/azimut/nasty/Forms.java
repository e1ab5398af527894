package fr.azimut.nasty;

import fr.azimut.run.Draft;
import fr.azimut.run.Mutation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Other ways to write the same facts: some of those of the corpus of spoilt files, and two more.
 */
final class Forms {

  static final String SHUFFLED = "rows-shuffled";

  /** A workbook with macros is one of another name. */
  static final String MACROS = "macros";

  private static final Map<String, Mutation> CORPUS = Mutation.all();

  private Forms() {}

  static boolean exists(String form) {
    return form.equals(SHUFFLED) || form.equals(MACROS) || CORPUS.containsKey(form);
  }

  /**
   * Writes a file.
   *
   * @param forms in their order; of those that write bytes the last that can write this format does
   * @return under which name
   */
  static String write(Draft facts, List<String> forms, Path folder, String name)
      throws IOException {
    Draft draft = facts.copy();
    String called = name;
    Path file = folder.resolve(name);
    Mutation writer = null;
    for (String form : forms) {
      Mutation mutation = CORPUS.get(form);
      if (form.equals(SHUFFLED)) {
        shuffle(draft);
      } else if (form.equals(MACROS)) {
        called = name.replaceFirst("\\.xlsx$", ".xlsm");
        file = folder.resolve(called);
      } else if (mutation instanceof Mutation.OfRows rows) {
        rows.change(draft);
      } else if (mutation != null && mutation.write(draft.copy(), file)) {
        writer = mutation;
      }
    }
    if (writer == null) {
      draft.write(file);
    } else {
      writer.write(draft, file);
    }
    return called;
  }

  private static void shuffle(Draft draft) {
    Chance chance = new Chance(SHUFFLED + draft.format().id() + draft.month());
    draft
        .rows()
        .subList(1, draft.rows().size())
        .sort(Comparator.comparingInt((List<String> row) -> chance.below(1 << 30, row)));
  }
}
