package fr.azimut.shown;

import java.time.YearMonth;

/** What a cell of a table tells of, in the words of the open data; {@code ensemble} for all. */
record Key(
    String indicator,
    String zone,
    String network,
    String period,
    YearMonth month,
    String variable,
    String modality) {

  static final String ALL = "ensemble";

  Key indicator(String code) {
    return new Key(code, zone, network, period, month, variable, modality);
  }

  Key zone(String other) {
    return new Key(indicator, other, network, period, month, variable, modality);
  }

  Key network(String slug) {
    return new Key(indicator, zone, slug, period, month, variable, modality);
  }

  Key period(String other) {
    return new Key(indicator, zone, network, other, month, variable, modality);
  }

  Key month(YearMonth other) {
    return new Key(indicator, zone, network, period, other, variable, modality);
  }

  Key part(String name, String code) {
    return new Key(indicator, zone, network, period, month, name, code);
  }
}
