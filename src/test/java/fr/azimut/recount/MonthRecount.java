package fr.azimut.recount;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Everything counted for a month of the sample data, once for all the tests of a JVM.
 *
 * @param cells every figure before disclosure control
 */
record MonthRecount(Sample sample, Map<Cell, Counted> cells) {

  private static final Map<YearMonth, MonthRecount> DONE = new ConcurrentHashMap<>();

  static MonthRecount of(YearMonth month) {
    return DONE.computeIfAbsent(month, MonthRecount::count);
  }

  /** The catalogue. */
  static List<Question> questions() {
    return Stream.of(ReceptionQuestions.list(), PathwayQuestions.list(), NetworkQuestions.list())
        .flatMap(List::stream)
        .toList();
  }

  private static MonthRecount count(YearMonth month) {
    try {
      Sample sample = Sample.read(Path.of("sample-data/rhone-alpes"), month);
      Coverage coverage = new Coverage(sample);
      Map<Cell, Counted> cells = new HashMap<>();
      questions().forEach(q -> cells.putAll(new Count(sample, coverage, q).cells()));
      return new MonthRecount(sample, cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
