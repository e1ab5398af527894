package fr.azimut.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart drawn as an image.
 *
 * @param id its file name without ending
 * @param kind how it is drawn
 * @param title the finding
 * @param alt what it shows, for those who do not see it
 * @param source where its figures come from, and of which month
 * @param axis label of the value axis, with the unit
 * @param measure how values are written
 * @param categories texts of the category axis
 * @param series one value per category each; null where there is none to show
 * @param goals what values are measured against, for bars
 * @param embedded whether the workbook shows it too
 */
record Chart(
    String id,
    Kind kind,
    String title,
    String alt,
    String source,
    String axis,
    Measure measure,
    List<String> categories,
    List<Series> series,
    List<Goal> goals,
    boolean embedded)
    implements Picture {

  /** Letters that fit on one line. */
  private static final int LONG_TITLE = 90;

  /** A chart without goals. */
  Chart(
      String id,
      Kind kind,
      String title,
      String alt,
      String source,
      String axis,
      Measure measure,
      List<String> categories,
      List<Series> series,
      boolean embedded) {
    this(id, kind, title, alt, source, axis, measure, categories, series, List.of(), embedded);
  }

  /** As high as its bars need; lines have one height. */
  @Override
  public int height() {
    if (kind == Kind.LINES) {
      return Picture.super.height();
    }
    int bars = kind == Kind.BARS ? series.size() : 1;
    int category = bars == 1 ? 34 : 14 + 18 * bars;
    int legend = bars > 1 || kind == Kind.SHARES ? 36 : 0;
    int heading = title.length() > LONG_TITLE ? 56 : 36;
    int labels = goals.isEmpty() ? 0 : 24;
    return heading + legend + labels + category * categories.size() + 66;
  }

  enum Kind {
    /** One line per series over the months; a missing value leaves a gap. */
    LINES,
    /** One bar per category, its series stacked to 100 %. */
    SHARES,
    /** Horizontal bars, one per category and series. */
    BARS
  }

  /** A named list of values, one per category. */
  record Series(String label, List<@Nullable Double> values) {}

  /**
   * A value that bars are measured against.
   *
   * @param label {@code cible}
   * @param value in the unit of the chart
   */
  record Goal(String label, double value) {}
}
