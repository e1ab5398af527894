package fr.azimut.report;

import fr.azimut.disclosure.AspectNotice;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;

/**
 * How an indicator's values are written.
 *
 * @param unit {@code personnes}, {@code %}…
 * @param decimals shown; of the percentage for {@code %}, which has one at least
 * @param count whether values are counts: a zone then has a share of its region, not a gap to it
 */
record Measure(String unit, int decimals, boolean count) {

  /** A gap between percentages is told in tenths of a point at least, so they are too. */
  private static final int FEWEST = 1;

  Measure {
    decimals = isPercent(unit) ? Math.max(decimals, FEWEST) : decimals;
  }

  static Measure of(IndicatorNotice notice) {
    boolean count = notice.denominator() == null && !isPercent(notice.unit());
    return new Measure(notice.unit(), notice.decimals(), count);
  }

  /** The measure of a part: an aspect may have its own unit. */
  static Measure of(IndicatorNotice notice, String variable, String modality) {
    if (!variable.equals(FigureKey.ASPECT)) {
      return of(notice);
    }
    AspectNotice aspect = notice.aspect(modality);
    return new Measure(aspect.unit(), aspect.decimals(), aspect.count());
  }

  /** A share, or a difference of two: both are read in hundredths. */
  boolean percent() {
    return isPercent(unit);
  }

  private static boolean isPercent(String unit) {
    return "%".equals(unit) || "points".equals(unit);
  }

  /** The number format of the cells, independent of the reader's language. */
  String format() {
    String fraction = decimals == 0 ? "" : "." + "0".repeat(decimals);
    return percent() ? "0" + fraction + "%" : "#,##0" + fraction;
  }

  /** The number format of a mean: one of whole numbers has a decimal. */
  String meanFormat() {
    return count ? new Measure(unit, decimals + 1, true).format() : format();
  }

  /** The value as precise as it is shown: two that read the same are equal. */
  double shown(double value) {
    return French.rounded(value, percent() ? decimals + 2 : decimals).doubleValue();
  }

  /** {@code 48,2 %} or {@code 1 234}: without the unit's name. */
  String words(double value) {
    return percent() ? French.percent(value, decimals) : French.number(value, decimals);
  }

  /** {@code 1 234 personnes}. */
  String wordsWithUnit(double value) {
    return percent() ? words(value) : words(value) + "\u00a0" + French.unit(unit, value);
  }

  /** For an axis or a header: {@code en %}, {@code en personnes}. */
  String axis() {
    return "en " + unit;
  }
}
