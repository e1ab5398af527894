package fr.azimut.normalisation;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.Unknown;
import fr.azimut.extract.ExtractFormat.VariableSource;
import fr.azimut.extract.Flow;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.extract.NetworkDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The codes that the files of networks can write, by their formats. A code that a network has no
 * way to write is no zero of it.
 */
public final class WritableCodes {

  /** Of which nothing is known: everything can be written. */
  public static final WritableCodes UNKNOWN = new WritableCodes(Map.of());

  /**
   * What the files of one format can write.
   *
   * @param codes of each coded variable of its flow, the codes, {@code NR} among them when a row
   *     may have none
   * @param partial the variables of which some values are known, but wider than our codes
   */
  public record Written(Map<String, Set<String>> codes, Set<String> partial) {

    /** Keeps its own copies. */
    public Written {
      codes = Collections.unmodifiableMap(new TreeMap<>(codes));
      partial = Collections.unmodifiableSet(new TreeSet<>(partial));
    }
  }

  private final Map<String, Map<String, List<Written>>> byNetwork;

  /**
   * Those of some formats.
   *
   * @param byNetwork the formats of each network, by their flow
   */
  public WritableCodes(Map<String, Map<String, List<Written>>> byNetwork) {
    this.byNetwork = byNetwork;
  }

  /** Those of all networks, by the definitions of their formats. */
  public static WritableCodes of(NetworkCatalog networks, CodeCatalog codes) {
    Map<String, Map<String, List<Written>>> byNetwork = new TreeMap<>();
    for (NetworkDefinition network : networks.list()) {
      Map<String, List<Written>> byFlow = new TreeMap<>();
      for (ExtractFormat format : network.extracts()) {
        byFlow
            .computeIfAbsent(format.flow().id(), flow -> new ArrayList<>())
            .add(written(network, format, codes, networks));
      }
      byNetwork.put(network.network(), byFlow);
    }
    return new WritableCodes(byNetwork);
  }

  /** Those of the formats that a network has of a flow; empty when nothing is known of them. */
  public List<Written> list(String network, String flow) {
    return byNetwork.getOrDefault(network, Map.of()).getOrDefault(flow, List.of());
  }

  /** All of it as text: what is the same gives the same figures. */
  public String text() {
    return byNetwork.toString();
  }

  private static Written written(
      NetworkDefinition network, ExtractFormat format, CodeCatalog codes, NetworkCatalog networks) {
    Map<String, Set<String>> byVariable = new HashMap<>();
    Set<String> partial = new TreeSet<>();
    for (String variable : variables(format.flow(), codes)) {
      VariableSource source = format.variables().get(variable);
      if (source == null) {
        byVariable.put(variable, Set.of(CodeCatalog.NOT_GIVEN));
        continue;
      }
      CodeTable table = CodeTable.of(variable, source, codes.ids(variable), networks);
      Set<String> some = new TreeSet<>();
      table.ids().values().forEach(id -> some.add(codes.code(variable, id)));
      if (mayBeMissing(format, source)) {
        some.add(CodeCatalog.NOT_GIVEN);
      }
      if (variable.equals("cep_level") && !network.cepOperator()) {
        some.removeAll(ExpectedCodes.OF_OPERATORS);
      }
      byVariable.put(variable, Collections.unmodifiableSet(some));
      if (!source.partial().isEmpty()) {
        partial.add(variable);
      }
    }
    return new Written(byVariable, partial);
  }

  /** Whether a row may come without it; a constant never does. */
  private static boolean mayBeMissing(ExtractFormat format, VariableSource source) {
    boolean optional =
        format.columns().stream().anyMatch(c -> c.name().equals(source.column()) && c.optional());
    return source.column() != null
        && (!source.required() || optional || source.unknown() == Unknown.KEEP);
  }

  /** The coded variables of rows; registers and statistics are nobody's own. */
  private static List<String> variables(Flow flow, CodeCatalog codes) {
    return flow.isLasting()
        ? List.of()
        : CodeCheck.codedVariables(flow).stream().filter(codes.listVariables()::contains).toList();
  }
}
