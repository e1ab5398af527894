package fr.azimut.normalisation;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.DefinitionReader;
import fr.azimut.definition.Position;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The canonical codes of every variable, their numbers in the database and their labels: {@code
 * jobs/mappings/codes.yaml}. A code's number is its position in its list, from 1; {@link
 * #NOT_GIVEN} is 0.
 */
public final class CodeCatalog {

  /** The code of a value that is not given; every variable has it. */
  public static final String NOT_GIVEN = "NR";

  private static final String NOT_GIVEN_LABEL = "Non renseigné";

  private final CodeFile file;
  private final Map<String, Map<String, Integer>> ids = new LinkedHashMap<>();

  private CodeCatalog(CodeFile file) {
    this.file = file;
    file.variables()
        .forEach(
            (variable, list) -> {
              Map<String, Integer> codes = new LinkedHashMap<>();
              codes.put(NOT_GIVEN, 0);
              list.codes().keySet().forEach(code -> codes.put(code, codes.size()));
              ids.put(variable, Collections.unmodifiableMap(codes));
            });
  }

  /**
   * Reads {@code mappings/codes.yaml}.
   *
   * @param jobs the folder of the definitions
   * @throws DefinitionException when it is wrong
   */
  public static CodeCatalog read(Path jobs) {
    return new CodeCatalog(
        DefinitionReader.read(jobs.resolve("mappings").resolve("codes.yaml"), CodeFile.class));
  }

  /** SHA-256, in hexadecimal, of the codes and their order; labels do not count. */
  public String fingerprint() {
    StringBuilder text = new StringBuilder();
    ids.forEach((variable, codes) -> text.append(variable).append(codes).append('\n'));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The coded variables, in the order of the file. */
  public List<String> listVariables() {
    return List.copyOf(ids.keySet());
  }

  /**
   * The codes of a variable in order, without {@link #NOT_GIVEN}: the first has number 1.
   *
   * @throws NoSuchElementException when the variable is none
   */
  public List<String> list(String variable) {
    return new ArrayList<>(codes(variable).codes().keySet());
  }

  /**
   * The number of a code, 0 for {@link #NOT_GIVEN}.
   *
   * @throws NoSuchElementException when variable or code is none
   */
  public int id(String variable, String code) {
    Integer id = ids(variable).get(code);
    if (id == null) {
      throw new NoSuchElementException("variable '" + variable + "' has no code '" + code + "'");
    }
    return id;
  }

  /**
   * The code of a number.
   *
   * @throws NoSuchElementException when variable or number is none
   */
  public String code(String variable, int id) {
    return ids(variable).entrySet().stream()
        .filter(e -> e.getValue() == id)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(
            () -> new NoSuchElementException("variable '" + variable + "' has no code " + id));
  }

  /**
   * The label of a code, in French.
   *
   * @throws NoSuchElementException when variable or code is none
   */
  public String label(String variable, String code) {
    String label = codes(variable).codes().get(code);
    if (code.equals(NOT_GIVEN)) {
      return NOT_GIVEN_LABEL;
    } else if (label == null) {
      throw new NoSuchElementException("variable '" + variable + "' has no code '" + code + "'");
    }
    return label;
  }

  /**
   * The name of a variable, in French.
   *
   * @throws NoSuchElementException when it is none
   */
  public String variableLabel(String variable) {
    return codes(variable).label();
  }

  /** From code to number, {@link #NOT_GIVEN} first. */
  Map<String, Integer> ids(String variable) {
    Map<String, Integer> codes = ids.get(variable);
    if (codes == null) {
      throw new NoSuchElementException("no coded variable '" + variable + "'");
    }
    return codes;
  }

  /** Where the list of a variable stands; the file itself for one that it does not have. */
  public Position position(String variable) {
    CodeFile.CodeList list = file.variables().get(variable);
    return list == null ? file.position() : list.position();
  }

  private CodeFile.CodeList codes(String variable) {
    CodeFile.CodeList list = file.variables().get(variable);
    if (list == null) {
      throw new NoSuchElementException("no coded variable '" + variable + "'");
    }
    return list;
  }
}
