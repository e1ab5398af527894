package fr.azimut.normalisation;

import fr.azimut.quality.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What looks at the rows of a file, one after the other, with what was found in each. */
@FunctionalInterface
public interface RowObserver {

  /**
   * Looks at one row of data.
   *
   * @param values trimmed, in the order of the format's columns; empty for an absent optional
   *     column and for a personal one
   * @param findings what was found in this row, in the order in which it was found
   */
  void see(int line, @Nullable String sheet, String[] values, List<Finding> findings);
}
