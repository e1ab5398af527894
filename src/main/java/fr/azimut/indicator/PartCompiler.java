package fr.azimut.indicator;

import static azimut.database.core.Tables.CONTEXT;
import static azimut.database.core.Tables.PLACE;
import static azimut.database.mart.Tables.ACTIVITY_CUBE;
import static azimut.database.mart.Tables.COVERAGE;
import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;
import static azimut.database.ref.Tables.ATOM_ZONE;
import static azimut.database.ref.Tables.ZONE;

import fr.azimut.indicator.IndicatorCompiler.PartRequest;
import fr.azimut.indicator.IndicatorCompiler.Told;
import fr.azimut.indicator.IndicatorDefinition.Measure;
import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.territory.Zone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.Select;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Turns one part of a definition into SQL over cubes, person tables, places and context. */
final class PartCompiler {

  private static final Field<Short> NO_CODE = DSL.inline((Short) null).cast(Short.class);

  private final DSLContext dsl;
  private final VersionScope scope;
  private final CubePlan plan;
  private final PersonCompiler persons;
  private final NetworkCodes networks;

  PartCompiler(DSLContext dsl, VersionScope scope, CubePlan plan, CodeCatalog codes) {
    this.dsl = dsl;
    this.scope = scope;
    this.plan = plan;
    this.networks = new NetworkCodes(codes);
    this.persons = new PersonCompiler(dsl, scope);
  }

  /** The queries whose rows add up to the part. */
  List<Select<Record5<LocalDate, Short, String, Short, BigDecimal>>> compile(PartRequest request) {
    Measure measure = request.part().measure();
    List<Select<Record5<LocalDate, Short, String, Short, BigDecimal>>> queries = new ArrayList<>();
    switch (request.flow()) {
      case "activity" -> {
        queries.add(cube(request));
        if (measure == Measure.PERSONS) {
          queries.add(persons.compile(request));
        }
      }
      case "place" ->
          queries.add(measure == Measure.DEPARTMENTS ? departments(request) : places(request));
      case "context" -> queries.add(context(request));
      case "coverage" -> queries.add(coverage(request));
      case "territory" -> queries.add(territory());
      default -> throw new IllegalArgumentException("flow " + request.flow());
    }
    return queries;
  }

  private Select<Record5<LocalDate, Short, String, Short, BigDecimal>> cube(PartRequest request) {
    Field<Long> measured =
        switch (request.part().measure()) {
          case RECORDS -> ACTIVITY_CUBE.RECORDS;
          case PERSONS -> ACTIVITY_CUBE.PERSONS;
          default -> ACTIVITY_CUBE.QUANTITY;
        };
    Set<CubeVariable> cube =
        plan.cubeFor(
            CubePlan.together(
                request.indicator(), request.variable().isEmpty() ? null : request.variable()));
    Condition kept =
        conditions(request, this::inCube)
            .and(ACTIVITY_CUBE.VARIABLES.eq(DSL.inline(CubeVariable.bits(cube))));
    return amounts(
        request,
        ACTIVITY_CUBE,
        ACTIVITY_CUBE.DEPOSIT_ID,
        ACTIVITY_CUBE.ATOM_ID,
        DEPOSIT.NETWORK,
        DSL.sum(measured),
        kept,
        this::inCube);
  }

  private Select<Record5<LocalDate, Short, String, Short, BigDecimal>> places(PartRequest request) {
    return amounts(
        request,
        PLACE,
        PLACE.DEPOSIT_ID,
        PLACE.ATOM_ID,
        networks.nameOf(PLACE.NETWORK),
        DSL.count().cast(BigDecimal.class),
        conditions(request, this::inPlace),
        this::inPlace);
  }

  private Select<Record5<LocalDate, Short, String, Short, BigDecimal>> context(
      PartRequest request) {
    return amounts(
        request,
        CONTEXT,
        CONTEXT.DEPOSIT_ID,
        CONTEXT.ATOM_ID,
        DSL.inline(""),
        DSL.sum(CONTEXT.QUANTITY),
        conditions(request, v -> columnOf(CONTEXT, v)),
        v -> columnOf(CONTEXT, v));
  }

