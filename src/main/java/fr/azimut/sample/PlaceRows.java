package fr.azimut.sample;

import fr.azimut.extract.ExtractFormat.VariableSource;
import fr.azimut.sample.ExtractHabits.Register;
import fr.azimut.sample.SampleDefinition.StructureHabits;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Invents the register: the seat and the other places of every structure of every network. */
final class PlaceRows implements ExtractRows {

  private static final int SECONDARY_TOWNS = 40;

  private final FileTask task;
  private final List<Structure> structures;
  private final Privileges privileges;
  private final Towns towns;
  private final PlainCells cells;

  PlaceRows(
      FileTask task,
      List<Structure> structures,
      Privileges privileges,
      Towns towns,
      NetworkCodes codes) {
    this.task = task;
    this.structures = structures;
    this.privileges = privileges;
    this.towns = towns;
    cells = new PlainCells(task.format(), codes);
  }

  @Override
  public List<String> columns() {
    return cells.columns();
  }

  @Override
  public void write(FileBody body) throws IOException {
    for (Structure structure : structures) {
      write(structure, body);
    }
  }

  private void write(Structure structure, FileBody body) throws IOException {
    StructureHabits habits = structure.habits();
    // Without the month: a place does not move from one register to the next.
    RandomGenerator random =
        new SplittableRandom(task.hash("places", structure.network(), structure.code()));
    boolean open = privileges.openToAll(structure);
    seats(structure, open, random, body);
    for (int i = number(habits.antennas(), random); i > 0; i--) {
      String town = towns.drawLargeTown(structure.department(), SECONDARY_TOWNS, random);
      place(structure, "antenne", town, open, random, body);
    }
    for (int i = number(habits.permanences(), random); i > 0; i--) {
      String town = towns.drawResidence(structure.department(), random).code();
      place(structure, "permanence", town, false, random, body);
    }
  }

  /** One seat, but two or none where somebody once wrote so. */
  private void seats(Structure structure, boolean open, RandomGenerator random, FileBody body)
      throws IOException {
    Register register = Objects.requireNonNull(task.habits().register());
    String name = structure.network() + ":" + structure.code();
    String kind = register.withoutSeat().contains(name) ? "antenne" : "siege";
    place(structure, kind, structure.seat(), open, random, body);
    if (register.secondSeat().contains(name)) {
      String town = towns.drawLargeTown(structure.department(), SECONDARY_TOWNS, random);
      place(structure, kind, town, open, random, body);
    }
  }

  private void place(
      Structure structure,
      String kind,
      String commune,
      boolean open,
      RandomGenerator random,
      FileBody body)
      throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("structure", structure.code());
    values.put("network", structure.network());
    values.put("kind", kind);
    values.put("commune", commune);
    values.put("all_publics", String.valueOf(open));
    values.put("label_since", privileges.labelSince(structure).map(this::format).orElse(""));
    values.put("advisers", advisers(structure.habits().advisers(), kind, random));
    body.data(cells.list(values, random));
  }

  /** Half full-time equivalents, written as the French do: a permanence has less than a seat. */
  private static String advisers(double mean, String kind, RandomGenerator random) {
    double share = kind.equals("siege") ? 1 : kind.equals("antenne") ? 0.5 : 0.1;
    long halves = Math.max(1, Math.round(2 * mean * share * (0.6 + 0.8 * random.nextDouble())));
    return halves % 2 == 0 ? String.valueOf(halves / 2) : halves / 2 + ",5";
  }

  private static int number(double mean, RandomGenerator random) {
    // The second number makes a chance of what remains of a whole one.
    return (int) (2 * mean * random.nextDouble() + random.nextDouble());
  }

  private String format(LocalDate day) {
    VariableSource source = Objects.requireNonNull(task.format().variables().get("label_since"));
    String pattern = Objects.requireNonNull(source.pattern());
    return DateTimeFormatter.ofPattern(pattern, Locale.FRANCE).format(day);
  }
}
