package fr.azimut.guide;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.Column;
import fr.azimut.extract.ExtractFormat.Unknown;
import fr.azimut.extract.ExtractFormat.VariableSource;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.extract.NetworkDefinition;
import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.normalisation.ExpectedCodes;
import fr.azimut.normalisation.ExpectedCodes.Code;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the definition of a format round: from what fills a variable to what a column needs. */
final class GuideCompiler {

  private static final LocalTime TIME = LocalTime.of(9, 30);

  private final NetworkCatalog networks;
  private final CodeCatalog codes;

  GuideCompiler(NetworkCatalog networks, CodeCatalog codes) {
    this.networks = networks;
    this.codes = codes;
  }

  /** A variable that a column fills. */
  private record Use(
      String variable, VariableSource source, Optional<ExpectedCodes> codes, boolean needed) {}

  FormatGuide compile(NetworkDefinition network, ExtractFormat format) {
    List<ColumnGuide> columns =
        format.columns().stream().map(column -> column(network, format, column)).toList();
    Map<String, String> constants = new LinkedHashMap<>();
    format
        .variables()
        .forEach(
            (variable, source) -> {
              if (source.value() != null && !source.value().equals(CodeCatalog.NOT_GIVEN)) {
                constants.put(label(format, variable), constant(variable, source.value()));
              }
            });
    return new FormatGuide(network, format, columns, constants);
  }

  private ColumnGuide column(NetworkDefinition network, ExtractFormat format, Column column) {
    List<Use> uses = uses(network, format, column);
    List<String> feeds = uses.stream().map(u -> label(format, u.variable())).toList();
    List<Use> coded = uses.stream().filter(u -> u.codes().isPresent()).toList();
    Optional<PlainVariable> plain =
        uses.stream()
            .flatMap(u -> PlainVariable.find(format.flow().id(), u.variable()).stream())
            .findFirst();
    List<Code> accepted = coded.isEmpty() ? List.of() : new CodeMeet(coded(format, coded)).codes();
    ValueKind kind = kind(uses, plain, accepted);
    DatePattern pattern = pattern(uses, kind);
    return new ColumnGuide(
        column.name(),
        column.optional(),
        column.personal(),
        uses.stream().anyMatch(Use::needed),
        feeds,
        kind,
        pattern,
        plain.map(PlainVariable::maximum).orElse(0L),
        accepted,
        !coded.isEmpty() && coded.stream().allMatch(u -> u.source().unknown() == Unknown.KEEP),
        example(uses, kind, plain, accepted));
  }

  private List<Use> uses(NetworkDefinition network, ExtractFormat format, Column column) {
    List<Use> uses = new ArrayList<>();
    List<String> needed = format.flow().requiredVariables();
    format
        .variables()
        .forEach(
            (variable, source) -> {
              if (column.name().equals(source.column())) {
                uses.add(
                    new Use(
                        variable,
                        source,
                        ExpectedCodes.find(network, format, variable, codes, networks),
                        source.required() || needed.contains(variable)));
              }
            });
    return uses;
  }

  private List<CodeMeet.Side> coded(ExtractFormat format, List<Use> uses) {
    return uses.stream()
        .map(
            u ->
                new CodeMeet.Side(
                    uses.size() == 1 ? "" : label(format, u.variable()) + " : ",
                    u.codes().orElseThrow(),
                    u.source().unknown() == Unknown.KEEP))
        .toList();
  }

  private static ValueKind kind(
      List<Use> uses, Optional<PlainVariable> plain, List<Code> accepted) {
    if (uses.stream().anyMatch(u -> u.codes().isPresent())) {
      boolean ages =
          uses.stream().allMatch(u -> u.codes().map(ExpectedCodes::orAge).orElse(false))
              || accepted.isEmpty();
      return ages ? ValueKind.AGE : plain.map(PlainVariable::kind).orElse(ValueKind.CODE);
    } else if (plain.isPresent()) {
      return plain.get().kind();
    }
    // a variable that is told by its pattern alone
    return uses.stream()
        .flatMap(u -> Optional.ofNullable(u.source().pattern()).stream())
        .map(p -> p.contains("d") ? ValueKind.DATE : ValueKind.MONTH)
        .findFirst()
        .orElse(ValueKind.TEXT);
  }

  private static @Nullable DatePattern pattern(List<Use> uses, ValueKind kind) {
    if (kind != ValueKind.DATE && kind != ValueKind.MONTH) {
      return null;
    }
    return new DatePattern(
        uses.stream()
            .flatMap(u -> Optional.ofNullable(u.source().pattern()).stream())
            .findFirst()
            .orElse(kind == ValueKind.DATE ? "yyyy-MM-dd" : "yyyy-MM"));
  }

  private static String example(
      List<Use> uses, ValueKind kind, Optional<PlainVariable> plain, List<Code> accepted) {
    String value = plain.map(PlainVariable::example).orElse("");
    return switch (kind) {
      case CODE, CODES -> accepted.isEmpty() ? "" : accepted.get(0).code();
      case AGE -> "34";
      case DATE ->
          LocalDate.parse(value.isEmpty() ? "2015-12-14" : value)
              .atTime(TIME)
              .format(uses.get(0).source().findDateFormat().orElseThrow());
      case MONTH -> month(uses.get(0).source(), value.isEmpty() ? "2015-12-01" : value);
      default -> value;
    };
  }

  private static String month(VariableSource source, String day) {
    return source.pattern() == null
        ? day.substring(0, "yyyy-MM".length())
        : LocalDate.parse(day).format(source.findDateFormat().orElseThrow());
  }

  private String label(ExtractFormat format, String variable) {
    return PlainVariable.find(format.flow().id(), variable)
        .map(PlainVariable::label)
        .orElseGet(
            () ->
                codes.listVariables().contains(variable)
                    ? codes.variableLabel(variable)
                    : variable);
  }

  private String constant(String variable, String value) {
    return codes.listVariables().contains(variable) ? codes.label(variable, value) : value;
  }
}
