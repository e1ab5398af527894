package fr.azimut.normalisation;

import java.util.List;

/** A check of the rows of a file together, once they are in the database. */
interface DepositCheck {

  /** All of them, in the order in which they run. */
  static List<DepositCheck> all() {
    return List.of(new DistinctPersonsCheck(), new AbsentStructureCheck());
  }

  /** Tells what is wrong with the rows together. */
  void check(LoadedRows rows);
}
