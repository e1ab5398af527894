package fr.azimut.indicator;

import static azimut.database.core.Tables.ACTIVITY;
import static azimut.database.core.Tables.COOPERATION;
import static azimut.database.mart.Tables.REGISTER;
import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;
import static azimut.database.ref.Tables.ATOM_ZONE;

import fr.azimut.indicator.Indicator.CheckedPart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The records of one relation that a part counts in a zone and a period, by the conditions that the
 * figures are computed with; its columns are {@link TracedColumns}.
 */
final class RecordRows {

  private static final String PERSON = "person";
  private static final Field<Integer> PARTICIPANT =
      DSL.field(DSL.name("participant", "structure_id"), Integer.class);

  private final DSLContext dsl;
  private final VersionScope scope;
  private final Bucket bucket;
  private final Relation relation;
  private final Condition kept;

  /**
   * @param kept what else a record must be: of a zone, of a network, of the perimeter
   */
  RecordRows(DSLContext dsl, VersionScope scope, Bucket bucket, Relation relation, Condition kept) {
    this.dsl = dsl;
    this.scope = scope;
    this.bucket = bucket;
    this.relation = relation;
    this.kept = kept;
  }

  /** Records that add their amount. */
  Select<?> sums(CheckedPart part, Condition ofCodes) {
    return plain(relation.amount(part), AdditiveQuery.condition(relation, part).and(ofCodes));
  }

  /** Tallies of persons: the records that tell no person apart. */
  Select<?> tallies(CheckedPart part, Condition ofCodes) {
    Field<BigDecimal> amount = relation.amount(part);
    return plain(amount, ofTally(part, ofCodes).and(amount.gt(BigDecimal.ZERO)));
  }

