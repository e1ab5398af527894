package fr.azimut.normalisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the fields of one coded row. */
final class KeptFields implements RowWriter {

  private final List<@Nullable Object> fields = new ArrayList<>();

  /** In the order of the table's columns; null for a field without value. */
  List<@Nullable Object> list() {
    return Collections.unmodifiableList(fields);
  }

  @Override
  public void startRow(int count) {
    fields.clear();
  }

  @Override
  public void endRow() {}

  @Override
  public void int2(int value) {
    fields.add(value);
  }

  @Override
  public void int4(int value) {
    fields.add(value);
  }

  @Override
  public void int8(long value) {
    fields.add(value);
  }

  @Override
  public void bool(boolean value) {
    fields.add(value);
  }

  @Override
  public void date(LocalDate value) {
    fields.add(value);
  }

  @Override
  public void text(@Nullable String value) {
    fields.add(value);
  }

  @Override
  public void int2Array(Collection<Integer> values) {
    fields.add(List.copyOf(values));
  }

  @Override
  public void int4Array(Collection<Integer> values) {
    fields.add(List.copyOf(values));
  }

  @Override
  public void uuid(UUID value) {
    fields.add(value);
  }

  @Override
  public void numeric(BigDecimal value) {
    fields.add(value);
  }

  @Override
  public void nullField() {
    fields.add(null);
  }
}
