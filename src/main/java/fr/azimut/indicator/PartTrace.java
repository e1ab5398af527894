package fr.azimut.indicator;

import static azimut.database.mart.Tables.REGISTER;
import static azimut.database.ref.Tables.ATOM_ZONE;

import fr.azimut.indicator.Indicator.CheckedPart;
import fr.azimut.indicator.Indicator.CheckedSource;
import fr.azimut.indicator.Indicator.FigureTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The parts of one figure, and the queries of the records that each of them counts. */
final class PartTrace {

  private final DSLContext dsl;
  private final VersionScope scope;
  private final NetworkCodes networks;
  private final Indicator indicator;
  private final FigureTable table;
  private final FigureQuestion question;
  private final @Nullable List<String> members;
  private final Function<LocalDate, Predicate<String>> counts;
  private final Map<String, @Nullable Short> modalities;

  /**
   * @param dsl whose tables of records are read
   * @param members the networks that all together are the sum of; null when it is not added up
   * @param counts by month, whether that of a network counts in the period
   * @param modalities those of the table, with their codes
   */
  PartTrace(
      DSLContext dsl,
      VersionScope scope,
      NetworkCodes networks,
      Indicator indicator,
      FigureTable table,
      FigureQuestion question,
      @Nullable List<String> members,
      Function<LocalDate, Predicate<String>> counts,
      Map<String, @Nullable Short> modalities) {
    this.dsl = dsl;
    this.scope = scope;
    this.networks = networks;
    this.indicator = indicator;
    this.table = table;
    this.question = question;
    this.members = members;
    this.counts = counts;
    this.modalities = modalities;
  }

  /**
   * A part in a period.
   *
   * @param adding how its records make its amount
   * @param lasting whether its records hold until replaced, so that they are the last month's
   */
  record Traced(
      String name, Role role, CheckedPart part, Bucket bucket, Adding adding, boolean lasting) {

    LocalDate since() {
      return lasting ? bucket.month() : bucket.since();
    }
  }

  /** The parts whose records can be told, in their order. */
  List<Traced> list() {
    List<Traced> parts = new ArrayList<>();
    List<Bucket> buckets = buckets();
    for (Bucket bucket : buckets) {
      boolean earlier = table.evolution() != null && bucket.equals(buckets.get(1));
      table
          .parts()
          .forEach(
              (role, part) -> {
                if (isTold(part)) {
                  Adding adding = Adding.of(part.measure());
                  boolean lasting = flows(part).stream().allMatch(FlowTable::isLasting);
                  parts.add(new Traced(name(role, earlier), role, part, bucket, adding, lasting));
                  if (table.isQuantile()) {
                    parts.add(
                        new Traced(
                            "nombre de dossiers", role, part, bucket, Adding.COUNT, lasting));
                  }
                }
              });
    }
    return parts;
  }

  /**
   * The period asked for, of a mean its months; of an evolution, the month, then the earlier one.
   */
  List<Bucket> buckets() {
    List<Bucket> buckets = new ArrayList<>();
    for (Bucket bucket : Bucket.of(indicator.definition(), table, scope)) {
      boolean asked =
          bucket.period() == question.period() && bucket.month().equals(scope.monthDay());
      if (asked) {
        buckets.addAll(0, Bucket.counted(List.of(bucket)));
      } else if (table.evolution() != null && bucket.period() == question.period()) {
        buckets.add(bucket);
      }
    }
    return buckets;
  }

  private static String name(Role role, boolean earlier) {
    String name =
        switch (role) {
          case NUMERATOR -> "numérateur";
          case DENOMINATOR -> "dénominateur";
          case OTHER_NUMERATOR -> "numérateur du quotient retranché";
          case OTHER_DENOMINATOR -> "dénominateur du quotient retranché";
        };
    return earlier ? name + " de la période de comparaison" : name;
  }

  /** Whether records make its amount: of what the platform itself tells, none do. */
  private boolean isTold(CheckedPart part) {
    boolean ofRecords =
        switch (part.measure()) {
          case COMMUNES, DEPARTMENTS, RECEIVED, EXPECTED -> false;
          default -> true;
        };
    return ofRecords && flows(part).stream().allMatch(PartTrace::hasTable);
  }

  private List<FlowTable> flows(CheckedPart part) {
    FlowTable other = part.otherFlow();
    return other == null ? indicator.flows() : List.of(other);
  }

  /** Whether its records come from files; the others are told by the platform. */
  static boolean hasTable(FlowTable flow) {
    return switch (flow) {
      case COVERAGE_FLOW, TERRITORY_FLOW, DELIVERY_FLOW, REVISION_FLOW -> false;
      default -> true;
    };
  }

