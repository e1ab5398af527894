package fr.azimut.indicator;

import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;
import static azimut.database.ref.Tables.REGION_ATOM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The deposits of a version in SQL, and what all records of one have in common. */
final class Deposits {

  private Deposits() {}

  /** That they are of the version, in months that some of the periods have. */
  static Condition ofVersion(VersionScope scope, List<Bucket> buckets) {
    return MONTH_VERSION_DEPOSIT
        .VERSION_ID
        .eq(DSL.inline(scope.versionId()))
        .and(
            MONTH_VERSION_DEPOSIT.MONTH.between(
                DSL.inline(Bucket.first(buckets)), DSL.inline(scope.monthDay())));
  }

  /** That they are of a flow, of some networks (of any when none is named). */
  static Condition of(FlowTable flow, Collection<String> networks) {
    Condition ofFlow = DEPOSIT.FLOW.eq(DSL.inline(flow.id()));
    return networks.isEmpty() ? ofFlow : ofFlow.and(DEPOSIT.NETWORK.in(inline(networks)));
  }

  /** That what an atom holds lies in the region, or may. */
  static Condition inRegion(Field<Integer> geography, Field<Integer> atom) {
    return DSL.row(geography, atom)
        .in(DSL.select(REGION_ATOM.GEOGRAPHY_ID, REGION_ATOM.ATOM_ID).from(REGION_ATOM));
  }

  static List<Field<String>> inline(Collection<String> texts) {
    List<Field<String>> fields = new ArrayList<>();
    texts.forEach(text -> fields.add(DSL.inline(text)));
    return fields;
  }

  /** When a record stands in a period; what holds until replaced, in the period's last month. */
  static Condition inBucket(FlowTable flow, Field<LocalDate> month) {
    return flow.isLasting() ? month.eq(Bucket.MONTH) : month.between(Bucket.SINCE, Bucket.MONTH);
  }

  /** The last day of the month in which a deposit stands. */
  static Field<LocalDate> monthEnd() {
    return DSL.localDateSub(
            DSL.localDateAdd(MONTH_VERSION_DEPOSIT.MONTH, 1, DatePart.MONTH), 1, DatePart.DAY)
        .cast(LocalDate.class);
  }
}
