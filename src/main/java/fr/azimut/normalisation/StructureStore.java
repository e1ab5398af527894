package fr.azimut.normalisation;

import java.util.Map;

/** Gives structures their ids. */
interface StructureStore {

  /** The ids of a network's structures by code; the caller's own copy. */
  Map<String, Integer> list(String network);

  /** The id of a structure, known from now on. */
  int add(String network, String code);

  /** Called once the rows that bear the ids are written, before they are looked at together. */
  default void settle() {}
}
