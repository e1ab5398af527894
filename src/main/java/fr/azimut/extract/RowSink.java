package fr.azimut.extract;

import org.jspecify.annotations.Nullable;

/** What takes the rows of a file, one after the other. */
@FunctionalInterface
public interface RowSink {

  /**
   * Takes one row of data.
   *
   * @param line the number of its first line in the file, from 1
   * @param sheet the sheet of a workbook, null in a text file
   * @param values trimmed, in the order of {@link ExtractFormat#columns()}; empty for an absent
   *     optional column and for a personal one. The array is used again for the next row: keep its
   *     strings, never itself
   */
  void accept(int line, @Nullable String sheet, String[] values);

  /**
   * Takes one row of data that cannot be read: it has too many or too few values, or lost one on
   * its way; its findings were told just before. Whoever only loads has nothing to do.
   *
   * @param values as in {@link #accept}, as far as they are there
   */
  default void reject(int line, @Nullable String sheet, String[] values) {}
}
