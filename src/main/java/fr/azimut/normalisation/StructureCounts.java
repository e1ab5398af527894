package fr.azimut.normalisation;

import static azimut.database.core.Tables.STRUCTURE_COUNT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import org.jooq.AggregateFunction;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Counts once what each structure of a deposit declares, for the checks that compare deposits. The
 * content is a fingerprint of the rows of a tally, whatever their order; dates tell the rows of
 * persons apart every month, they have none.
 */
final class StructureCounts {

  private StructureCounts() {}

  /** Counts the rows of a deposit that have a structure. */
  static void load(LoadedRows rows) {
    Table<?> parent = Partition.parent(rows.request().format().flow());
    if (parent.field("structure_id") == null) {
      return;
    }
    Field<Integer> structure = field(name("structure_id"), Integer.class);
    Field<Integer> quantity = amount(parent, "quantity", "surveyed", 1);
    Field<Integer> persons = amount(parent, "persons", "respondents", 0);
    Field<Long> content =
        rows.identity().ofTallies()
            ? content(quantity, persons)
            : DSL.inline(null, SQLDataType.BIGINT);
    rows.database()
        .insertInto(
            STRUCTURE_COUNT,
            STRUCTURE_COUNT.DEPOSIT_ID,
            STRUCTURE_COUNT.STRUCTURE_ID,
            STRUCTURE_COUNT.RECORDS,
            STRUCTURE_COUNT.QUANTITY,
            STRUCTURE_COUNT.PERSONS,
            STRUCTURE_COUNT.CONTENT)
        .select(
            DSL.select(
                    inline(rows.request().depositId()),
                    structure,
                    count().cast(SQLDataType.BIGINT),
                    whole(sum(quantity)),
                    whole(sum(persons)),
                    content)
                .from(rows.table())
                .groupBy(structure))
        .execute();
  }

  private static Field<Long> content(Field<Integer> quantity, Field<Integer> persons) {
    Field<Long> identity = field(name(Partition.IDENTITY), Long.class);
    Field<Long> amounts = quantity.cast(SQLDataType.BIGINT).times(inline(1L << 31)).plus(persons);
    return bitXor(function("hashint8extended", Long.class, identity, amounts));
  }

  private static AggregateFunction<Long> bitXor(Field<Long> of) {
    return DSL.aggregate("bit_xor", Long.class, of);
  }

  private static Field<Integer> amount(
      Table<?> parent, String first, String second, int otherwise) {
    if (parent.field(first) != null) {
      return field(name(first), Integer.class);
    }
    return parent.field(second) != null ? field(name(second), Integer.class) : inline(otherwise);
  }

  private static Field<Long> whole(Field<BigDecimal> total) {
    return total.cast(SQLDataType.BIGINT);
  }
}
