package fr.azimut.normalisation;

import org.jspecify.annotations.Nullable;

/** Turns the rows of a file into rows of its flow. */
interface RowCoder {

  /**
   * Checks one row and, unless something rejects it, writes it.
   *
   * @param values trimmed, in the order of the format's columns
   * @return whether it was written
   */
  boolean code(int line, @Nullable String sheet, String[] values, RowWriter to);
}
