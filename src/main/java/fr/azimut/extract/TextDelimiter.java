package fr.azimut.extract;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The delimiter of a text: the one under which its first rows name the most required columns. */
final class TextDelimiter {

  private static final List<Character> COMMON = List.of(';', ',', '\t', '|');
  private static final int SAMPLE = 1 << 16;

  private TextDelimiter() {}

  /**
   * The delimiter; the declared one unless another does better.
   *
   * @param text from its beginning; some of it is read
   */
  static char of(Reader text, ExtractFormat format, char declared) throws IOException {
    char[] sample = new char[SAMPLE];
    int size = 0;
    for (int n = 0; n >= 0 && size < SAMPLE; n = text.read(sample, size, SAMPLE - size)) {
      size += n;
    }
    String beginning = new String(sample, 0, size);
    char best = declared;
    int most = columns(beginning, format, declared);
    List<Character> others = new ArrayList<>(COMMON);
    others.remove(Character.valueOf(declared));
    for (char other : others) {
      int found = most == Header.required(format).size() ? 0 : columns(beginning, format, other);
      if (found > most) {
        best = other;
        most = found;
      }
    }
    return best;
  }

  /** How the rows of a text are told apart; blank lines come out, or lines could not be counted. */
  static CSVFormat csv(char delimiter) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter)
        .setIgnoreEmptyLines(false)
        .setHeader((String[]) null)
        .get();
  }

  private static int columns(String beginning, ExtractFormat format, char delimiter) {
    int most = 0;
    try (CSVParser parser =
        CSVParser.builder()
            .setReader(new StringReader(beginning))
            .setFormat(csv(delimiter))
            .get()) {
      int line = 0;
      for (CSVRecord row : parser) {
        String[] values = row.values();
        most = Math.max(most, Header.of(++line, values, values.length).found(format));
        if (parser.getCurrentLineNumber() > format.headerWithin()) {
          break; // one line more than the header may need, for a line «sep=»
        }
      }
    } catch (IOException | UncheckedIOException e) {
      return most; // quotes that do not close under this delimiter, or in this sample
    }
    return most;
  }
}
