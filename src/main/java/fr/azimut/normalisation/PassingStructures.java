package fr.azimut.normalisation;

import java.util.HashMap;
import java.util.Map;

/** Ids for rows that will not stay: 0 for every structure, and nothing is written anywhere. */
final class PassingStructures implements StructureStore {

  @Override
  public Map<String, Integer> list(String network) {
    return new HashMap<>();
  }

  @Override
  public int add(String network, String code) {
    return 0;
  }
}
