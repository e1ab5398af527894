package fr.azimut.recount;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything counted for a month of the sample data, once for all the tests of a JVM.
 *
 * @param cells every figure before disclosure control
 */
record MonthRecount(Sample sample, Coverage coverage, Map<Cell, Counted> cells) {

  /** The catalogue, and the public statistics beside it. */
  static List<Question> questions() {
    List<Question> questions = new ArrayList<>(ReceptionQuestions.list());
    questions.addAll(PathwayQuestions.list());
    questions.addAll(PublicQuestions.list());
    questions.addAll(NetworkQuestions.list().toList());
    questions.addAll(ContextQuestions.list());
    List<String> codes = new ArrayList<>(questions.stream().map(q -> q.code).toList());
    codes.add("COM-05");
    questions.add(NetworkQuestions.revisions(codes));
    return questions;
  }

  static MonthRecount of(YearMonth month) {
    try {
      Sample sample = Sample.read(Path.of("sample-data/rhone-alpes"), month);
      Coverage coverage = new Coverage(sample);
      Map<Cell, Counted> cells = new HashMap<>();
      questions().forEach(q -> cells.putAll(new Count(sample, coverage, q).cells()));
      return new MonthRecount(sample, coverage, cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
