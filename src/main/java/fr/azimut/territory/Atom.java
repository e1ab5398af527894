package fr.azimut.territory;

/**
 * One zone of each zoning of one geography. The number of an atom means something in its geography
 * only: the same number is Ardèche in one and Drôme in another, so nobody gets it without naming
 * the geography that they take it for.
 */
public final class Atom {

  private final String geography;
  private final int id;

  Atom(Geography geography, int id) {
    this.geography = geography.fingerprint();
    this.id = id;
  }

  /**
   * The number that rows of this geography are stored with.
   *
   * @throws IllegalArgumentException when the atom is of another geography
   */
  public int idIn(Geography expected) {
    if (!geography.equals(expected.fingerprint())) {
      throw new IllegalArgumentException(
          "atom " + id + " is not of this edition of " + expected.profile().id());
    }
    return id;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Atom atom && atom.id == id && atom.geography.equals(geography);
  }

  @Override
  public int hashCode() {
    return 31 * geography.hashCode() + id;
  }

  @Override
  public String toString() {
    return "atom " + id + " of " + geography;
  }
}
