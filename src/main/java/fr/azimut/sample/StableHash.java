package fr.azimut.sample;

/** Numbers that depend on words only: the same on every machine and in every version of Java. */
final class StableHash {

  private static final long PRIME = 0x100000001b3L;

  private StableHash() {}

  /** A number drawn from a seed and words. */
  static long of(long seed, String... words) {
    long hash = 0xcbf29ce484222325L ^ seed;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * PRIME;
      }
      hash = (hash ^ 0x1f) * PRIME;
    }
    return mix(hash);
  }

  /** Spreads the bits of a number: neighbours give numbers that have nothing in common. */
  static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** The number as a share, from 0 included to 1 excluded. */
  static double unit(long hash) {
    return (hash >>> 11) * 0x1.0p-53;
  }
}
