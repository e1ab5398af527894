package fr.azimut.normalisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the structures of the rows that are shown, and knows their codes again. */
final class PreviewStructures implements StructureStore {

  private final List<String> codes = new ArrayList<>();

  @Override
  public Map<String, Integer> list(String network) {
    return new HashMap<>();
  }

  @Override
  public int add(String network, String code) {
    codes.add(code);
    return codes.size() - 1;
  }

  String code(int id) {
    return codes.get(id);
  }
}
