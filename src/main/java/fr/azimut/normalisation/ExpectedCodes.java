package fr.azimut.normalisation;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.VariableSource;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.extract.NetworkDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The codes that a file may write for a variable: what loading accepts, told before anything is
 * sent.
 *
 * @param codes those of the file, in the order of its definition
 * @param accepted the codes, and what is accepted beside them
 * @param orAge whether an age in whole years stands for a code
 */
public record ExpectedCodes(List<Code> codes, Set<String> accepted, boolean orAge) {

  /** Levels 2 and 3 are the work of the operators of the conseil en évolution professionnelle. */
  static final Set<String> OF_OPERATORS = Set.of("2", "3");

  private static final String WIDER = "Plus large que les codes suivis : compté non renseigné";

  private static final Map<String, String> BOOLEAN_LABELS = Map.of("true", "Oui", "false", "Non");

  /**
   * A code of the file.
   *
   * @param code as the file writes it
   * @param label what it means, in French
   */
  public record Code(String code, String label) {}

  /** Keeps its own copies. */
  public ExpectedCodes {
    codes = List.copyOf(codes);
    accepted = Set.copyOf(accepted);
  }

  /** The codes of a variable; empty when it is not a coded one, or no column fills it. */
  public static Optional<ExpectedCodes> find(
      NetworkDefinition network,
      ExtractFormat format,
      String variable,
      CodeCatalog codes,
      NetworkCatalog networks) {
    VariableSource source = format.variables().get(variable);
    if (source == null
        || source.column() == null
        || !CodeCheck.codedVariables(format.flow()).contains(variable)) {
      return Optional.empty();
    }
    Map<String, Integer> canonical = CodeCheck.canonical(variable, codes);
    CodeTable table = CodeTable.of(variable, source, canonical, networks);
    Set<Integer> forbidden = forbidden(network, variable, codes);
    Set<String> accepted = new HashSet<>(table.ids().keySet());
    accepted.removeIf(code -> forbidden.contains(table.ids().get(code)));
    List<Code> found = new ArrayList<>();
    for (String code : table.suggested()) {
      if (accepted.contains(code)) {
        String ours = label(variable, table.ids().getOrDefault(code, 0), codes);
        found.add(new Code(code, source.partial().contains(code) ? WIDER : ours));
      }
    }
    // not given is nobody's first choice
    found.sort(Comparator.comparing(code -> code.code().equals(CodeCatalog.NOT_GIVEN)));
    boolean orAge = table.ids().size() > table.suggested().size() + 1;
    return Optional.of(new ExpectedCodes(found, accepted, orAge));
  }

  private static Set<Integer> forbidden(
      NetworkDefinition network, String variable, CodeCatalog codes) {
    return network.cepOperator() || !variable.equals("cep_level")
        ? Set.of()
        : OF_OPERATORS.stream().map(code -> codes.id(variable, code)).collect(Collectors.toSet());
  }

  /** The lists of several codes are those of their singular: {@code networks}, {@code network}. */
  private static String label(String variable, int id, CodeCatalog codes) {
    if (variable.equals("all_publics")) {
      return PlaceCoder.BOOLEANS.entrySet().stream()
          .filter(e -> e.getValue() == id)
          .map(e -> BOOLEAN_LABELS.getOrDefault(e.getKey(), e.getKey()))
          .findFirst()
          .orElseThrow();
    }
    String list =
        codes.listVariables().contains(variable)
            ? variable
            : variable.substring(0, variable.length() - 1);
    return codes.label(list, codes.code(list, id));
  }
}
