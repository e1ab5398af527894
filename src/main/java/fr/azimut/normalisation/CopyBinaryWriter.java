package fr.azimut.normalisation;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/**
 * Writes rows in the binary form of PostgreSQL's {@code COPY}: see "Binary Format" in its manual's
 * page on COPY. The types written must be those of the table's columns, in order.
 */
final class CopyBinaryWriter implements RowWriter {

  private static final int FLUSHED_AT = 1 << 16;
  private static final byte[] SIGNATURE =
      "PGCOPY\n\u00FF\r\n\0".getBytes(StandardCharsets.ISO_8859_1);

  private static final VarHandle SHORTS = bytesOf(short[].class);
  private static final VarHandle INTS = bytesOf(int[].class);
  private static final VarHandle LONGS = bytesOf(long[].class);

  /** Dates count from here in PostgreSQL. */
  private static final long EPOCH = LocalDate.of(2000, 1, 1).toEpochDay();

  /** The numbers of the types in PostgreSQL's catalog. */
  private static final int INT2_TYPE = 21;

  private static final int INT4_TYPE = 23;

  private final CopyIn copy;
  private byte[] buffer = new byte[FLUSHED_AT + 4096];
  private int size;
  private long identity;

  CopyBinaryWriter(CopyIn copy) {
    this.copy = copy;
    System.arraycopy(SIGNATURE, 0, buffer, 0, SIGNATURE.length);
    size = SIGNATURE.length;
    putInt(0); // flags
    putInt(0); // length of the header's extension
  }

  /** Sets the identity of the row that comes: it is written at its end. */
  void identify(long identity) {
    this.identity = identity;
  }

  @Override
  public void startRow(int fields) {
    ensure(2);
    putShort(fields + 1);
  }

  /**
   * Ends the row begun.
   *
   * @throws DataAccessException when the database refuses what was written so far
   */
  @Override
  public void endRow() {
    int8(identity);
    if (size >= FLUSHED_AT) {
      flush();
    }
  }

  @Override
  public void int2(int value) {
    start(2);
    putShort(value);
  }

  @Override
  public void int4(int value) {
    start(4);
    putInt(value);
  }

  @Override
  public void int8(long value) {
    start(8);
    putLong(value);
  }

  @Override
  public void bool(boolean value) {
    start(1);
    buffer[size++] = (byte) (value ? 1 : 0);
  }

  @Override
  public void date(LocalDate value) {
    int4(Math.toIntExact(value.toEpochDay() - EPOCH));
  }

  @Override
  public void text(@Nullable String value) {
    if (value == null) {
      nullField();
      return;
    }
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    start(bytes.length);
    System.arraycopy(bytes, 0, buffer, size, bytes.length);
    size += bytes.length;
  }

  @Override
  public void int2Array(Collection<Integer> values) {
    startArray(INT2_TYPE, values.size(), 2);
    values.forEach(this::int2);
  }

  @Override
  public void int4Array(Collection<Integer> values) {
    startArray(INT4_TYPE, values.size(), 4);
    values.forEach(this::int4);
  }

  @Override
  public void uuid(UUID value) {
    start(16);
    putLong(value.getMostSignificantBits());
    putLong(value.getLeastSignificantBits());
  }

  @Override
  public void numeric(BigDecimal value) {
    BinaryNumeric number = BinaryNumeric.of(value);
    start(8 + 2 * number.digits().length);
    putShort(number.digits().length);
    putShort(number.weight());
    putShort(number.sign());
    putShort(number.scale());
    for (int digit : number.digits()) {
      putShort(digit);
    }
  }

  @Override
  public void nullField() {
    ensure(4);
    putInt(-1);
  }

  /**
   * Ends the copy.
   *
   * @return how many rows the database took
   * @throws DataAccessException when the database refuses them
   */
  long finish() {
    ensure(2);
    putShort(-1);
    flush();
    try {
      return copy.endCopy();
    } catch (SQLException e) {
      throw new DataAccessException("COPY failed", e);
    }
  }

  private void flush() {
    try {
      copy.writeToCopy(buffer, 0, size);
    } catch (SQLException e) {
      throw new DataAccessException("COPY failed", e);
    }
    size = 0;
  }

  /** The head of an array of one dimension, as {@code array_send} of PostgreSQL writes it. */
  private void startArray(int type, int count, int width) {
    start(count == 0 ? 12 : 20 + count * (4 + width));
    putInt(count == 0 ? 0 : 1); // dimensions
    putInt(0); // no null inside
    putInt(type);
    if (count > 0) {
      putInt(count);
      putInt(1); // the first index
    }
  }

  private static VarHandle bytesOf(Class<?> array) {
    return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.BIG_ENDIAN);
  }

  private void start(int length) {
    ensure(4 + length);
    putInt(length);
  }

  private void ensure(int length) {
    if (size + length > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(size + length, buffer.length * 2));
    }
  }

  private void putShort(int value) {
    SHORTS.set(buffer, size, (short) value);
    size += Short.BYTES;
  }

  private void putInt(int value) {
    INTS.set(buffer, size, value);
    size += Integer.BYTES;
  }

  private void putLong(long value) {
    LONGS.set(buffer, size, value);
    size += Long.BYTES;
  }
}
