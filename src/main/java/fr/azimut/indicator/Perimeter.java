package fr.azimut.indicator;

import static azimut.database.mart.Tables.DEPOSIT_STRUCTURE;
import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** The structures that reported in each of some months: what an evolution may compare. */
final class Perimeter {

  private final Select<Record1<Integer>> structures;

  /** The structures of a flow that have a record in every one of the months. */
  Perimeter(DSLContext dsl, VersionScope scope, FlowTable flow, List<Bucket> months) {
    this.structures =
        dsl.select(DEPOSIT_STRUCTURE.STRUCTURE_ID)
            .from(MONTH_VERSION_DEPOSIT)
            .join(DEPOSIT)
            .on(DEPOSIT.ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
            .join(DEPOSIT_STRUCTURE)
            .on(DEPOSIT_STRUCTURE.DEPOSIT_ID.eq(DEPOSIT.ID))
            .where(
                MONTH_VERSION_DEPOSIT.VERSION_ID.eq(DSL.inline(scope.versionId())),
                MONTH_VERSION_DEPOSIT.MONTH.in(
                    months.stream().map(b -> DSL.inline(b.month())).toList()),
                DEPOSIT.FLOW.eq(DSL.inline(flow.id())))
            .groupBy(DEPOSIT_STRUCTURE.STRUCTURE_ID)
            .having(DSL.countDistinct(MONTH_VERSION_DEPOSIT.MONTH).eq(DSL.inline(months.size())));
  }

  Condition contains(Field<Integer> structure) {
    return structure.in(structures);
  }
}
