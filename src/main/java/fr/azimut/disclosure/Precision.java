package fr.azimut.disclosure;

import fr.azimut.indicator.IndicatorDefinition;

/** What an indicator's value is to a statistician, and so which interval suits it. */
public enum Precision {
  /** No interval: a count, acts, a quotient of unlike things. */
  NONE("aucun intervalle : ni une part de personnes, ni un taux"),
  /** No interval, for there is no chance in it: a register or a census, told whole. */
  EXACT("aucun intervalle : un registre ou un recensement est dit en entier"),
  /** So many persons, pathways, requests or answers among others of the same. */
  PROPORTION("intervalle d'une proportion à 95 % (Wilson)"),
  /** So many of them for a population. */
  RATE("intervalle d'un taux à 95 % (Byar)");

  private final String label;

  Precision(String label) {
    this.label = label;
  }

  /** In French. */
  public String label() {
    return label;
  }

  static Precision of(IndicatorDefinition definition) {
    return switch (definition.precision()) {
      case NONE -> NONE;
      case EXACT -> EXACT;
      case PROPORTION -> PROPORTION;
      case RATE -> RATE;
    };
  }
}
