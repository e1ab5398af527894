package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One cell of a table, whatever the file it will be written to. */
sealed interface Cell {

  /** A text. */
  record Words(String text) implements Cell {}

  /** A sign that stands in place of a value, or a short mention among numbers. */
  record Sign(String text) implements Cell {}

  /** A number and its (language-independent) format. */
  record Amount(double value, String format) implements Cell {}

  /** A true date. */
  record Day(LocalDate day) implements Cell {}

  /** A text that leads to a sheet. */
  record Link(String text, String sheet) implements Cell {}

  /** No value can be computed. */
  Cell NOT_COMPUTABLE = new Sign(FigureStatus.NOT_COMPUTABLE.sign());

  /** By nature there is no value. */
  Cell NOT_APPLICABLE = new Sign(FigureStatus.NOT_APPLICABLE.sign());

  /** The figure's value, or its sign: never a blank, never a zero that is none. */
  static Cell of(Figure figure, Measure measure) {
    return of(figure, measure.format());
  }

  static Cell of(Figure figure, String format) {
    Double value = figure.value();
    if (figure.status() != FigureStatus.PUBLISHED) {
      return new Sign(figure.status().sign());
    }
    return value == null || !Double.isFinite(value) ? NOT_COMPUTABLE : new Amount(value, format);
  }

  static Cell count(long value) {
    return new Amount(value, "#,##0");
  }

  /** A date, or the sign of one that is not known. */
  static Cell day(@Nullable LocalDate day) {
    return day == null ? new Sign(FigureStatus.NOT_AVAILABLE.sign()) : new Day(day);
  }

  /** Structures that reported; a sign when none was expected, for then nothing is known. */
  static Cell received(Figure figure) {
    return structures(figure, figure.received());
  }

  /** Structures that should have reported; a sign when none was expected. */
  static Cell expected(Figure figure) {
    return structures(figure, figure.expected());
  }

  private static Cell structures(Figure figure, int number) {
    if (figure.expected() > 0) {
      return count(number);
    }
    FigureStatus reason =
        figure.status() == FigureStatus.NOT_APPLICABLE
            ? FigureStatus.NOT_APPLICABLE
            : FigureStatus.NOT_AVAILABLE;
    return new Sign(reason.sign());
  }

  static Cell words(String text) {
    return new Words(text.isBlank() ? "non précisé" : text);
  }
}
