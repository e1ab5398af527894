package fr.azimut.quality;

/**
 * What takes the findings of a file, one after the other: those of its rows in their order, then
 * those of rows together.
 */
@FunctionalInterface
public interface FindingSink {

  /** Takes one finding. */
  void add(Finding finding);
}
