package fr.azimut.indicator;

import java.math.BigDecimal;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The columns of the records that a part counts, one row for each record. */
final class TracedColumns {

  static final String ALIAS = "counted";

  static final Field<String> NETWORK = column("network", String.class);
  static final Field<Integer> STRUCTURE = column("structure_id", Integer.class);
  static final Field<Integer> DEPOSIT_ID = column("deposit_id", Integer.class);
  static final Field<Short> PLACEMENT = column("placement", Short.class);
  static final Field<Integer> LINE = column("line", Integer.class);
  static final Field<BigDecimal> NUMBER = column("number", BigDecimal.class);
  static final Field<UUID> PERSON = column("person_key", UUID.class);

  private TracedColumns() {}

  static Field<UUID> nobody() {
    return DSL.inline((UUID) null).cast(SQLDataType.UUID);
  }

  static Field<Integer> noStructure() {
    return DSL.inline((Integer) null).cast(SQLDataType.INTEGER);
  }

  private static <T> Field<T> column(String name, Class<T> type) {
    return DSL.field(DSL.name(ALIAS, name), type);
  }
}
