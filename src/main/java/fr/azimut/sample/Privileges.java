package fr.azimut.sample;

import fr.azimut.sample.ExtractHabits.Label;
import fr.azimut.sample.ExtractHabits.Register;
import fr.azimut.territory.Zoning;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which structures are open to all publics, and which hold the label «Orientation pour tous». */
final class Privileges {

  private final Register register;
  private final YearMonth month;
  private final Map<String, Zoning> zonings = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  Privileges(
      Register register,
      YearMonth month,
      List<Zoning> zonings,
      List<Structure> structures,
      long seed) {
    this.register = register;
    this.month = month;
    zonings.forEach(zoning -> this.zonings.put(zoning.id(), zoning));
    Set<String> served = new HashSet<>();
    for (Structure structure : structures) {
      double share = structure.habits().allPublics();
      boolean without = register.withoutAllPublics().contains(structure.department());
      double chance = StableHash.unit(StableHash.of(seed, "open", key(structure)));
      // The first structure of a département opens to all, so that each département has one.
      if (share > 0 && !without && (served.add(structure.department()) || chance < share)) {
        open.add(key(structure));
      }
    }
  }

  boolean openToAll(Structure structure) {
    return open.contains(key(structure));
  }

  /** Since when the structure holds the label; empty when it does not hold it yet. */
  Optional<LocalDate> labelSince(Structure structure) {
    return register.labels().stream()
        .filter(label -> !label.since().isAfter(month.atEndOfMonth()))
        .filter(label -> liesIn(structure, label))
        .map(Label::since)
        .findFirst();
  }

  private boolean liesIn(Structure structure, Label label) {
    Zoning zoning = zonings.get(label.zoning());
    return zoning != null
        && zoning.zoneOf(structure.seatCommune()).filter(label.zone()::equals).isPresent();
  }

  private static String key(Structure structure) {
    return structure.network() + ":" + structure.code();
  }
}
