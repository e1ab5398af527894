package fr.azimut.sample;

import fr.azimut.definition.DefinitionException;
import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.VariableSource;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.normalisation.CodeCatalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Turns a variable's canonical codes back into a network's own: the mapping of its format,
 * inverted. Codes that mean the same share out by weight.
 */
final class NetworkCodes {

  private final ExtractFormat format;
  private final ExtractHabits habits;
  private final NetworkCatalog networks;
  private final CodeCatalog lists;
  private final Map<String, Map<String, Lottery<String>>> byVariable = new HashMap<>();

  NetworkCodes(
      ExtractFormat format, ExtractHabits habits, NetworkCatalog networks, CodeCatalog lists) {
    this.format = format;
    this.habits = habits;
    this.networks = networks;
    this.lists = lists;
  }

  /** What the network writes for a canonical code; empty when it writes nothing. */
  String draw(String variable, String canonical, RandomGenerator random) {
    Map<String, Lottery<String>> inverted = byVariable.get(variable);
    if (inverted == null) {
      inverted = invert(variable);
      byVariable.put(variable, inverted);
    }
    Lottery<String> codes = inverted.get(canonical);
    if (codes != null) {
      return codes.draw(random);
    }
    // One number for each cell: what a row says later on does not hang from this one.
    random.nextDouble();
    return canonical.equals(CodeCatalog.NOT_GIVEN) ? "" : canonical;
  }

  /** The canonical codes of a variable, in their order. */
  List<String> list(String variable) {
    return lists.list(variable);
  }

  /**
   * Says whether the network has a way to write that.
   *
   * @throws DefinitionException when it has none
   */
  void verify(String variable, String canonical, ExtractHabits.Weights weights) {
    VariableSource source = format.variables().get(variable);
    if (source == null || source.column() == null) {
      throw new DefinitionException(
          weights.position(),
          "the format '" + format.id() + "' has no column for '" + variable + "'",
          "Remove the weights of this variable.");
    }
    boolean empty = canonical.equals(CodeCatalog.NOT_GIVEN) && !source.required();
    boolean same = entries(source).isEmpty() && hasCode(variable, canonical);
    if (!empty && !same && !entries(source).containsValue(canonical)) {
      throw new DefinitionException(
          weights.position(),
          "the format '"
              + format.id()
              + "' cannot write '"
              + canonical
              + "' for '"
              + variable
              + "'",
          "Remove this weight, or map a code of the column '" + source.column() + "' to it.");
    }
  }

  private Map<String, Lottery<String>> invert(String variable) {
    VariableSource source = format.variables().get(variable);
    if (source == null) {
      return Map.of();
    }
    Map<String, Double> weights = habits.codes().getOrDefault(source.column(), Map.of());
    Map<String, List<String>> codes = new TreeMap<>();
    entries(source)
        .forEach((code, ours) -> codes.computeIfAbsent(ours, c -> new ArrayList<>()).add(code));
    Map<String, Lottery<String>> inverted = new HashMap<>();
    codes.forEach(
        (ours, theirs) ->
            inverted.put(ours, new Lottery<>(theirs, c -> weights.getOrDefault(c, 1.0))));
    return inverted;
  }

  /** Their codes with ours, in the order of the definition; empty when the network uses ours. */
  private Map<String, String> entries(VariableSource source) {
    String mapping = source.mapping();
    Map<String, String> entries = new LinkedHashMap<>(source.values());
    if (mapping != null) {
      networks.getMapping(mapping).entries().forEach(e -> entries.put(e.code(), e.canonical()));
    }
    source.partial().forEach(value -> entries.put(value, CodeCatalog.NOT_GIVEN));
    return entries;
  }

  private boolean hasCode(String variable, String code) {
    return code.equals(CodeCatalog.NOT_GIVEN)
        || (lists.listVariables().contains(variable) && lists.list(variable).contains(code));
  }
}
