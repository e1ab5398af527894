package fr.azimut.indicator;

import fr.azimut.indicator.Indicator.FigureTable;
import fr.azimut.indicator.Indicator.Told;
import fr.azimut.normalisation.CodeCatalog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The modalities of the tables of indicators, with their codes. */
final class Modalities {

  private final CodeCatalog codes;
  private final VersionScope scope;
  private final List<String> indicators;

  /**
   * @param indicators codes of the registry in force, in their order
   */
  Modalities(CodeCatalog codes, VersionScope scope, List<String> indicators) {
    this.codes = codes;
    this.scope = scope;
    this.indicators = indicators;
  }

  /** In their order; a code that the indicator excludes is none, and has no cell. */
  Map<String, @Nullable Short> of(Indicator indicator, FigureTable table, Deliveries deliveries) {
    Map<String, @Nullable Short> modalities = new LinkedHashMap<>();
    String only = table.modality();
    if (only != null) {
      modalities.put(only, null);
    } else if (table.isByNetworkShares()) {
      new Availability(scope, deliveries, indicator, table)
          .networks()
          .forEach(network -> modalities.put(network, null));
    } else if (table.variable().equals("indicator")) {
      for (String code : indicators) {
        modalities.put(code, (short) (modalities.size() + 1));
      }
    } else {
      codes.list(table.variable()).stream()
          .filter(code -> table.told() == Told.APART || admits(indicator, table.variable(), code))
          .forEach(code -> modalities.put(code, (short) codes.id(table.variable(), code)));
      if (table.told() == Told.APART) {
        modalities.put(CodeCatalog.NOT_GIVEN, (short) 0);
      }
    }
    return modalities;
  }

  private static boolean admits(Indicator indicator, String variable, String code) {
    return indicator.sources().stream()
        .map(Indicator.CheckedSource::where)
        .anyMatch(where -> where == null || where.admits(variable, code));
  }
}
