package fr.azimut.normalisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What takes the coded rows of a flow, field by field, in the order of its table's columns. */
interface RowWriter {

  void startRow(int fields);

  void endRow();

  void int2(int value);

  void int4(int value);

  void int8(long value);

  void bool(boolean value);

  void date(LocalDate value);

  /** A date, or null. */
  default void dateOrNull(@Nullable LocalDate value) {
    if (value == null) {
      nullField();
    } else {
      date(value);
    }
  }

  /** A whole number, or null. */
  default void int4OrNull(@Nullable Integer value) {
    if (value == null) {
      nullField();
    } else {
      int4(value);
    }
  }

  /** A text, or null. */
  void text(@Nullable String value);

  void int2Array(Collection<Integer> values);

  void int4Array(Collection<Integer> values);

  void uuid(UUID value);

  void numeric(BigDecimal value);

  void nullField();
}
