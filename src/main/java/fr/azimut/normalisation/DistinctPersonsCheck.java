package fr.azimut.normalisation;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import fr.azimut.extract.Flow;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.Severity;
import fr.azimut.territory.PlacementRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;

/**
 * Compares the numbers of distinct persons of the rows about the same people: of one structure,
 * residence and characteristics. They are one number, between one and what the rows add up to.
 */
final class DistinctPersonsCheck implements DepositCheck {

  /** The columns of {@code core.activity} that rows about the same people share. */
  private static final List<String> GROUP =
      List.of(
          "structure_id", "place_id", "sex", "age_band", "education", "status", "vae_age", "host");

  private static final Field<Short> PLACEMENT = field(name("placement"), Short.class);
  private static final Field<Integer> LINE = field(name("line"), Integer.class);
  private static final Field<Integer> PERSONS = field(name("persons"), Integer.class);
  private static final Field<Integer> DISTINCT = field(name("distinct_persons"), Integer.class);

  /** As {@code indicator.TallyGroups}: a commune is the same by its code and by its name. */
  private static List<Field<?>> group() {
    List<Field<?>> group = new ArrayList<>();
    GROUP.forEach(column -> group.add(field(name(column))));
    short code = PlacementRule.COMMUNE.code();
    short label = PlacementRule.COMMUNE_LABEL.code();
    group.add(when(PLACEMENT.eq(inline(label)), inline(code)).otherwise(PLACEMENT));
    return group;
  }

  @Override
  public void check(LoadedRows rows) {
    if (rows.request().format().flow() != Flow.ACTIVITY
        || !rows.request().format().variables().containsKey("distinct_persons")) {
      return;
    }
    Field<Integer> line = min(LINE);
    Field<Integer> least = min(DISTINCT);
    Field<Integer> largest = max(DISTINCT);
    Field<BigDecimal> persons = sum(PERSONS);
    rows.database()
        .select(line, least, largest, persons)
        .from(rows.table())
        .groupBy(group())
        .having(
            least
                .ne(largest)
                .or(persons.lt(largest.cast(BigDecimal.class)))
                .or(largest.eq(inline(0)).and(persons.gt(inline(BigDecimal.ZERO)))))
        .orderBy(line)
        .forEach(
            group -> tell(rows, group.value1(), group.value2(), group.value3(), group.value4()));
  }

  private static void tell(LoadedRows rows, int line, int least, int largest, BigDecimal persons) {
    if (least != largest) {
      rows.tell(
          FindingKind.DISTINCT_PERSONS_DIFFER,
          Severity.WARNING,
          line,
          "de " + least + " à " + largest + " pour les mêmes personnes",
          "un seul nombre ; le plus grand compte");
    }
    if (largest == 0 || persons.compareTo(BigDecimal.valueOf(largest)) < 0) {
      rows.tell(
          FindingKind.DISTINCT_PERSONS_IMPOSSIBLE,
          Severity.WARNING,
          line,
          largest + " personnes distinctes, " + persons + " sur les lignes",
          "de 1 à " + persons);
    }
  }
}
