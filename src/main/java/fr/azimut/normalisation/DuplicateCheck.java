package fr.azimut.normalisation;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unnest;

import fr.azimut.extract.Flow;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Finds rows that stand twice: alike in everything that is stored, or two different rows for one
 * act or one combination of variables. The first of them is not told.
 */
final class DuplicateCheck {

  private static final Set<String> NOT_CONTENT =
      Set.of("deposit_id", "line", "sheet", Partition.IDENTITY);
  private static final Set<Flow> OF_PERSONS =
      Set.of(Flow.ACTIVITY, Flow.PATHWAY, Flow.REQUEST, Flow.EARLY_LEAVER);
  private static final int FETCHED = 1_000;

  private static final Field<Integer> LINE = field(name("line"), Integer.class);
  private static final Field<Long> IDENTITY = field(name(Partition.IDENTITY), Long.class);
  private static final Field<Long> SUSPECT = field(name("suspect"), Long.class);
  private static final Field<Integer> FIRST = field(name("first_line"), Integer.class);
  private static final Field<Boolean> ACT = field(name("act"), Boolean.class);
  private static final Field<Integer> REPEATED = field(name("repeat"), Integer.class);
  private static final Field<Integer> FIRST_ALIKE = field(name("first_alike"), Integer.class);
  private static final Field<Long> CONTENT = field(name("content"), Long.class);

  /**
   * What was found.
   *
   * @param rows alike an earlier one
   * @param acts the lines of those of them that are acts
   */
  record Repeats(long rows, List<Integer> acts) {}

  /** Tells of the rows that stand twice. */
  Repeats check(LoadedRows rows) {
    if (rows.repeats().isEmpty()) {
      return new Repeats(0, List.of());
    }
    Condition repeated = repeated(rows);
    if (!rows.database().fetchExists(rows.table(), repeated)) {
      return new Repeats(0, List.of());
    }
    List<Integer> acts = new ArrayList<>();
    long[] alike = {0};
    try (Cursor<Record4<Integer, Integer, Boolean, Boolean>> cursor =
        rows.database()
            .select(
                LINE,
                DSL.when(FIRST_ALIKE.lt(LINE), FIRST_ALIKE).otherwise(FIRST),
                DSL.field(FIRST_ALIKE.lt(LINE)),
                ACT)
            .from(numbered(rows, repeated))
            .where(FIRST.lt(LINE))
            .orderBy(LINE)
            .fetchSize(FETCHED)
            .fetchLazy()) {
      cursor.forEach(
          row -> {
            if (row.value3()) {
              alike[0]++;
              if (row.value4()) {
                acts.add(row.value1());
              }
            }
            tell(rows, row.value1(), row.value2(), row.value3(), row.value4());
          });
    }
    return new Repeats(alike[0], acts);
  }

  /** The repeated rows with the first line of the same identity, and the first that is alike. */
  private static Table<?> numbered(LoadedRows rows, Condition repeated) {
    Table<?> suspects =
        select(LINE, IDENTITY, act(rows).as(ACT), content(rows).as(CONTENT))
            .from(rows.table())
            .where(repeated)
            .asTable("repeated");
    return select(
            LINE,
            ACT,
            min(LINE).over().partitionBy(IDENTITY).as(FIRST),
            min(LINE).over().partitionBy(IDENTITY, CONTENT).as(FIRST_ALIKE))
        .from(suspects)
        .asTable("numbered");
  }

  /** Whether a row tells of whom it is. */
  private static Field<Boolean> act(LoadedRows rows) {
    boolean keyed = Partition.parent(rows.request().format().flow()).field("person_key") != null;
    return keyed ? DSL.field(field(name("person_key"), UUID.class).isNotNull()) : DSL.inline(false);
  }

  /** Takes rows out of those that were loaded. */
  static void takeOut(LoadedRows rows, List<Integer> lines) {
    if (!lines.isEmpty()) {
      Integer[] all = lines.toArray(Integer[]::new);
      Condition repeated = LINE.in(select(REPEATED).from(unnest(all).as("repeats", "repeat")));
      rows.database().execute("delete from {0} where {1}", rows.table(), repeated);
    }
  }

  /** Whether the identity of a row is that of others; the suspects alone are looked at. */
  private static Condition repeated(LoadedRows rows) {
    var twice = select(IDENTITY).from(rows.table());
    return rows.repeats()
        .find()
        .map(
            suspects ->
                amongst(
                    rows.database()
                        .fetch(
                            twice.where(amongst(suspects)).groupBy(IDENTITY).having(count().gt(1)))
                        .intoArray(IDENTITY)))
        .orElseGet(() -> IDENTITY.in(twice.groupBy(IDENTITY).having(count().gt(1))));
  }

  private static Condition amongst(Long[] identities) {
    return identities.length == 0
        ? DSL.falseCondition()
        : IDENTITY.in(select(SUSPECT).from(unnest(identities).as("suspects", "suspect")));
  }

  /** A hash of all that is stored of a row: equal rows are found by one number. */
  private static Field<Long> content(LoadedRows rows) {
    List<Field<?>> content = new ArrayList<>();
    for (Field<?> column : Partition.parent(rows.request().format().flow()).fields()) {
      if (!NOT_CONTENT.contains(column.getName())) {
        content.add(field(name(column.getName())));
      }
    }
    return field("hash_record_extended(row({0}), 0)", SQLDataType.BIGINT, DSL.list(content));
  }

  private static void tell(LoadedRows rows, int line, int first, boolean alike, boolean act) {
    if (alike && act) {
      rows.tell(
          FindingKind.REPEATED_ACT,
          Severity.ERROR,
          line,
          "identique à la ligne " + first,
          "une seule ligne par acte");
    } else if (alike) {
      rows.tell(
          FindingKind.ROW_DUPLICATE,
          severity(rows),
          line,
          "identique à la ligne " + first,
          "une seule ligne");
    } else if (rows.identity().ofPersons()) {
      rows.tell(
          FindingKind.ACT_DUPLICATE,
          Severity.WARNING,
          line,
          "même structure, même personne et même date qu'à la ligne " + first,
          "une seule ligne par acte");
    } else if (rows.request().format().flow() == Flow.CONTEXT) {
      rows.tell(
          FindingKind.STATISTIC_REPEATED,
          Severity.WARNING,
          line,
          "même statistique de la même commune qu'à la ligne " + first,
          "une seule ligne ; de plusieurs années, la dernière compte");
    } else {
      rows.tell(
          FindingKind.COMBINATION_DUPLICATE,
          Severity.WARNING,
          line,
          "mêmes variables qu'à la ligne " + first + ", d'autres effectifs",
          "une seule ligne par combinaison");
    }
  }

  /** Two persons may well be alike: of rows that name nobody it is only worth knowing. */
  private static Severity severity(LoadedRows rows) {
    return !rows.identity().ofPersons()
            && !rows.identity().ofTallies()
            && OF_PERSONS.contains(rows.request().format().flow())
        ? Severity.INFO
        : Severity.WARNING;
  }
}
