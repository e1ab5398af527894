package fr.azimut.recount;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * A month of a region, counted a second time from its files.
 *
 * <p>Each indicator is counted when it is asked for and not kept: all of them do not fit in the
 * memory of a test.
 */
public final class MonthRecount {

  private final Sample sample;
  private final Coverage coverage;
  private final List<Question> questions;

  private MonthRecount(Sample sample) {
    this.sample = sample;
    this.coverage = new Coverage(sample);
    this.questions = Question.list(sample.region(), sample.last());
  }

  /**
   * Reads the files with the definitions of this repository.
   *
   * @param deposits the folder of the extracts, {@code <region>/<month>/<file>} below it
   */
  public static MonthRecount of(Path deposits, String region, YearMonth month) {
    return of(Path.of("jobs"), List.of(deposits), region, month);
  }

  /**
   * Reads the files of several folders.
   *
   * @param deposits in the order in which they were received: of each format and month, the last
   *     file that is not refused is in force
   */
  public static MonthRecount of(Path jobs, List<Path> deposits, String region, YearMonth month) {
    try {
      return new MonthRecount(Sample.read(Region.read(jobs, region), deposits, month));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Sample sample() {
    return sample;
  }

  /** In the order of their files. */
  List<Question> questions() {
    return questions;
  }

  /** Every figure of one of them before disclosure control. */
  Map<Cell, Told> cells(Question question) {
    return new Count(sample, coverage, question, figures(question)).cells();
  }

  Publication publication(Question question) {
    return new Publication(sample.region().threshold(), question, figures(question));
  }

  private List<Figure> figures(Question question) {
    List<String> indicators = questions.stream().map(q -> q.code).toList();
    return Figure.of(question, sample.region().codes(), indicators);
  }
}
