package fr.azimut.recount;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Everything counted for a month of the sample data, once for all the tests of a JVM.
 *
 * @param cells every figure before disclosure control
 * @param places for the structures received and expected
 */
record MonthRecount(Map<Cell, Counted> cells, PlaceRecount places) {

  private static final Map<YearMonth, MonthRecount> DONE = new ConcurrentHashMap<>();

  static MonthRecount of(YearMonth month) {
    return DONE.computeIfAbsent(month, MonthRecount::count);
  }

  private static MonthRecount count(YearMonth month) {
    try {
      Sample sample = Sample.read(Path.of("sample-data/rhone-alpes"), month);
      Map<Cell, Counted> cells = new HashMap<>(new Recount(sample, month).count());
      PlaceRecount places = new PlaceRecount(sample, month);
      cells.putAll(places.count());
      return new MonthRecount(cells, places);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
