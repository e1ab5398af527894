package fr.azimut.report;

/** What is drawn as an image; its numbers stand in a table of the same page. */
sealed interface Picture extends Content permits Chart, ZoneMap, DotPlot, FunnelPlot {

  /** Its file name without ending, unique in its document. */
  String id();

  /** What it shows, for those who do not see it. */
  String alt();

  /** Where its figures come from, and of which month. */
  String source();

  /** Whether the workbook shows it too. */
  boolean embedded();

  /** Its height in pixels; all are {@link PictureRenderer#WIDTH} wide. */
  default int height() {
    return 400;
  }
}
