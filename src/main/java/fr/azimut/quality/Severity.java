package fr.azimut.quality;

/** How much a finding weighs. */
public enum Severity {
  /** Worth knowing; nothing changes. */
  INFO("information"),
  /** The row is kept, possibly with a value not given. */
  WARNING("avertissement"),
  /** The row is rejected. */
  ERROR("erreur"),
  /** The file is refused. */
  BLOCKING("bloquant");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** The word shown to users, in French. */
  public String label() {
    return label;
  }
}
