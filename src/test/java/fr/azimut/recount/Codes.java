package fr.azimut.recount;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The canonical codes of every variable, in the order of their lists. */
final class Codes {

  private static final List<String> PLACEMENTS =
      List.of("commune", "commune-label", "postcode", "structure", "department", "none");

  private final Map<String, List<String>> lists = new HashMap<>();

  Codes(Path jobs) throws IOException {
    Plain variables = Plain.read(jobs.resolve("mappings/codes.yaml")).below("variables");
    for (String variable : variables.keys()) {
      lists.put(variable, variables.below(variable).below("codes").keys());
    }
    lists.put("placement", PLACEMENTS);
    lists.put("all_publics", List.of("true", "false"));
  }

  List<String> of(String variable) {
    return lists.getOrDefault(variable, List.of());
  }

  /** The place of a code in its list; not given comes last. */
  int rank(String variable, String code) {
    int rank = of(variable).indexOf(code);
    return rank < 0 ? Integer.MAX_VALUE : rank;
  }
}
