package fr.azimut.indicator;

import fr.azimut.indicator.Indicator.CheckedPart;
import fr.azimut.indicator.Indicator.CheckedSource;
import fr.azimut.indicator.Indicator.FigureTable;
import fr.azimut.indicator.Indicator.Quotient;
import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.normalisation.WritableCodes.Written;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether networks can write what the figures of a table count. What a network cannot write is no
 * zero of it. A row is written by one format, so one format must be able to write all that a figure
 * asks for.
 */
final class Writing {

  private final VersionScope scope;
  private final Indicator indicator;
  private final FigureTable table;
  private final Set<String> asked;

  Writing(VersionScope scope, Indicator indicator, FigureTable table) {
    this.scope = scope;
    this.indicator = indicator;
    this.table = table;
    this.asked = asked();
  }

  /** Whether a network can write what the numerator of a modality's figure counts. */
  boolean canWrite(String network, String modality) {
    Quotient minus = table.minus();
    return canWrite(network, modality, table.quotient().numerator())
        && (minus == null || canWrite(network, modality, minus.numerator()));
  }

  private boolean canWrite(String network, String modality, CheckedPart part) {
    boolean known = false;
    for (CheckedSource source : sources(network)) {
      List<Written> formats = formats(source, network);
      if (!part.isOwn() || (formats.isEmpty() && sends(source, network))) {
        return true;
      }
      for (Written format : formats) {
        known = true;
        Map<String, Set<String>> codes = codes(format, network, modality);
        if (has(format, modality)
            && Stream.of(source.where(), part.records(), part.where())
                .filter(Objects::nonNull)
                .allMatch(filter -> Possibility.canHold(filter.parsed(), codes))) {
          return true;
        }
      }
    }
    return !known;
  }

  /** Nobody without a code is a true zero, whether or not the format asks for one. */
  private boolean has(Written format, String modality) {
    Set<String> of = format.codes().get(table.variable());
    return !table.hasCodes()
        || of == null
        || of.contains(modality)
        || modality.equals(CodeCatalog.NOT_GIVEN);
  }

  /** The codes that the rows of a modality can have: of its variable, it alone. */
  private Map<String, Set<String>> codes(Written format, String network, String modality) {
    Map<String, Set<String>> codes = new HashMap<>(format.codes());
    codes.put("network", Set.of(network));
    if (table.hasCodes() && codes.containsKey(table.variable())) {
      codes.put(table.variable(), Set.of(modality));
    }
    return codes;
  }

  /** Whether a network knows something wider than our codes, of a variable that is asked for. */
  boolean isPartlyKnown(String network) {
    return sources(network).stream()
        .flatMap(source -> formats(source, network).stream())
        .anyMatch(format -> format.partial().stream().anyMatch(asked::contains));
  }

  private List<CheckedSource> sources(String network) {
    return indicator.sources().stream()
        .filter(source -> source.isOf(network) && source.flow().isOfNetworks())
        .toList();
  }

  private List<Written> formats(CheckedSource source, String network) {
    return scope.writable().list(network, source.flow().id());
  }

  private boolean sends(CheckedSource source, String network) {
    return scope.senders(source.flow()).contains(network);
  }

  /** The variables that the table tells apart or asks for. */
  private Set<String> asked() {
    Set<String> variables = new TreeSet<>();
    if (table.hasCodes()) {
      variables.add(table.variable());
    }
    indicator.sources().forEach(source -> add(variables, source.where()));
    table
        .parts()
        .values()
        .forEach(
            part -> {
              add(variables, part.records());
              add(variables, part.where());
            });
    return variables;
  }

  private static void add(Set<String> variables, @Nullable Filter filter) {
    if (filter != null) {
      variables.addAll(filter.variables());
    }
  }
}
