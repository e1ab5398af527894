package fr.azimut.territory;

/** What was odd in the codes that a record was placed by; the most serious thing only. */
public enum PlacementRemark {
  /** Nothing. */
  NONE,
  /** A former commune or an arrondissement, taken for its commune. */
  FORMER,
  /** The structure stands in no zone of the postcode, which serves several: it does not decide. */
  STRUCTURE_EXCLUDED,
  /** The postcode does not serve the commune, whose code decides. */
  POSTCODE_CONTRADICTED,
  /** A code of commune or a postcode had lost its leading zero. */
  REPAIRED,
  /** The name is none of those of the communes of its postcode, or came without postcode. */
  LABEL_UNKNOWN,
  /** The postcode is none, not even that of a CEDEX. */
  POSTCODE_UNKNOWN,
  /** The code of the commune of residence is unknown. */
  COMMUNE_UNKNOWN;

  PlacementRemark worse(PlacementRemark other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
