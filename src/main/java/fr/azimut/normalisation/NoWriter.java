package fr.azimut.normalisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets coded rows go. */
final class NoWriter implements RowWriter {

  @Override
  public void startRow(int fields) {}

  @Override
  public void endRow() {}

  @Override
  public void int2(int value) {}

  @Override
  public void int4(int value) {}

  @Override
  public void int8(long value) {}

  @Override
  public void bool(boolean value) {}

  @Override
  public void text(@Nullable String value) {}

  @Override
  public void int2Array(Collection<Integer> values) {}

  @Override
  public void int4Array(Collection<Integer> values) {}

  @Override
  public void date(LocalDate value) {}

  @Override
  public void uuid(UUID value) {}

  @Override
  public void numeric(BigDecimal value) {}

  @Override
  public void nullField() {}
}
