package fr.azimut.sample;

import fr.azimut.extract.ExtractFormat.VariableSource;
import fr.azimut.territory.Commune;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * The distinct persons behind the rows of a structure's tally: rows of the same commune and
 * characteristics say the same number, at least the largest of their persons and at most their sum.
 */
final class DistinctPersons {

  private static final List<String> CHARACTERISTICS =
      List.of("sex", "age_band", "education", "status", "vae_age", "host");

  /** How many of those that rows count again came only once, at most. */
  private static final double ONCE = 0.8;

  private final int column;
  private final FileTask task;
  private final List<List<String>> rows = new ArrayList<>();
  private final Map<List<String>, Group> groups = new LinkedHashMap<>();

  private static final class Group {
    private final List<List<String>> rows = new ArrayList<>();
    private long largest;
    private long sum;
  }

  DistinctPersons(FileTask task, List<String> columns) {
    VariableSource source = task.format().variables().get("distinct_persons");
    this.column = source == null ? -1 : columns.indexOf(source.column());
    this.task = task;
  }

  /** Keeps a row until the structure ends. */
  void add(Draft draft, List<String> row, long persons) {
    rows.add(row);
    if (column >= 0) {
      Group group = groups.computeIfAbsent(key(draft), k -> new Group());
      group.rows.add(row);
      group.largest = Math.max(group.largest, persons);
      group.sum += persons;
    }
  }

  /** Writes the rows in their order, each with the number of its group. */
  void end(FileBody body, RandomGenerator random) throws IOException {
    for (Group group : groups.values()) {
      long again = Math.round((group.sum - group.largest) * ONCE * random.nextDouble());
      String number = Numbers.write(group.largest + again, task.habits().decimals());
      group.rows.forEach(row -> row.set(column, number));
    }
    for (List<String> row : rows) {
      body.data(row);
    }
    rows.clear();
    groups.clear();
  }

  /** Where people live, as far as the format tells, and who they are. */
  private List<String> key(Draft draft) {
    Commune commune = draft.commune;
    List<String> key = new ArrayList<>();
    if (commune != null && (sends("commune") || sends("commune_label"))) {
      key.add(commune.code());
    }
    if (sends("postcode")) {
      key.add(draft.postcode);
    }
    CHARACTERISTICS.stream().filter(this::sends).forEach(v -> key.add(draft.code(v)));
    return key;
  }

  private boolean sends(String variable) {
    return task.format().variables().containsKey(variable);
  }
}