  private Select<Record5<LocalDate, Short, String, Short, BigDecimal>> departments(
      PartRequest request) {
    var department = ATOM_ZONE.as("department");
    Field<LocalDate> month = MONTH_VERSION_DEPOSIT.MONTH;
    return dsl.select(
            month,
            ATOM_ZONE.ZONE_ID,
            DSL.inline(""),
            NO_CODE,
            DSL.countDistinct(ZONE.ZONE_ID).cast(BigDecimal.class))
        .from(MONTH_VERSION_DEPOSIT)
        .join(PLACE)
        .on(PLACE.DEPOSIT_ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
        .join(ATOM_ZONE)
        .on(ATOM_ZONE.GEOGRAPHY_ID.eq(scope.geographyId()), ATOM_ZONE.ATOM_ID.eq(PLACE.ATOM_ID))
        .join(department)
        .on(department.GEOGRAPHY_ID.eq(scope.geographyId()), department.ATOM_ID.eq(PLACE.ATOM_ID))
        .join(ZONE)
        .on(
            ZONE.GEOGRAPHY_ID.eq(scope.geographyId()),
            ZONE.ZONE_ID.eq(department.ZONE_ID),
            ZONE.ZONING.eq("departement"),
            ZONE.CODE.ne(Zone.OUTSIDE))
        .where(
            MONTH_VERSION_DEPOSIT.VERSION_ID.eq(scope.versionId()),
            months(request),
            conditions(request, this::inPlace))
        .groupBy(month, ATOM_ZONE.ZONE_ID);
  }

  private Select<Record5<LocalDate, Short, String, Short, BigDecimal>> territory() {
    var department = ATOM_ZONE.as("department");
    Field<LocalDate> month = MONTH_VERSION_DEPOSIT.MONTH;
    return dsl.select(
            month,
            ATOM_ZONE.ZONE_ID,
            DSL.inline(""),
            NO_CODE,
            DSL.countDistinct(ZONE.ZONE_ID).cast(BigDecimal.class))
        .from(ATOM_ZONE)
        .join(department)
        .on(
            department.GEOGRAPHY_ID.eq(ATOM_ZONE.GEOGRAPHY_ID),
            department.ATOM_ID.eq(ATOM_ZONE.ATOM_ID))
        .join(ZONE)
        .on(
            ZONE.GEOGRAPHY_ID.eq(department.GEOGRAPHY_ID),
            ZONE.ZONE_ID.eq(department.ZONE_ID),
            ZONE.ZONING.eq("departement"),
            ZONE.CODE.ne(Zone.OUTSIDE))
        .crossJoin(
            DSL.selectDistinct(month)
                .from(MONTH_VERSION_DEPOSIT)
                .where(MONTH_VERSION_DEPOSIT.VERSION_ID.eq(scope.versionId()))
                .asTable(MONTH_VERSION_DEPOSIT))
        .where(ATOM_ZONE.GEOGRAPHY_ID.eq(scope.geographyId()))
        .groupBy(month, ATOM_ZONE.ZONE_ID);
  }

  private Select<Record5<LocalDate, Short, String, Short, BigDecimal>> coverage(
      PartRequest request) {
    Field<Integer> structures =
        request.part().measure() == Measure.RECEIVED ? COVERAGE.RECEIVED : COVERAGE.EXPECTED;
    return dsl.select(
            COVERAGE.MONTH,
            COVERAGE.ZONE_ID,
            COVERAGE.NETWORK,
            NO_CODE,
            structures.cast(BigDecimal.class))
        .from(COVERAGE)
        .where(COVERAGE.VERSION_ID.eq(scope.versionId()), COVERAGE.NETWORK.ne(""));
  }

  private Select<Record5<LocalDate, Short, String, Short, BigDecimal>> amounts(
      PartRequest request,
      Table<?> table,
      TableField<?, Integer> deposit,
      TableField<?, Integer> atom,
      Field<String> network,
      Field<BigDecimal> amount,
      Condition kept,
      java.util.function.Function<String, Field<Short>> fields) {
    Field<LocalDate> month = month(request, scope);
    Field<Short> code = code(request, fields);
    List<Field<?>> groups = new ArrayList<>(List.of(ATOM_ZONE.ZONE_ID, network));
    if (request.withHistory()) {
      groups.add(month);
    }
    if (code != NO_CODE) {
      groups.add(code);
    }
    SelectJoinStep<Record5<LocalDate, Short, String, Short, BigDecimal>> from =
        dsl.select(month, ATOM_ZONE.ZONE_ID, network, code, amount).from(MONTH_VERSION_DEPOSIT);
    return from.join(DEPOSIT)
        .on(DEPOSIT.ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
        .join(table)
        .on(deposit.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
        .join(ATOM_ZONE)
        .on(ATOM_ZONE.GEOGRAPHY_ID.eq(scope.geographyId()), ATOM_ZONE.ATOM_ID.eq(atom))
        .where(MONTH_VERSION_DEPOSIT.VERSION_ID.eq(scope.versionId()), months(request), kept)
        .groupBy(groups);
  }

  /** The month of a row: its own where months are told apart, else the version's. */
  static Field<LocalDate> month(PartRequest request, VersionScope scope) {
    return request.withHistory() ? MONTH_VERSION_DEPOSIT.MONTH : DSL.inline(scope.monthDay());
  }

  /** The code of a row, or none. */
  static Field<Short> code(
      PartRequest request, java.util.function.Function<String, Field<Short>> fields) {
    return request.told() == Told.APART || request.told() == Told.KNOWN_APART
        ? fields.apply(request.variable())
        : NO_CODE;
  }

  private Condition months(PartRequest request) {
    return months(request, scope);
  }

  static Condition months(PartRequest request, VersionScope scope) {
    LocalDate from =
        request.withHistory() ? scope.firstMonth().atDay(1) : scope.start(request.period());
    return MONTH_VERSION_DEPOSIT.MONTH.between(DSL.inline(from), DSL.inline(scope.monthDay()));
  }

  private static Condition conditions(
      PartRequest request, java.util.function.Function<String, Field<Short>> fields) {
    return bind(request.records(), fields)
        .and(bind(request.filter(), fields))
        .and(known(request, fields));
  }

  static Condition bind(
      @Nullable Filter filter, java.util.function.Function<String, Field<Short>> fields) {
    return filter == null ? DSL.noCondition() : filter.bind(fields);
  }

  static Condition known(
      PartRequest request, java.util.function.Function<String, Field<Short>> fields) {
    return switch (request.told()) {
      case TOGETHER, APART -> DSL.noCondition();
      case KNOWN_APART, KNOWN_TOGETHER ->
          request.variable().equals(IndicatorCatalog.COMMUNE)
              ? fields.apply("placement").in(NetworkCodes.LOCATED)
              : fields.apply(request.variable()).ne(DSL.inline((short) 0));
    };
  }

  private Field<Short> inCube(String variable) {
    return variable.equals("network")
        ? networks.codeOf(DEPOSIT.NETWORK)
        : CubeVariable.get(variable).inCube();
  }

  private Field<Short> inPlace(String variable) {
    return variable.equals("all_publics")
        ? DSL.when(PLACE.ALL_PUBLICS, DSL.inline((short) 1)).otherwise(DSL.inline((short) 0))
        : columnOf(PLACE, variable);
  }

  private static Field<Short> columnOf(Table<?> table, String variable) {
    Field<Short> field = table.field(variable, Short.class);
    if (field == null) {
      throw new IllegalArgumentException(table.getName() + " has no " + variable);
    }
    return field;
  }
}
