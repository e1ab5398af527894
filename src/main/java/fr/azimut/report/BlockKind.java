package fr.azimut.report;

/** What a section can show of its indicator. */
enum BlockKind {
  /** Zone beside its départements and region, with coverage and last year. */
  COMPARISON,
  /** Month, year to date and rolling twelve months, by network, with coverage. */
  PERIODS,
  /** Networks over thirteen months, with a line chart. */
  TREND,
  /** Modalities of a variable in the zone, its départements and its region. */
  BREAKDOWN,
  /** Modalities of a variable by network. */
  NETWORKS,
  /** Modalities as bars stacked to 100 %. */
  DISTRIBUTION,
  /** Networks as bars stacked to 100 %. */
  NETWORK_SHARES,
  /** Origin networks by destinations. */
  MATRIX,
  /** All zones of the zoning as dots with their intervals, this one marked. */
  ZONES,
  /** All zones of the zoning on a map, this one marked; their table is that of the dots. */
  MAP,
  /** All zones of the zoning against their sizes, with the limits of chance. */
  FUNNEL,
  /** Shares of modalities beside those of the region, as bars. */
  PROFILE;

  /** Whether it goes through the modalities of a variable. */
  boolean needsVariable() {
    return this == BREAKDOWN
        || this == NETWORKS
        || this == DISTRIBUTION
        || this == MATRIX
        || this == PROFILE;
  }

  /** Whether it shows the headline figure, and needs one. */
  boolean needsHeadline() {
    return this == COMPARISON
        || this == PERIODS
        || this == TREND
        || this == ZONES
        || this == MAP
        || this == FUNNEL;
  }
}
