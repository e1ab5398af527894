package fr.azimut.indicator;

import java.util.Locale;
import java.util.stream.Stream;

/** Why there is no value, beside its sign. */
public enum Cause {
  /** No file of the flow was received for the period. */
  NOT_SENT("n.d.", "aucun fichier reçu pour la période"),
  /** No network of the region sends the flow that the definition reads. */
  NO_SENDER("n.d.", "aucun réseau ne transmet ce flux"),
  /** The network sends acts, not persons. */
  NO_PERSONS("n.d.", "le réseau ne compte pas de personnes"),
  /** A public statistic or the register is not in force. */
  NOT_IN_FORCE("n.d.", "statistique ou registre non disponible"),
  /** Some network or month is missing, and the definition wants all. */
  INCOMPLETE("n.d.", "il manque un réseau ou un mois"),
  /** Nothing was counted, and somebody expected was not received: it may be no zero. */
  ZERO_NOT_CERTAIN("n.d.", "rien de compté, mais il manque une structure ou un mois attendu"),
  /** There is no day of reception, or no earlier version of the month. */
  NOT_KNOWN("n.d.", "date de réception ou version antérieure inconnue"),
  /** Monthly numbers of persons cannot be added over months. */
  TALLIES("n.c.", "des effectifs mensuels de personnes ne s'additionnent pas"),
  /** One of the networks cannot be computed. */
  PARTLY_COMPUTABLE("n.c.", "un réseau au moins n'est pas calculable"),
  /** The denominator is zero. */
  ZERO_DENOMINATOR("n.c.", "le dénominateur est nul"),
  /** No structure reported both times, or the earlier amount is zero. */
  NO_EARLIER("n.c.", "rien à comparer sur le périmètre constant"),
  /** No format of the network can write what the figure counts. */
  NOT_WRITABLE("///", "le format du réseau ne permet pas d'écrire ce chiffre");

  private final String sign;
  private final String label;

  Cause(String sign, String label) {
    this.sign = sign;
    this.label = label;
  }

  /**
   * The cause of that id.
   *
   * @throws java.util.NoSuchElementException when there is none
   */
  public static Cause of(String id) {
    return Stream.of(values()).filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  /** {@code n.d.} (not available), {@code n.c.} (not computable), {@code ///} (not applicable). */
  public String sign() {
    return sign;
  }

  /** In French. */
  public String label() {
    return label;
  }

  /** In kebab-case, as kept. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean isAvailable() {
    return sign.equals("n.c.");
  }
}
