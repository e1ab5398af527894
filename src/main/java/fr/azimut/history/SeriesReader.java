package fr.azimut.history;

import static azimut.database.core.Tables.STRUCTURE;
import static azimut.database.core.Tables.STRUCTURE_COUNT;

import fr.azimut.history.StructureSeries.Amount;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;

/** Reads what the structures of a deposit and of its past declared. */
final class SeriesReader {

  private SeriesReader() {}

  /** The series of every structure that is in the deposit or was in one before, by their codes. */
  static List<StructureSeries> read(DSLContext dsl, Surroundings around) {
    Map<Integer, YearMonth> months = new HashMap<>();
    around.earlier().forEach((month, id) -> months.put(id, month));
    months.put(around.deposit().id(), around.deposit().month());
    TreeMap<String, TreeMap<YearMonth, Amount>> amounts = new TreeMap<>();
    dsl.select(
            STRUCTURE.CODE,
            STRUCTURE_COUNT.DEPOSIT_ID,
            STRUCTURE_COUNT.RECORDS,
            STRUCTURE_COUNT.QUANTITY,
            STRUCTURE_COUNT.CONTENT)
        .from(STRUCTURE_COUNT)
        .join(STRUCTURE)
        .on(STRUCTURE.ID.eq(STRUCTURE_COUNT.STRUCTURE_ID))
        .where(STRUCTURE_COUNT.DEPOSIT_ID.in(months.keySet()))
        .forEach(
            row ->
                amounts
                    .computeIfAbsent(row.value1(), code -> new TreeMap<>())
                    .put(
                        months.get(row.value2()),
                        new Amount(row.value3(), row.value4(), row.value5())));
    List<StructureSeries> series = new ArrayList<>();
    amounts.forEach(
        (code, byMonth) ->
            series.add(new StructureSeries(code, around.deposit().month(), byMonth)));
    return series;
  }
}
