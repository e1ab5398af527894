package fr.azimut.territory;

/** How a code led to its commune. */
public enum ResolutionKind {
  /** The code is the commune's own. */
  CURRENT,
  /** The code is that of a commune that has since merged into it, or an earlier code of it. */
  FORMER,
  /** The code is that of an arrondissement of Paris, Lyon or Marseille. */
  ARRONDISSEMENT,
  /** The code had lost its leading zero: {@code 1053}. */
  REPAIRED
}