  /** The same of people who are told by groups: the first row of each that counts stands for it. */
  Select<?> groups(CheckedPart part, Condition ofCodes) {
    Table<?> groups =
        dsl.select(TallyGroups.named())
            .select(DSL.max(ACTIVITY.DISTINCT_PERSONS).as(TallyGroups.TOLD))
            .from(ACTIVITY)
            .where(
                ACTIVITY.DISTINCT_PERSONS.isNotNull(),
                ACTIVITY.DEPOSIT_ID.in(
                    dsl.select(MONTH_VERSION_DEPOSIT.DEPOSIT_ID)
                        .from(MONTH_VERSION_DEPOSIT)
                        .where(MONTH_VERSION_DEPOSIT.VERSION_ID.eq(DSL.inline(scope.versionId())))))
            .groupBy(TallyGroups.columns())
            .asTable("people");
    Condition same = DSL.noCondition();
    List<Field<?>> alike = TallyGroups.columns();
    for (int i = 0; i < alike.size(); i++) {
      same = same.and(equal(alike.get(i), Objects.requireNonNull(groups.field(i))));
    }
    Field<Integer> told = Objects.requireNonNull(groups.field(TallyGroups.TOLD, Integer.class));
    Field<BigDecimal> number =
        DSL.coalesce(told.cast(BigDecimal.class), relation.amount(part)).as("number");
    List<Field<?>> columns = columns(number, TracedColumns.nobody());
    Field<Boolean> stands =
        DSL.field(
            told.isNull()
                .or(
                    DSL.rowNumber()
                        .over(DSL.partitionBy(TallyGroups.columns()).orderBy(line()))
                        .eq(1)));
    Table<?> rows =
        from(
                Stream.concat(columns.stream(), Stream.of(stands.as("stands"))).toList(),
                relation.atom())
            .leftJoin(groups)
            .on(same)
            .where(conditions(ofTally(part, ofCodes)))
            .asTable(PERSON);
    return dsl.select(columns.stream().map(c -> rows.field(c.getName())).toList())
        .from(rows)
        .where(
            DSL.condition(rows.field("stands", Boolean.class)),
            Objects.requireNonNull(rows.field("number", BigDecimal.class)).gt(BigDecimal.ZERO));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Condition equal(Field one, Field other) {
    return one.eq(other);
  }

  private Condition ofTally(CheckedPart part, Condition ofCodes) {
    return AdditiveQuery.condition(relation, part).and(ofCodes).and(key().isNull());
  }

  /** Records with a number to be ordered, as many times as their quantity says. */
  Select<?> numbers(CheckedPart part, Condition ofCodes) {
    Field<BigDecimal> number = Objects.requireNonNull(part.of()).bind(relation.fields());
    Field<Integer> quantity = relation.table().field("quantity", Integer.class);
    SelectJoinStep<Record> from = from(columns(number, TracedColumns.nobody()), relation.atom());
    return (quantity == null
            ? from
            : from.crossJoin(DSL.lateral(DSL.generateSeries(DSL.inline(1), quantity))))
        .where(
            conditions(
                Relation.bind(part.where(), relation.fields())
                    .and(number.isNotNull())
                    .and(ofCodes)));
  }

  private Select<?> plain(Field<BigDecimal> number, Condition counted) {
    return from(columns(number, TracedColumns.nobody()), relation.atom())
        .where(conditions(counted));
  }

  /** Records of persons with a key, of which the latest record decides whether they count. */
  Select<?> persons(CheckedPart part, @Nullable String variable, List<Short> codes) {
    TreeSet<String> variables = new TreeSet<>();
    if (variable != null) {
      variables.add(variable);
    }
    Filter where = part.where();
    if (where != null) {
      variables.addAll(where.variables());
    }
    List<Field<?>> columns = new ArrayList<>(columns(DSL.inline(BigDecimal.ZERO), key()));
    variables.forEach(v -> columns.add(latest(v).as("latest_" + v)));
    var person =
        from(columns, relation.atom())
            .where(
                conditions(Relation.bind(part.records(), relation.fields()).and(key().isNotNull())))
            .asTable(PERSON);
    Condition ofCodes =
        variable == null
            ? DSL.noCondition()
            : latestOf(variable).in(codes.stream().map(DSL::inline).toList());
    return dsl.select(
            person.field("network"),
            person.field("structure_id"),
            person.field("deposit_id"),
            person.field("placement"),
            person.field("line"),
            person.field("number"),
            person.field("person_key"))
        .from(person)
        .where(Relation.bind(where, RecordRows::latestOf), ofCodes);
  }

  private static Field<Short> latestOf(String variable) {
    return DSL.field(DSL.name(PERSON, "latest_" + variable), Short.class);
  }

  /** The code of a variable in the latest record of the person. */
  private Field<?> latest(String variable) {
    if (relation.flow() == FlowTable.ACTIVITY_FLOW) {
      Field<Long> last = LatestRecord.ofActivity().over(DSL.partitionBy(DEPOSIT.NETWORK, key()));
      return LatestRecord.code(last, CubeVariable.find(variable).orElseThrow());
    }
    return DSL.firstValue(relation.fields().apply(variable))
        .over(DSL.partitionBy(DEPOSIT.NETWORK, key()).orderBy(LatestRecord.order(relation)));
  }

  /** Records of structures of the register, each in the zone of its siège, or of its place. */
  Select<?> structures(
      CheckedPart part, List<String> limits, Field<Integer> atom, NetworkCodes networks) {
    boolean joint = relation.flow() == FlowTable.COOPERATION_FLOW;
    SelectJoinStep<Record> from =
        dsl.select(
                columns(
                    REGISTER.NETWORK,
                    REGISTER.STRUCTURE_ID,
                    DSL.inline(BigDecimal.ONE),
                    TracedColumns.nobody()))
            .from(MONTH_VERSION_DEPOSIT)
            .join(DEPOSIT)
            .on(DEPOSIT.ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
            .join(relation.table())
            .on(relation.deposit().eq(DEPOSIT.ID));
    return (joint
            ? from.crossJoin(
                DSL.lateral(DSL.unnest(COOPERATION.STRUCTURES).as("participant", "structure_id")))
            : from)
        .join(REGISTER)
        .on(
            REGISTER.VERSION_ID.eq(MONTH_VERSION_DEPOSIT.VERSION_ID),
            REGISTER.MONTH.eq(MONTH_VERSION_DEPOSIT.MONTH),
            REGISTER.STRUCTURE_ID.eq(joint ? PARTICIPANT : relation.structure()))
        .join(Bucket.table(List.of(bucket)))
        .on(Deposits.inBucket(relation.flow(), MONTH_VERSION_DEPOSIT.MONTH))
        .join(ATOM_ZONE)
        .on(AmountSelect.inZone(scope, atom))
        .where(
            conditions(
                Relation.bind(
                        part.where(),
                        v ->
                            v.equals("network")
                                ? networks.codeOf(REGISTER.NETWORK)
                                : relation.fields().apply(v))
                    .and(
                        limits.isEmpty()
                            ? DSL.noCondition()
                            : REGISTER.NETWORK.in(Deposits.inline(limits)))));
  }

  private SelectJoinStep<Record> from(List<Field<?>> columns, Field<Integer> atom) {
    return dsl.select(columns)
        .from(MONTH_VERSION_DEPOSIT)
        .join(DEPOSIT)
        .on(DEPOSIT.ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
        .join(relation.table())
        .on(relation.deposit().eq(DEPOSIT.ID))
        .join(Bucket.table(List.of(bucket)))
        .on(Deposits.inBucket(relation.flow(), MONTH_VERSION_DEPOSIT.MONTH))
        .join(ATOM_ZONE)
        .on(AmountSelect.inZone(scope, atom));
  }

  private Condition conditions(Condition counted) {
    return Deposits.ofVersion(scope, List.of(bucket)).and(relation.common()).and(kept).and(counted);
  }

  private List<Field<?>> columns(Field<BigDecimal> number, Field<UUID> person) {
    Field<Integer> structure = relation.table().field("structure_id", Integer.class);
    return columns(
        relation.network(),
        structure == null ? TracedColumns.noStructure() : structure,
        number,
        person);
  }

  private List<Field<?>> columns(
      Field<String> network,
      Field<Integer> structure,
      Field<BigDecimal> number,
      Field<UUID> person) {
    return List.of(
        network.as("network"),
        structure.as("structure_id"),
        DEPOSIT.ID.as("deposit_id"),
        relation.flow().column("placement", Short.class).as("placement"),
        line().as("line"),
        number.as("number"),
        person.as("person_key"));
  }

  private Field<Integer> line() {
    return relation.flow().column("line", Integer.class);
  }

  private Field<UUID> key() {
    return relation.flow().column("person_key", UUID.class);
  }
}
