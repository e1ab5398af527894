package fr.azimut.indicator;

import fr.azimut.normalisation.CodeCatalog;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jooq.impl.QOM;
import org.jspecify.annotations.Nullable;

/**
 * Whether what meets one condition meets another, as far as it can be read from their words: each
 * clause of the wider one is written in the narrower, or is met by every code of some variable that
 * the narrower lets pass.
 */
final class Containment {

  private final CodeCatalog codes;

  Containment(CodeCatalog codes) {
    this.codes = codes;
  }

  /**
   * Whether it is sure.
   *
   * @param narrow null for a condition that everything meets
   * @param wide the same
   */
  boolean holds(@Nullable Filter narrow, @Nullable Filter wide) {
    if (wide == null) {
      return true;
    } else if (narrow == null) {
      return false;
    }
    List<String> written = clauses(narrow.parsed()).map(Condition::toString).toList();
    return clauses(wide.parsed())
        .allMatch(
            clause ->
                written.contains(clause.toString())
                    || wide.variables().stream().anyMatch(v -> isMet(clause, narrow, v)));
  }

  private boolean isMet(Condition clause, Filter narrow, String variable) {
    boolean known = variable.equals("placement") || codes.listVariables().contains(variable);
    return known
        && Stream.concat(
                Stream.of(CodeCatalog.NOT_GIVEN), Expression.listCodes(codes, variable).stream())
            .filter(code -> narrow.admits(variable, code))
            .noneMatch(code -> Admission.admits(DSL.not(clause), variable, code));
  }

  private static Stream<Condition> clauses(Condition condition) {
    return condition instanceof QOM.And and
        ? Stream.concat(clauses(and.$arg1()), clauses(and.$arg2()))
        : Stream.of(condition);
  }
}
