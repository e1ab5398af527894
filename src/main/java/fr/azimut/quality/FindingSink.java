package fr.azimut.quality;

/** What takes the findings of a file, one after the other, lines in ascending order. */
@FunctionalInterface
public interface FindingSink {

  /** Takes one finding. */
  void add(Finding finding);
}
