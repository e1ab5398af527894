package fr.azimut.indicator;

import fr.azimut.indicator.IndicatorDefinition.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Record5;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/**
 * One compiled query: the amounts of a numerator or denominator, by month, zone, network and code.
 *
 * @param numerator whether it feeds the numerator
 * @param period the length of period; of a month, the query may give several months
 * @param variable the variable that its rows are broken down by, {@code ""} for none
 * @param modality the code that all its rows belong to; null when the fourth column tells the code
 * @param rows month (first day), zone, network ({@code ""}: for every network), code of the
 *     variable (null: for every code), amount
 */
record PartQuery(
    boolean numerator,
    Period period,
    String variable,
    @Nullable String modality,
    Select<Record5<LocalDate, Short, String, Short, BigDecimal>> rows) {}
