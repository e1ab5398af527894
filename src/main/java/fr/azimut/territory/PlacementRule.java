package fr.azimut.territory;

import java.util.Locale;

/** What a record was placed by, from the surest to the weakest. */
public enum PlacementRule {
  /** By the code of the commune of residence. */
  COMMUNE(1, "commune de résidence"),
  /** By the name of the commune of residence within its postcode. */
  COMMUNE_LABEL(2, "code postal et nom de la commune"),
  /** By a postcode whose communes all lie in one zone. */
  POSTCODE(3, "code postal"),
  /** By the commune of the structure. */
  STRUCTURE(4, "commune de la structure"),
  /** In some zonings only: those that a département, or an ambiguous postcode, decides. */
  DEPARTMENT(5, "département seul"),
  /** Not placed at all. */
  NONE(6, "non localisé");

  private final short code;
  private final String label;

  PlacementRule(int code, String label) {
    this.code = (short) code;
    this.label = label;
  }

  /** The number stored in the database; never reused. */
  public short code() {
    return code;
  }

  /** In kebab-case, as in definitions: {@code commune-label}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** In French. */
  public String label() {
    return label;
  }

  /**
   * The rule with this number.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static PlacementRule ofCode(short code) {
    for (PlacementRule rule : values()) {
      if (rule.code == code) {
        return rule;
      }
    }
    throw new IllegalArgumentException("no placement rule has code " + code);
  }

  PlacementRule weaker(PlacementRule other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
