package fr.azimut.run;

import fr.azimut.deposit.Deposit;
import org.jspecify.annotations.Nullable;

/**
 * What counts in place of a file that was refused.
 *
 * @param deposit the last file accepted before it, coded with today's editions; null when there is
 *     none
 * @param note what is to be said of the earlier files, in French; {@code ""} when there is nothing
 */
record Kept(@Nullable Deposit deposit, String note) {

  /** Nothing, and nothing to say. */
  static final Kept NONE = new Kept(null, "");
}
