package fr.azimut.indicator;

import static azimut.database.core.Tables.COOPERATION;
import static azimut.database.mart.Tables.REGISTER;
import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;
import static azimut.database.ref.Tables.ATOM_ZONE;

import fr.azimut.indicator.Indicator.CheckedPart;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Distinct structures of the register that have a record, or took part in a joint action; each in
 * the zone of its siège, but the structures of places wherever they have one.
 */
final class StructureQuery {

  private static final Field<Integer> PARTICIPANT =
      DSL.field(DSL.name("participant", "structure_id"), Integer.class);

  private final DSLContext dsl;
  private final VersionScope scope;
  private final NetworkCodes networks;

  StructureQuery(DSLContext dsl, VersionScope scope, NetworkCodes networks) {
    this.dsl = dsl;
    this.scope = scope;
    this.networks = networks;
  }

  private Field<?> field(Relation relation, String variable) {
    return variable.equals("network")
        ? networks.codeOf(REGISTER.NETWORK)
        : relation.fields().apply(variable);
  }

  /**
   * Structures of some parts of a table; {@code network} in their conditions is that of the
   * structure.
   *
   * @param limits slugs of networks; empty for all
   * @param atom where a structure is: of its siège, or of each of its places
   */
  Select<?> of(
      Relation relation,
      Map<Role, CheckedPart> parts,
      List<String> limits,
      List<Bucket> buckets,
      Field<Integer> atom) {
    Map<Role, Field<BigDecimal>> counts = new EnumMap<>(Role.class);
    parts.forEach(
        (role, part) ->
            counts.put(
                role,
                AmountSelect.filtered(
                        DSL.countDistinct(REGISTER.STRUCTURE_ID),
                        Relation.bind(part.where(), v -> field(relation, v)))
                    .cast(BigDecimal.class)));
    boolean joint = relation.flow() == FlowTable.COOPERATION_FLOW;
    Table<?> records = relation.table();
    var from =
        dsl.select(
                AmountSelect.columns(
                    Bucket.PERIOD,
                    Bucket.MONTH,
                    REGISTER.NETWORK,
                    AmountSelect.NO_CODE,
                    AmountSelect.amounts(counts)))
            .from(MONTH_VERSION_DEPOSIT)
            .join(DEPOSIT)
            .on(DEPOSIT.ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
            .join(records)
            .on(relation.deposit().eq(DEPOSIT.ID));
    var withStructures =
        joint
            ? from.crossJoin(
                DSL.lateral(DSL.unnest(COOPERATION.STRUCTURES).as("participant", "structure_id")))
            : from;
    return withStructures
        .join(REGISTER)
        .on(
            REGISTER.VERSION_ID.eq(MONTH_VERSION_DEPOSIT.VERSION_ID),
            REGISTER.MONTH.eq(MONTH_VERSION_DEPOSIT.MONTH),
            REGISTER.STRUCTURE_ID.eq(joint ? PARTICIPANT : relation.structure()))
        .join(Bucket.table(buckets))
        .on(Deposits.inBucket(relation.flow(), MONTH_VERSION_DEPOSIT.MONTH))
        .join(ATOM_ZONE)
        .on(AmountSelect.inZone(scope, atom))
        .where(
            Deposits.ofVersion(scope, buckets),
            relation.common(),
            limits.isEmpty() ? DSL.noCondition() : REGISTER.NETWORK.in(Deposits.inline(limits)))
        .groupBy(DSL.inline(1), DSL.inline(2), DSL.inline(3), DSL.inline(4));
  }
}
