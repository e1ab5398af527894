package fr.azimut.normalisation;

import java.util.Arrays;
import java.util.Optional;

/**
 * Suspects, while rows go by, which of their identities come twice: every one that does, and a few
 * that do not, so that the database need not group all the rows of a file. A Bloom filter of three
 * bits an identity, all in one word, in 4 MB whatever the file: of a million rows a few in a
 * thousand are suspected for nothing.
 */
final class RepeatFilter {

  private static final int WORD_BITS = 19;
  private static final int WORDS = 1 << WORD_BITS;
  private static final int MOST_SUSPECTS = 20_000;

  private final long[] words = new long[WORDS];
  private final Long[] suspects = new Long[MOST_SUSPECTS];
  private int size;

  /** Looks at the identity of a row, whose bits are well mixed. */
  void add(long identity) {
    int word = (int) identity & (WORDS - 1);
    // a shift takes six bits of its distance
    long bits =
        1L << (identity >>> WORD_BITS)
            | 1L << (identity >>> (WORD_BITS + 6))
            | 1L << (identity >>> (WORD_BITS + 12));
    if ((words[word] & bits) == bits) {
      if (size < MOST_SUSPECTS) {
        suspects[size] = identity;
      }
      size++;
    } else {
      words[word] |= bits;
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
