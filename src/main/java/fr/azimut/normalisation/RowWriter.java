package fr.azimut.normalisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What takes the coded rows of a flow, field by field, in the order of its table's columns. */
interface RowWriter {

  void startRow(int fields);

  void endRow();

  void int2(int value);

  void int4(int value);

  void int8(long value);

  void bool(boolean value);

  void date(LocalDate value);

  void uuid(UUID value);

  void numeric(BigDecimal value);

  void nullField();
}
