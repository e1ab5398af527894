package fr.azimut.sample;

import java.io.IOException;
import java.util.List;

/** The rows below the header: counted, and some of them spoilt. */
final class FileBody {

  private final ExtractWriter out;
  private final Mistakes mistakes;
  private long rows;

  FileBody(ExtractWriter out, Mistakes mistakes) {
    this.out = out;
    this.mistakes = mistakes;
  }

  /** Adds a row of data; the list may be changed. */
  void data(List<String> cells) throws IOException {
    mistakes.spoil(cells);
    out.row(cells);
    rows++;
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
