package fr.azimut.indicator;

import java.util.Set;

/**
 * How the networks of a version count persons.
 *
 * @param byKey those that tell persons apart by a pseudonym
 * @param byTally those that send numbers of persons, which cannot be added up over months
 */
record PersonCounting(Set<String> byKey, Set<String> byTally) {

  /** Whether the network counts persons at all; acts alone tell nothing of how many came. */
  boolean counts(String network) {
    return byKey.contains(network) || byTally.contains(network);
  }
}
