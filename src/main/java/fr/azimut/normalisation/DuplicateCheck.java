package fr.azimut.normalisation;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.firstValue;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unnest;

import fr.azimut.extract.Flow;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Finds rows that stand twice: alike in everything that is stored, or two different rows for one
 * act or one combination of variables. The first of them is not told.
 */
final class DuplicateCheck implements DepositCheck {

  private static final Set<String> NOT_CONTENT =
      Set.of("deposit_id", "line", "sheet", Partition.IDENTITY);
  private static final Set<Flow> OF_PERSONS =
      Set.of(Flow.ACTIVITY, Flow.PATHWAY, Flow.REQUEST, Flow.EARLY_LEAVER);
  private static final int FETCHED = 1_000;

  private static final Field<Integer> LINE = field(name("line"), Integer.class);
  private static final Field<Long> IDENTITY = field(name(Partition.IDENTITY), Long.class);
  private static final Field<Long> SUSPECT = field(name("suspect"), Long.class);
  private static final Field<Integer> FIRST = field(name("first_line"), Integer.class);
  private static final Field<Integer> NTH = field(name("nth"), Integer.class);
  private static final Field<Integer> NTH_ALIKE = field(name("nth_alike"), Integer.class);

  @Override
  public void check(LoadedRows rows) {
    if (rows.repeats().isEmpty()) {
      return;
    }
    Condition repeated = repeated(rows);
    if (!rows.database().fetchExists(rows.table(), repeated)) {
      return;
    }
    Table<?> numbered =
        select(
                LINE,
                firstValue(LINE).over().partitionBy(IDENTITY).orderBy(LINE).as(FIRST),
                rowNumber().over().partitionBy(IDENTITY).orderBy(LINE).as(NTH),
                rowNumber().over().partitionBy(content(rows)).orderBy(LINE).as(NTH_ALIKE))
            .from(rows.table())
            .where(repeated)
            .asTable("numbered");
    try (Cursor<Record3<Integer, Integer, Boolean>> cursor =
        rows.database()
            .select(LINE, FIRST, DSL.field(NTH_ALIKE.gt(1)))
            .from(numbered)
            .where(NTH.gt(1))
            .orderBy(LINE)
            .fetchSize(FETCHED)
            .fetchLazy()) {
      cursor.forEach(row -> tell(rows, row.value1(), row.value2(), row.value3()));
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

  private static List<Field<?>> content(LoadedRows rows) {
    List<Field<?>> content = new ArrayList<>();
    content.add(IDENTITY);
    for (Field<?> column : Partition.parent(rows.request().format().flow()).fields()) {
      if (!NOT_CONTENT.contains(column.getName())) {
        content.add(field(name(column.getName())));
      }
    }
    return content;
  }

  private static void tell(LoadedRows rows, int line, int first, boolean alike) {
    if (alike) {
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
