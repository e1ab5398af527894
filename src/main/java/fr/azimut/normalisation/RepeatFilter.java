package fr.azimut.normalisation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * Suspects, while rows go by, which of their identities come twice: every one that does, and a few
 * that do not, so that the database need not group all the rows of a file. A Bloom filter of two
 * bits an identity, in 4 MB whatever the file: of a million rows about one in a thousand is
 * suspected for nothing.
 */
final class RepeatFilter {

  private static final int BITS = 25;
  private static final int MASK = (1 << BITS) - 1;
  private static final int MOST_SUSPECTS = 20_000;

  private final BitSet seen = new BitSet(1 << BITS);
  private final Long[] suspects = new Long[MOST_SUSPECTS];
  private int size;

  /** Looks at the identity of a row, whose bits are well mixed. */
  void add(long identity) {
    int one = (int) identity & MASK;
    int other = (int) (identity >>> BITS) & MASK;
    if (seen.get(one) && seen.get(other)) {
      if (size < MOST_SUSPECTS) {
        suspects[size] = identity;
      }
      size++;
    } else {
      seen.set(one);
      seen.set(other);
    }
  }

  /** Whether no identity came twice. */
  boolean isEmpty() {
    return size == 0;
  }

  /** The suspected identities, some of them several times; empty when they are too many to tell. */
  Optional<Long[]> find() {
    return size <= MOST_SUSPECTS ? Optional.of(Arrays.copyOf(suspects, size)) : Optional.empty();
  }
}
