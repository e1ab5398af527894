package fr.azimut.report;

/** What is drawn as an image; its numbers stand in a table of the same page. */
sealed interface Picture extends Content permits Chart, ZoneMap {

  /** Its file name without ending, unique in its document. */
  String id();

  /** What it shows, for those who do not see it. */
  String alt();

  /** Whether the workbook shows it too. */
  boolean embedded();
}
