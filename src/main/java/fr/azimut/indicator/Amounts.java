package fr.azimut.indicator;

import fr.azimut.indicator.IndicatorValue.Cell;
import fr.azimut.normalisation.CodeCatalog;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The amounts that the queries of one indicator gave, found again by cell. */
final class Amounts {

  /** Written in place of a code when an amount holds for all of them. */
  private static final String EVERY = "*";

  private final CodeCatalog codes;
  private final Map<Cell, BigDecimal> numerators = new HashMap<>();
  private final Map<Cell, BigDecimal> denominators = new HashMap<>();

  Amounts(CodeCatalog codes) {
    this.codes = codes;
  }

  void add(PartQuery query) {
    query
        .rows()
        .fetch()
        .forEach(
            row ->
                add(
                    query.numerator(),
                    new Cell(
                        query.period(),
                        row.value1(),
                        row.value2(),
                        Objects.requireNonNullElse(row.value3(), ""),
                        query.variable(),
                        modality(query, row.value4())),
                    Objects.requireNonNullElse(row.value5(), BigDecimal.ZERO)));
  }

  /** Adds to what the cell has already. */
  void add(boolean numerator, Cell cell, BigDecimal amount) {
    (numerator ? numerators : denominators).merge(cell, amount, BigDecimal::add);
  }

  private String modality(PartQuery query, @Nullable Short code) {
    String literal = query.modality();
    if (literal != null) {
      return literal;
    } else if (query.variable().isEmpty()) {
      return "";
    } else if (code == null) {
      return EVERY;
    }
    List<String> known = codes.list(query.variable());
    return code == 0 ? "NR" : known.get(code - 1);
  }

  /** The numerator of a cell, zero when no record counts. */
  BigDecimal numerator(Cell cell) {
    return find(numerators, cell);
  }

  /** The denominator of a cell, zero when no record counts. */
  BigDecimal denominator(Cell cell) {
    return find(denominators, cell);
  }

  /** The amount of the cell, else the one that holds for every code or every network. */
  private static BigDecimal find(Map<Cell, BigDecimal> amounts, Cell cell) {
    for (String network : List.of(cell.network(), "")) {
      for (String modality : List.of(cell.modality(), EVERY)) {
        BigDecimal amount =
            amounts.get(
                new Cell(
                    cell.period(),
                    cell.month(),
                    cell.zoneId(),
                    network,
                    cell.variable(),
                    modality));
        if (amount != null) {
          return amount;
        }
      }
    }
    return BigDecimal.ZERO;
  }
}
