package fr.azimut.sample;

import java.io.IOException;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The rows below the header: counted, and some of them spoilt. */
final class FileBody {

  private final ExtractWriter out;
  private final Mistakes mistakes;
  private final double repeated;
  private final RandomGenerator random;
  private long rows;

  /**
   * @param repeated share of the rows that are written twice; none when absent
   */
  FileBody(
      ExtractWriter out, Mistakes mistakes, @Nullable Double repeated, RandomGenerator random) {
    this.out = out;
    this.mistakes = mistakes;
    this.repeated = repeated == null ? 0 : repeated;
    this.random = random;
  }

  /** Adds a row of data, perhaps twice; the list may be changed. */
  void data(List<String> cells) throws IOException {
    boolean spoilt = mistakes.spoil(cells);
    out.row(cells);
    rows++;
    if (!spoilt && random.nextDouble() < repeated) {
      mistakes.count(MistakeKind.REPEATED_ROW);
      out.row(cells);
      rows++;
    }
  }

  /** Adds a row that is no data: a total, a note. */
  void other(List<String> cells) throws IOException {
    out.row(cells);
  }

  /** Rows of data so far. */
  long rows() {
    return rows;
  }
}
