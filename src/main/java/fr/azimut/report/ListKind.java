package fr.azimut.report;

/** What a chapter can list on a sheet of its own. */
enum ListKind {
  /** The communes of the zone, in the territory reference. */
  COMMUNES,
  /** The places of the zone, as the month's register has them. */
  PLACES,
  /** The joint actions held in the zone over the thirteen months. */
  JOINT_ACTIONS
}
