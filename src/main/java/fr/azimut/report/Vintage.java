package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureStatus;
import fr.azimut.disclosure.IndicatorNotice;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The years of the public statistics that figures are made of, which are not those of the months
 * that they are read in.
 *
 * @param years in their order; empty when there is no statistic, or when its file does not tell
 */
record Vintage(SortedSet<Integer> years) {

  static Vintage of(Collection<Figure> figures) {
    SortedSet<Integer> years = new TreeSet<>();
    figures.forEach(figure -> years.addAll(figure.years()));
    return new Vintage(years);
  }

  static Vintage of(Figure... figures) {
    return of(List.of(figures));
  }

  /** {@code 2012}, {@code 2011 et 2012}; empty when no year is known. */
  Optional<String> words() {
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(French.join(years.stream().map(String::valueOf).toList()));
  }

  /** The name of an indicator; of a public statistic with its years: {@code Actifs, 2012}. */
  String label(IndicatorNotice notice) {
    return notice.statistic() ? notice.label() + ", " + told() : notice.label();
  }

  /** {@code 2012}, or that no file told it. */
  String told() {
    return words().orElse("année non précisée");
  }

  /** The column of the years of a public statistic; none of another indicator. */
  static List<String> headers(IndicatorNotice notice) {
    return notice.statistic() ? List.of("Année") : List.of();
  }

  /** The cell of that column. */
  List<Cell> cells(IndicatorNotice notice) {
    return notice.statistic() ? List.of(cell()) : List.of();
  }

  Cell cell() {
    return years.size() == 1
        ? new Cell.Amount(years.first(), "0")
        : new Cell.Sign(words().orElse(FigureStatus.NOT_AVAILABLE.sign()));
  }

  /** The evolution of a figure; a public statistic has none while it is that of the same year. */
  static Cell evolution(IndicatorNotice notice, Evolution evolution) {
    return isSame(notice, evolution) ? Cell.NOT_APPLICABLE : evolution.cell();
  }

  /** Whether one public statistic stands for both times. */
  static boolean isSame(IndicatorNotice notice, Evolution evolution) {
    return notice.statistic()
        && !evolution.now().years().isEmpty()
        && evolution.now().years().equals(evolution.before().years());
  }
}
