package fr.azimut.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.TestDatabase;
import fr.azimut.indicator.Counting;
import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrimarySuppressionIT {

  private static final Counting SHARE_OF_PERSONS = new Counting(true, true, true);

  private static boolean hides(
      int threshold, Counting counting, @Nullable Double count, @Nullable Double of) {
    Condition hides = new PrimarySuppression(threshold).hides(counting, number(count), number(of));
    return TestDatabase.dsl().select(DSL.field(hides)).fetchSingle().value1();
  }

  private static Field<BigDecimal> number(@Nullable Double number) {
    return DSL.val(number == null ? null : BigDecimal.valueOf(number), SQLDataType.NUMERIC);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # count | of  | hidden
          0       | -   | false
          1       | -   | true
          4       | -   | true
          5       | -   | false
          1000    | -   | false
          # a share of a small whole
          0       | 1   | true
          1       | 1   | true
          0       | 4   | true
          4       | 4   | true
          0       | 5   | false
          5       | 5   | false
          # a small part, a small rest
          1       | 100 | true
          4       | 100 | true
          5       | 100 | false
          95      | 100 | false
          96      | 100 | true
          99      | 100 | true
          100     | 100 | false
          0       | 100 | false
          5       | 9   | true
          5       | 10  | false
          4       | 8   | true
          """)
  void hidesUnderTheThreshold(double count, @Nullable Double of, boolean hidden) {
    assertThat(hides(5, SHARE_OF_PERSONS, count, of)).isEqualTo(hidden);
  }

  @ParameterizedTest
  @CsvSource({"10, true", "11, false", "0, false"})
  void keepsTheThresholdOfTaxSources(double count, boolean hidden) {
    assertThat(hides(11, SHARE_OF_PERSONS, count, null)).isEqualTo(hidden);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # what                           | numerator | denominator | share | count | of | hidden
          acts for a person                | true      | true        | false | 9     | 8  | false
          acts of too few persons          | true      | true        | false | 9     | 4  | true
          days of pathways                 | false     | true        | false | 3     | 8  | false
          days of too few pathways         | false     | true        | false | 300   | 4  | true
          median: pathways alone           | false     | true        | false | -     | 8  | false
          median of too few pathways       | false     | true        | false | -     | 4  | true
          persons for a population         | true      | false       | false | 4     | 900| true
          persons for a small population   | true      | false       | false | 9     | 3  | false
          places of a register             | false     | false       | false | 1     | 2  | false
          """)
  void looksAtCountsOfPersonsAndActsAlone(
      String what,
      boolean numerator,
      boolean denominator,
      boolean share,
      @Nullable Double count,
      @Nullable Double of,
      boolean hidden) {
    Counting counting = new Counting(numerator, denominator, share);

    assertThat(hides(5, counting, count, of)).as(what).isEqualTo(hidden);
  }
}
