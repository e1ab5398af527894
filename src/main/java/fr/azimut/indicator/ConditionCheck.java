package fr.azimut.indicator;

import fr.azimut.indicator.Indicator.CheckedPart;
import fr.azimut.indicator.Indicator.CheckedSource;
import fr.azimut.normalisation.CodeCatalog;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.jooq.impl.QOM;
import org.jspecify.annotations.Nullable;

/** Conditions that say nothing, or too much: never met, always met, written twice. */
final class ConditionCheck {

  private final Indicator indicator;
  private final CodeCatalog codes;
  private final ProblemLog log;

  private ConditionCheck(Indicator indicator, CodeCatalog codes, ProblemLog log) {
    this.indicator = indicator;
    this.codes = codes;
    this.log = log;
  }

  static void check(Indicator indicator, CodeCatalog codes, ProblemLog log) {
    new ConditionCheck(indicator, codes, log).check();
  }

  private void check() {
    Set<CheckedPart> parts = new LinkedHashSet<>(indicator.parts().toList());
    for (CheckedSource source : indicator.sources()) {
      Filter where = source.where();
      if (where != null) {
        alone(where);
        breakdowns(where);
      }
      parts.forEach(part -> together(where, part));
    }
    parts.forEach(this::repeated);
    parts.stream()
        .flatMap(p -> Stream.concat(Stream.ofNullable(p.records()), Stream.ofNullable(p.where())))
        .forEach(this::alone);
  }

  private void alone(Filter filter) {
    if (neverMet(filter.parsed(), filter.variables())) {
      log.add(RegistryRule.CONDITION_NEVER_MET, filter.at(0), ProblemLog.quoted(filter.text()));
    } else if (neverMet(DSL.not(filter.parsed()), filter.variables())) {
      log.add(RegistryRule.CONDITION_ALWAYS_MET, filter.at(0), ProblemLog.quoted(filter.text()));
    }
    Set<String> seen = new HashSet<>();
    clauses(filter.parsed()).stream()
        .filter(clause -> !seen.add(clause))
        .forEach(clause -> log.add(RegistryRule.CONDITION_REPEATED, filter.at(0), quoted(clause)));
    codes(filter.parsed(), filter);
  }

  /** A part's condition holds beside its source's; of persons, that of their records only. */
  private void together(@Nullable Filter source, CheckedPart part) {
    Filter own = part.measure() == Measure.PERSONS ? part.records() : part.where();
    if (source == null || own == null || !part.isOwn()) {
      return;
    }
    Set<String> variables = new TreeSet<>(source.variables());
    variables.addAll(own.variables());
    Condition both = DSL.and(source.parsed(), own.parsed());
    if (!neverMet(own.parsed(), variables)
        && !neverMet(source.parsed(), variables)
        && neverMet(both, variables)) {
      log.add(RegistryRule.CONDITION_NEVER_MET, own.at(0), ProblemLog.quoted(own.text()));
    }
  }

  /** What every source asks already, a part need not ask again. */
  private void repeated(CheckedPart part) {
    Filter own = part.measure() == Measure.PERSONS ? part.records() : part.where();
    if (own == null || !part.isOwn()) {
      return;
    }
    for (String clause : clauses(own.parsed())) {
      if (indicator.sources().stream()
          .map(CheckedSource::where)
          .allMatch(where -> where != null && clauses(where.parsed()).contains(clause))) {
        log.add(RegistryRule.CONDITION_REPEATED, own.at(0), quoted(clause));
      }
    }
  }

  private void breakdowns(Filter where) {
    for (String variable : indicator.definition().breakdowns()) {
      if (where.variables().contains(variable)
          && codes.listVariables().contains(variable)
          && codes.list(variable).stream().filter(c -> where.admits(variable, c)).count() == 1) {
        log.add(
            RegistryRule.BREAKDOWN_POINTLESS,
            indicator.definition().keys().at("breakdowns"),
            ProblemLog.quoted(variable));
      }
    }
  }

  /** Whether some variable alone rules out every record. */
  private boolean neverMet(Condition condition, Set<String> variables) {
    return variables.stream()
        .filter(variable -> variable.equals("placement") || isCode(variable))
        .anyMatch(
            variable ->
                Stream.concat(
                        Stream.of(CodeCatalog.NOT_GIVEN),
                        Expression.listCodes(codes, variable).stream())
                    .noneMatch(code -> Admission.admits(condition, variable, code)));
  }

  private boolean isCode(String variable) {
    return variable.equals("all_publics") || codes.listVariables().contains(variable);
  }

  /** What is joined by {@code and} or {@code or}, each as text. */
  private static List<String> clauses(QueryPart part) {
    List<String> clauses = new ArrayList<>();
    if (part instanceof QOM.And and) {
      clauses.addAll(clauses(and.$arg1()));
      clauses.addAll(clauses(and.$arg2()));
    } else if (part instanceof QOM.Or or && clauses(or.$arg1()).equals(clauses(or.$arg2()))) {
      clauses.addAll(clauses(or.$arg1()));
      clauses.addAll(clauses(or.$arg2()));
    } else {
      clauses.add(part.toString());
    }
    return clauses;
  }

  private void codes(QueryPart part, Filter filter) {
    if (part instanceof QOM.And and) {
      codes(and.$arg1(), filter);
      codes(and.$arg2(), filter);
    } else if (part instanceof QOM.Or or) {
      codes(or.$arg1(), filter);
      codes(or.$arg2(), filter);
    } else if (part instanceof QOM.Not not) {
      codes((QueryPart) not.$arg1(), filter);
    } else if (part instanceof QOM.InList<?> in) {
      list(in.$arg2(), filter);
    } else if (part instanceof QOM.NotInList<?> notIn) {
      list(notIn.$arg2(), filter);
    }
  }

  private void list(Iterable<? extends Field<?>> list, Filter filter) {
    Set<String> seen = new HashSet<>();
    for (Field<?> field : list) {
      String code = field instanceof Param<?> param ? String.valueOf(param.getValue()) : "";
      if (!seen.add(code)) {
        int last = filter.text().lastIndexOf("'" + code + "'");
        log.add(RegistryRule.CODE_REPEATED, filter.at(Math.max(0, last)), ProblemLog.quoted(code));
      }
    }
  }

  private static String quoted(String clause) {
    return ProblemLog.quoted(clause.replaceAll("\\s+", " "));
  }
}
