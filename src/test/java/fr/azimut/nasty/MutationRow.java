package fr.azimut.nasty;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of {@code nasty/mutations.csv}.
 *
 * @param formats regular expression of the ids of the formats whose files are changed
 * @param months regular expression of their months, as {@code 2015-12}
 * @param what is done, in words
 */
record MutationRow(Kind kind, String mutation, String formats, String months, String what) {

  /** The mutation that leaves a file out. */
  static final String MISSING = "missing";

  private static final Path TABLE = Path.of("src/test/resources/nasty/mutations.csv");
  private static final CSVFormat CSV =
      CSVFormat.Builder.create(CSVFormat.RFC4180)
          .setDelimiter(';')
          .setHeader()
          .setSkipHeaderRecord(true)
          .get();

  /** What a mutation changes. */
  enum Kind {
    /** What is told. */
    FACT,
    /** How it is written: no figure may change. */
    FORM,
    /** What comes later, when a version was made already. */
    AGAIN
  }

  static List<MutationRow> list() {
    List<MutationRow> table = new ArrayList<>();
    try (Reader text = Files.newBufferedReader(TABLE)) {
      for (CSVRecord row : CSV.parse(text)) {
        table.add(
            new MutationRow(
                Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                row.get("mutation"),
                row.get("formats"),
                row.get("months"),
                row.get("what is done to the sample")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  boolean appliesTo(String format, YearMonth month) {
    return format.matches(formats) && month.toString().matches(months);
  }
}
