package fr.azimut.nasty;

import java.util.List;

/** Decisions that look like chance and are always the same: by a name and what they are about. */
record Chance(String name) {

  private static final long ODD = 0x9E3779B97F4A7C15L;

  /** A number from 0 to one less than the bound. */
  int below(int bound, Object... about) {
    long hash = mix(name.hashCode());
    for (Object one : about) {
      hash = mix(hash * 31 + one.toString().hashCode());
    }
    return (int) Math.floorMod(hash, (long) bound);
  }

  /** Whether it is one of so many. */
  boolean oneIn(int many, Object... about) {
    return below(many, about) == 0;
  }

  /** One of a list that is not empty. */
  <T> T pick(List<T> from, Object... about) {
    return from.get(below(from.size(), about));
  }

  private static long mix(long number) {
    long mixed = (number + ODD) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 29)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 32);
  }
}
