package fr.azimut.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Position;
import fr.azimut.extract.ExtractFormat.Unknown;
import fr.azimut.extract.ExtractFormat.VariableSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every key, on a variable of every kind: it has an effect, or is refused in one line. */
class SourceCheckTest {

  private static final Position HERE = new Position("jobs/networks/test.yaml", 7, 9);
  private static final Set<String> CODES =
      Set.of("service", "sex", "cep_level", "kind", "all_publics", "measure");

  private record Key(String name, String remedy, Set<String> of, VariableSource source) {}

  private static List<Key> keys() {
    Set<String> codesAndNetworks = new TreeSet<>(CODES);
    codesAndNetworks.add("networks");
    Set<String> constant = new TreeSet<>(CODES);
    constant.addAll(SourceCheck.NUMBERS);
    String codes = "Remove it: only codes have one.";
    String numbers = "Remove it: only a column of numbers has one.";
    return List.of(
        new Key(
            "is a constant",
            "Give the 'column' that holds it: only codes and numbers can be constant.",
            constant,
            source(null, "1", null, Map.of(), List.of(), null, null, null, null)),
        new Key(
            "has a 'pattern'",
            "Remove it: only days and months have one.",
            SourceCheck.MOMENTS,
            source("a", null, null, Map.of(), List.of(), "dd/MM/yyyy", null, null, null)),
        new Key(
            "has a 'mapping'",
            codes,
            codesAndNetworks,
            source("a", null, "niveau-1969", Map.of(), List.of(), null, null, null, null)),
        new Key(
            "has a 'values'",
            codes,
            codesAndNetworks,
            source("a", null, null, Map.of("x", "y"), List.of(), null, null, null, null)),
        new Key(
            "has a 'partial'",
            codes,
            codesAndNetworks,
            source("a", null, null, Map.of(), List.of("x"), null, null, null, null)),
        new Key(
            "has a 'unknown'",
            codes,
            codesAndNetworks,
            source("a", null, null, Map.of(), List.of(), null, Unknown.KEEP, null, null)),
        new Key(
            "has a 'decimal'",
            numbers,
            SourceCheck.NUMBERS,
            source("a", null, null, Map.of(), List.of(), null, null, ",", null)),
        new Key(
            "has a 'factor'",
            numbers,
            SourceCheck.NUMBERS,
            source("a", null, null, Map.of(), List.of(), null, null, null, 1000.0)));
  }

  @TestFactory
  Stream<DynamicTest> hasAnEffectOrIsRefused() {
    Set<String> variables = new TreeSet<>(CODES);
    variables.add("networks");
    variables.addAll(SourceCheck.NUMBERS);
    variables.addAll(SourceCheck.MOMENTS);
    variables.addAll(SourceCheck.NAMES);
    return keys().stream()
        .flatMap(
            key ->
                variables.stream()
                    .map(
                        variable ->
                            DynamicTest.dynamicTest(
                                variable + " " + key.name(), () -> check(variable, key))));
  }

  private static void check(String variable, Key key) {
    if (key.of().contains(variable)) {
      SourceCheck.check(variable, key.source());
    } else {
      assertThatThrownBy(() -> SourceCheck.check(variable, key.source()))
          .isInstanceOf(DefinitionException.class)
          .hasMessage(
              "jobs/networks/test.yaml:7:9: variable '"
                  + variable
                  + "' "
                  + key.name()
                  + ". "
                  + key.remedy());
    }
  }

  @TestFactory
  Stream<DynamicTest> refusesAFactorOrSignThatMeansNothing() {
    return Map.of(
            "'decimal' is ';'",
            source("a", null, null, Map.of(), List.of(), null, null, ";", null),
            "'factor' is 0.0",
            source("a", null, null, Map.of(), List.of(), null, null, null, 0.0),
            "'factor' is -1.0",
            source("a", null, null, Map.of(), List.of(), null, null, null, -1.0))
        .entrySet()
        .stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.getKey(),
                    () ->
                        assertThatThrownBy(() -> SourceCheck.check("quantity", e.getValue()))
                            .hasMessageContaining(e.getKey())));
  }

  private static VariableSource source(
      @Nullable String column,
      @Nullable String value,
      @Nullable String mapping,
      Map<String, String> values,
      List<String> partial,
      @Nullable String pattern,
      @Nullable Unknown unknown,
      @Nullable String decimal,
      @Nullable Double factor) {
    VariableSource source =
        new VariableSource(
            HERE, column, value, mapping, values, partial, pattern, false, unknown, null, decimal,
            factor);
    assertThat(source.position()).isEqualTo(HERE);
    return source;
  }
}
