package fr.azimut.sample;

import fr.azimut.sample.CooperationHabits.Meetings;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Invents what networks do together: actions here and there, and regular meetings. */
final class CooperationRows implements ExtractRows {

  private static final int LARGE_TOWNS = 12;
  private static final int MOST_NETWORKS = 4;
  private static final int OF_A_MEETING = 9;

  private final FileTask task;
  private final Map<String, List<Structure>> structures;
  private final Towns towns;
  private final NetworkCodes codes;
  private final CooperationHabits habits;
  private final Cells cells;
  private final Draft draft;
  private final List<VariableDraw> act;
  private final Lottery<String> networks;
  private final Lottery<String> departments;

  CooperationRows(
      FileTask task, Map<String, List<Structure>> structures, Towns towns, NetworkCodes codes) {
    this.task = task;
    this.structures = structures;
    this.towns = towns;
    this.codes = codes;
    habits = Objects.requireNonNull(task.habits().cooperation());
    cells = new Cells(task.format(), task.habits(), codes);
    draft = new Draft(task.random("rows"));
    act = VariableDraw.list(task.habits().act(), code -> 1, 0);
    networks =
        new Lottery<>(
            List.copyOf(habits.networks().keySet()), n -> habits.networks().getOrDefault(n, 0.0));
    departments = new Lottery<>(towns.departments(), towns::population);
  }

  @Override
  public List<String> columns() {
    return cells.columns();
  }

  @Override
  public void write(FileBody body) throws IOException {
    RandomGenerator random = draft.random;
    WorkingDays days = new WorkingDays(task.month());
    int count = Numbers.whole(task.usualRows() * task.growth(), random);
    for (int i = 0; i < count; i++) {
      act.forEach(variable -> variable.draw(draft, random));
      String department = departments.draw(random);
      Set<String> together = new LinkedHashSet<>();
      String always = habits.always();
      if (always != null) {
        together.add(always);
      }
      int wanted = 2 + random.nextInt(MOST_NETWORKS - 1);
      for (int draw = 0; draw < 3 * wanted && together.size() < wanted; draw++) {
        together.add(networks.draw(random));
      }
      String town = towns.drawLargeTown(department, LARGE_TOWNS, random);
      long people = 3 + Math.round(Numbers.wait(habits.participants() - 3, random));
      row(days.draw(i, count, random), town, together, anyOf(together, department), people, body);
    }
    Meetings meetings = habits.meetings();
    if (meetings != null) {
      meetings(meetings, days, body);
    }
  }

  private void meetings(Meetings meetings, WorkingDays days, FileBody body) throws IOException {
    RandomGenerator random = draft.random;
    draft.codes.clear();
    draft.codes.put("action_kind", meetings.kind());
    Set<String> together = new LinkedHashSet<>();
    together.add(meetings.network());
    together.addAll(meetings.with());
    for (Structure structure : structures.getOrDefault(meetings.network(), List.of())) {
      String month = task.month().toString();
      double chance = StableHash.unit(task.hash("meeting", structure.code(), month));
      if (chance < meetings.share() * Math.min(1, task.growth())) {
        List<Structure> present = new ArrayList<>(List.of(structure));
        anyOf(new LinkedHashSet<>(meetings.with()), structure.department()).forEach(present::add);
        row(
            days.draw(random.nextInt(20), 20, random),
            structure.seatCommune(),
            together,
            present,
            OF_A_MEETING - 3 + random.nextInt(8),
            body);
      }
    }
  }

  /** A structure of each network in the département; a network without any there has none. */
  private List<Structure> anyOf(Set<String> together, String department) {
    List<Structure> found = new ArrayList<>();
    for (String network : together) {
      List<Structure> near =
          structures.getOrDefault(network, List.of()).stream()
              .filter(s -> s.department().equals(department))
              .toList();
      if (!near.isEmpty()) {
        found.add(near.get(draft.random.nextInt(near.size())));
      }
    }
    return found;
  }

  private void row(
      LocalDateTime when,
      String commune,
      Set<String> together,
      List<Structure> present,
      long participants,
      FileBody body)
      throws IOException {
    List<String> words =
        together.stream().map(n -> codes.draw("networks", n, draft.random)).toList();
    draft.moment = when;
    draft.commune = towns.findCurrent(commune).orElseThrow();
    draft.texts.put("networks", String.join(habits.between(), words));
    draft.texts.put(
        "structures",
        String.join("|", present.stream().map(s -> s.network() + ":" + s.code()).toList()));
    draft.texts.put("participants", String.valueOf(participants));
    body.data(cells.list(draft));
  }
}
