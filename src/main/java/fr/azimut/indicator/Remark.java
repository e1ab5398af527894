package fr.azimut.indicator;

import java.util.Locale;

/** What a reader of a value must know besides. */
public enum Remark {
  /** A network knows of some people only something wider than our codes: they are not given. */
  PARTLY_KNOWN,
  /** Of all networks together, over several months: only those that can be cumulated. */
  SOME_NETWORKS;

  /** In kebab-case, as kept. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
