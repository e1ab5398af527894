package fr.azimut.indicator;

import static azimut.database.core.Tables.CONTEXT;
import static azimut.database.core.Tables.COOPERATION;
import static azimut.database.core.Tables.PLACE;
import static azimut.database.mart.Tables.ACTIVITY_CUBE;
import static azimut.database.mart.Tables.ACTIVITY_GROUP;
import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;

import azimut.database.core.tables.Context;
import fr.azimut.indicator.Indicator.CheckedPart;
import fr.azimut.indicator.Indicator.CheckedSource;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The records of a source in SQL: the table that holds them, and its fields by the names that
 * definitions give them.
 *
 * @param flow what they are
 * @param table a cube or a table of {@code core}
 * @param network slug of the network that a record is about
 * @param fields the field of a variable
 * @param common what holds for every record that counts
 * @param persons the column that tells persons of acts
 * @param met how a record meets the conditions of a part
 */
record Relation(
    FlowTable flow,
    Table<?> table,
    Field<String> network,
    Function<String, Field<?>> fields,
    Condition common,
    String persons,
    UnaryOperator<Condition> met) {

  private static final String PERSONS = "persons";

  Relation(
      FlowTable flow,
      Table<?> table,
      Field<String> network,
      Function<String, Field<?>> fields,
      Condition common) {
    this(flow, table, network, fields, common, PERSONS, UnaryOperator.identity());
  }

  /** The records of a source themselves. */
  static Relation ofRecords(CheckedSource source, NetworkCodes networks) {
    FlowTable flow = source.flow();
    Function<String, Field<?>> columns =
        variable -> column(flow, variable, networks, source.interval());
    return new Relation(
        flow,
        flow.table(),
        network(flow, networks),
        columns,
        bind(source.where(), columns)
            .and(Deposits.of(flow, flow.isOfNetworks() ? source.source().networks() : noLimit()))
            .and(ofRegion(flow))
            .and(latest(flow)));
  }

  private static java.util.List<String> noLimit() {
    return java.util.List.of();
  }

  /** The records of a flow beside the sources'. */
  static Relation ofFlow(FlowTable flow, NetworkCodes networks) {
    return new Relation(
        flow,
        flow.table(),
        network(flow, networks),
        variable -> column(flow, variable, networks, null),
        Deposits.of(flow, noLimit()).and(latest(flow)));
  }

  /** Those that lie in the region, of a flow of which the others are not the region's. */
  Relation inRegion() {
    return new Relation(flow, table, network, fields, common.and(ofRegion(flow)), persons, met);
  }

  /** People count wherever they live; a place or a statistic only where it lies in the region. */
  private static Condition ofRegion(FlowTable flow) {
    return switch (flow) {
      case PLACE_FLOW -> Deposits.inRegion(DEPOSIT.GEOGRAPHY_ID, PLACE.ATOM_ID);
      case CONTEXT_FLOW -> Deposits.inRegion(DEPOSIT.GEOGRAPHY_ID, CONTEXT.ATOM_ID);
      default -> DSL.noCondition();
    };
  }

  /** Of the years that a file gives of a public statistic of a commune, the last one counts. */
  private static Condition latest(FlowTable flow) {
    if (flow != FlowTable.CONTEXT_FLOW) {
      return DSL.noCondition();
    }
    Context later = CONTEXT.as("later");
    return DSL.notExists(
        DSL.selectOne()
            .from(later)
            .where(
                later.DEPOSIT_ID.eq(CONTEXT.DEPOSIT_ID),
                later.PLACE_ID.eq(CONTEXT.PLACE_ID),
                later.MEASURE.eq(CONTEXT.MEASURE),
                later.SOURCE.eq(CONTEXT.SOURCE),
                later.YEAR.gt(CONTEXT.YEAR)));
  }

  /** The cube of a source of acts that has these variables. */
  static Relation ofCube(CheckedSource source, int bits, NetworkCodes networks) {
    Function<String, Field<?>> columns =
        variable ->
            variable.equals("network")
                ? networks.codeOf(DEPOSIT.NETWORK)
                : inTable(ACTIVITY_CUBE, variable);
    return new Relation(
        source.flow(),
        ACTIVITY_CUBE,
        DEPOSIT.NETWORK,
        columns,
        bind(source.where(), columns)
            .and(Deposits.of(source.flow(), source.source().networks()))
            .and(ACTIVITY_CUBE.VARIABLES.eq(DSL.inline(bits))));
  }

  /** The same cube, of whose persons those of groups are told elsewhere. */
  Relation withoutGroups() {
    return new Relation(flow, table, network, fields, common, "persons_apart", met);
  }

  /**
   * The groups of people that tallies are about: one meets conditions when one of its rows does.
   */
  static Relation ofGroups(CheckedSource source, NetworkCodes networks) {
    Field<Short> attendance = DSL.field(DSL.name("met", "attendance"), Short.class);
    Function<String, Field<?>> columns =
        variable ->
            switch (variable) {
              case "network" -> networks.codeOf(DEPOSIT.NETWORK);
              case "attendance" -> attendance;
              default -> inTable(ACTIVITY_GROUP, variable);
            };
    return new Relation(
        source.flow(),
        ACTIVITY_GROUP,
        DEPOSIT.NETWORK,
        columns,
        Deposits.of(source.flow(), source.source().networks()),
        PERSONS,
        condition ->
            DSL.exists(
                DSL.selectOne()
                    .from(DSL.unnest(ACTIVITY_GROUP.ATTENDANCES).as("met", "attendance"))
                    .where(bind(source.where(), columns).and(condition))));
  }

  Field<Integer> deposit() {
    return column("deposit_id");
  }

  Field<Integer> atom() {
    return column("atom_id");
  }

  Field<Integer> structure() {
    return column("structure_id");
  }

  private Field<Integer> column(String name) {
    Field<Integer> field = table.field(name, Integer.class);
    if (field == null) {
      throw new IllegalArgumentException(table.getName() + " has no " + name);
    }
    return field;
  }

  /** What a record adds to an additive measure. */
  Field<BigDecimal> amount(CheckedPart part) {
    boolean cube = table.equals(ACTIVITY_CUBE);
    Field<?> amount =
        switch (part.measure()) {
          case RECORDS -> cube ? ACTIVITY_CUBE.RECORDS : DSL.inline(1);
          case PERSONS -> flow == FlowTable.ACTIVITY_FLOW ? inTable(table, persons) : quantity();
          case SUM -> sum(java.util.Objects.requireNonNull(part.of()));
          default -> quantity();
        };
    return amount.cast(BigDecimal.class);
  }

  /** A duration is of each of the records that a tally stands for, as for the median. */
  private Field<?> sum(NumberExpression of) {
    Field<BigDecimal> number = of.bind(fields);
    return of.variables().contains(FlowTable.INTERVAL)
        ? number.times(quantity().coerce(BigDecimal.class))
        : number;
  }

  private Field<?> quantity() {
    Field<?> field = table.field("quantity");
    return field == null ? DSL.inline(1) : field;
  }

  static Condition bind(@Nullable Filter filter, Function<String, Field<?>> fields) {
    return filter == null ? DSL.noCondition() : filter.bind(fields);
  }

  private static Field<String> network(FlowTable flow, NetworkCodes networks) {
    return switch (flow) {
      case PLACE_FLOW -> networks.nameOf(PLACE.NETWORK);
      case CONTEXT_FLOW, COOPERATION_FLOW -> DSL.inline("");
      default -> DEPOSIT.NETWORK;
    };
  }

  private static Field<?> column(
      FlowTable flow, String variable, NetworkCodes networks, @Nullable NumberExpression interval) {
    return switch (variable) {
      case "network" ->
          flow == FlowTable.PLACE_FLOW ? PLACE.NETWORK : networks.codeOf(DEPOSIT.NETWORK);
      case "all_publics" ->
          DSL.when(PLACE.ALL_PUBLICS, DSL.inline((short) 1)).otherwise(DSL.inline((short) 0));
      case "network_count" -> DSL.cardinality(COOPERATION.NETWORKS);
      case "month_start" -> MONTH_VERSION_DEPOSIT.MONTH;
      case "month_end" -> Deposits.monthEnd();
      case FlowTable.INTERVAL ->
          java.util.Objects.requireNonNull(interval).bind(v -> column(flow, v, networks, null));
      default -> inTable(flow.table(), variable);
    };
  }

  private static Field<?> inTable(Table<?> table, String name) {
    Field<?> field = table.field(name);
    if (field == null) {
      throw new IllegalArgumentException(table.getName() + " has no " + name);
    }
    return field;
  }
}
