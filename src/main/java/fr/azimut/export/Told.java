package fr.azimut.export;

import fr.azimut.disclosure.FigureKey;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the figures that were written speak of. */
final class Told {

  private final Set<Modality> modalities = new LinkedHashSet<>();
  private YearMonth first;

  /**
   * @param month of the version
   */
  Told(YearMonth month) {
    this.first = month;
  }

  void add(FigureKey key) {
    if (!key.variable().isEmpty()) {
      modalities.add(new Modality(key.indicator(), key.variable(), key.modality()));
    }
    if (key.month().isBefore(first)) {
      first = key.month();
    }
  }

  /** The modalities that a figure has, in the order of the figures. */
  Set<Modality> modalities() {
    return Collections.unmodifiableSet(modalities);
  }

  /** The first month that a figure is of. */
  YearMonth first() {
    return first;
  }
}
