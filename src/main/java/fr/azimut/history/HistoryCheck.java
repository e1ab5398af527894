package fr.azimut.history;

import fr.azimut.extract.Flow;
import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.Severity;
import java.util.List;

/** A check of what the structures of a deposit declare against what they declared before. */
interface HistoryCheck {

  /** All of them, in the order in which they run. */
  static List<HistoryCheck> all() {
    return List.of(
        new CumulativeCheck(),
        new DepartureCheck(),
        new IdenticalMonthCheck(),
        new DisappearanceCheck());
  }

  /** What is found of the structures of a deposit of a flow. */
  List<Finding> check(Flow flow, List<StructureSeries> series);

  /** A warning about a deposit. */
  static Finding warning(FindingKind kind, String found, String expected) {
    return Finding.ofFile(kind, Severity.WARNING, found, expected);
  }
}
