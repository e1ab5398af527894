package fr.azimut.normalisation;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Position;
import fr.azimut.definition.Suggestion;
import fr.azimut.extract.ExtractFormat.VariableSource;
import fr.azimut.extract.MappingTable;
import fr.azimut.extract.NetworkCatalog;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * From what a file writes for a variable to the number stored.
 *
 * @param ids the number of each text
 * @param suggested the texts worth suggesting instead of an unknown one, in order
 * @param expected what a cell may hold, in French
 */
record CodeTable(Map<String, Integer> ids, List<String> suggested, String expected) {

  /** Fills nothing: the variable is never given. */
  static final CodeTable NOT_GIVEN = new CodeTable(Map.of("", 0), List.of(), "");

  private static final int MOST_LISTED = 12;
  private static final int OLDEST = 120;
  private static final int[] FIRST_AGES = {0, 18, 22, 26, 45, 55};
  private static final String[] BANDS = {"-18", "18-21", "22-25", "26-44", "45-54", "55+"};

  /**
   * Compiles the source of a variable.
   *
   * @param canonical the numbers of our codes
   * @throws DefinitionException when it leads to a code that is none of ours
   */
  static CodeTable of(
      String variable,
      VariableSource source,
      Map<String, Integer> canonical,
      NetworkCatalog networks) {
    if (source.value() != null) {
      return new CodeTable(
          Map.of("", id(variable, source.value(), source.position(), canonical)), List.of(), "");
    }
    Map<String, Integer> ids = new LinkedHashMap<>();
    if (source.mapping() != null) {
      for (MappingTable.Entry entry : networks.getMapping(source.mapping()).entries()) {
        ids.put(entry.code(), id(variable, entry.canonical(), entry.position(), canonical));
      }
    } else if (!source.values().isEmpty()) {
      source.values().forEach((k, v) -> ids.put(k, id(variable, v, source.position(), canonical)));
    } else {
      ids.putAll(canonical);
      if (variable.equals("age_band")) {
        return withAges(ids);
      }
    }
    source.partial().forEach(value -> ids.put(value, 0));
    List<String> codes = ids.keySet().stream().filter(code -> !code.isEmpty()).toList();
    return new CodeTable(new HashMap<>(ids), codes, describe(codes));
  }

  /** An age in whole years stands for its band. */
  private static CodeTable withAges(Map<String, Integer> bands) {
    Map<String, Integer> ids = new HashMap<>(bands);
    for (int age = 0, band = 0; age <= OLDEST; age++) {
      if (band + 1 < BANDS.length && age == FIRST_AGES[band + 1]) {
        band++;
      }
      ids.put(String.valueOf(age), bands.getOrDefault(BANDS[band], 0));
    }
    return new CodeTable(
        Collections.unmodifiableMap(ids),
        List.of(BANDS),
        "un âge de 0 à " + OLDEST + " ou une tranche : " + String.join(", ", BANDS));
  }

  private static int id(
      String variable, String code, Position position, Map<String, Integer> canonical) {
    Integer id = canonical.get(code);
    if (id == null) {
      throw new DefinitionException(
          position,
          "'" + code + "' is no code of '" + variable + "'",
          Suggestion.nearest(code, canonical.keySet())
              .map(s -> "Did you mean '" + s + "'?")
              .orElse("Known codes: " + String.join(", ", canonical.keySet()) + "."));
    }
    return id;
  }

  private static String describe(List<String> codes) {
    return codes.size() <= MOST_LISTED
        ? "un des codes : " + String.join(", ", codes)
        : "un code de la liste du format";
  }
}