  /** The records of a part, as a table of {@link TracedColumns}. */
  Table<?> rows(Traced traced) {
    List<Select<?>> queries = new ArrayList<>();
    FlowTable other = traced.part().otherFlow();
    if (other == null) {
      for (CheckedSource source : indicator.sources()) {
        add(
            traced,
            acts(source),
            Relation.ofRecords(source, networks),
            source.source().networks(),
            queries);
      }
    } else {
      List<String> limits = indicator.definition().limits();
      add(traced, null, Relation.ofFlow(other, networks), limits, queries);
    }
    Select<?> all = queries.get(0);
    for (Select<?> query : queries.subList(1, queries.size())) {
      all = unionAll(all, query);
    }
    return all.asTable(TracedColumns.ALIAS);
  }

  private static @Nullable CheckedSource acts(CheckedSource source) {
    return source.flow() == FlowTable.ACTIVITY_FLOW ? source : null;
  }

  /**
   * @param source of acts, null of others
   */
  private void add(
      Traced traced,
      @Nullable CheckedSource source,
      Relation relation,
      List<String> limits,
      List<Select<?>> queries) {
    CheckedPart part = traced.part();
    Measure measure = part.measure();
    boolean structures = measure == Measure.STRUCTURES;
    Field<String> network = structures ? REGISTER.NETWORK : relation.network();
    RecordRows rows =
        new RecordRows(dsl, scope, traced.bucket(), relation, kept(traced, relation, network));
    List<Short> codes = part.isOwn() ? codes(traced.role()) : List.of();
    Condition ofCodes =
        codes.isEmpty()
            ? DSL.noCondition()
            : relation
                .fields()
                .apply(table.variable())
                .coerce(Short.class)
                .in(codes.stream().map(DSL::inline).toList());
    switch (traced.adding()) {
      case STRUCTURES -> {
        boolean ofPlaces = part.isOwn() && relation.flow() == FlowTable.PLACE_FLOW;
        Field<Integer> atom = ofPlaces ? relation.atom() : REGISTER.ATOM_ID;
        queries.add(rows.structures(part, limits, atom, networks));
      }
      case MEDIAN, PERCENTILE_90, COUNT -> queries.add(rows.numbers(part, ofCodes));
      case PERSONS -> {
        queries.add(
            source != null && TallyGroups.tell(source, table, part)
                ? rows.groups(part, ofCodes)
                : rows.tallies(part, ofCodes));
        queries.add(rows.persons(part, codes.isEmpty() ? null : table.variable(), codes));
      }
      case SUM -> queries.add(rows.sums(part, ofCodes));
    }
  }

  /** The codes of the table's variable that count; empty where it tells none apart. */
  private List<Short> codes(Role role) {
    if (!table.hasCodes()) {
      return List.of();
    }
    Short own = modalities.get(question.modality());
    boolean shared = role == Role.DENOMINATOR && table.told() == Indicator.Told.SHARES;
    List<Short> codes = new ArrayList<>();
    modalities
        .values()
        .forEach(
            code -> {
              if (code != null && (shared || code.equals(own))) {
                codes.add(code);
              }
            });
    return codes;
  }

  private Condition kept(Traced traced, Relation relation, Field<String> network) {
    Condition kept = ATOM_ZONE.ZONE_ID.eq(DSL.inline(question.zoneId()));
    Evolution evolution = table.evolution();
    if (evolution != null && traced.part().isOwn()) {
      kept =
          kept.and(
              new Perimeter(dsl, scope, relation.flow(), evolution, buckets())
                  .contains(relation.structure()));
    }
    return isOfAll(relation, traced.part())
        ? kept
        : kept.and(network.in(Deposits.inline(counted(traced))));
  }

  /** The networks whose records count. */
  private Set<String> counted(Traced traced) {
    Stream<String> some;
    if (table.isByNetworkShares() && traced.role() == Role.NUMERATOR) {
      some = Stream.of(question.modality());
    } else {
      some =
          question.network().isEmpty()
              ? Objects.requireNonNull(members).stream()
              : Stream.of(question.network());
    }
    Predicate<String> counted =
        traced.lasting() ? network -> true : counts.apply(traced.bucket().month());
    return some.filter(counted).collect(Collectors.toCollection(TreeSet::new));
  }

  /** A population, the places of joint actions: of no network, or of all together. */
  private boolean isOfAll(Relation relation, CheckedPart part) {
    boolean joint =
        relation.flow() == FlowTable.COOPERATION_FLOW && part.measure() != Measure.STRUCTURES;
    boolean context = relation.flow() == FlowTable.CONTEXT_FLOW;
    boolean together = question.network().isEmpty() && !table.isByNetworkShares();
    return joint || context || (together && (members == null || !table.isAdditive()));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Select<?> unionAll(Select one, Select other) {
    return one.unionAll(other);
  }
}
