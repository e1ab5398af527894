package fr.azimut.extract;

import fr.azimut.definition.Position;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of file of a network is written, and which variables its columns give.
 *
 * @param position where it is defined
 * @param id stable, in kebab-case
 * @param label what the file is, in French
 * @param flow what its rows are
 * @param frequency how often it is expected
 * @param fileName regular expression of the whole file name, with the named group {@code year} and,
 *     when monthly, {@code month}
 * @param sampleName how the sample generator names it: {@code {year}}, {@code {month}}, {@code
 *     {region}} are replaced
 * @param container how the file is packed
 * @param charset of a text file: {@code UTF-8}, {@code windows-1252}…; null for a workbook
 * @param byteOrderMark whether the text file begins with one (written so by the generator; reading
 *     accepts both)
 * @param delimiter of a text file; null for a workbook
 * @param sheet of a workbook, null for the first
 * @param headerWithin the header is the first row, among so many, that has every required column
 * @param titles lines that the network writes above the header, for the sample generator
 * @param columns in the order of the file
 * @param other rows that are not data: totals, titles, notes
 * @param variables what fills each variable of the flow
 * @param notAvailable what the network writes in place of a number that it does not have
 * @param maximumBytes size over which the file is refused unread; {@link #mostBytes()} when null
 * @param personalData what a personal datum does to the file; {@code drop} when absent
 * @param maximumRejected share of rejected rows over which the file is refused
 * @param maximumRepeated share of repeated rows over which the file is refused
 */
public record ExtractFormat(
    Position position,
    String id,
    String label,
    Flow flow,
    Frequency frequency,
    String fileName,
    String sampleName,
    Container container,
    @Nullable String charset,
    boolean byteOrderMark,
    @Nullable String delimiter,
    @Nullable String sheet,
    int headerWithin,
    List<String> titles,
    List<Column> columns,
    List<OtherRow> other,
    Map<String, VariableSource> variables,
    List<String> notAvailable,
    @Nullable Integer maximumBytes,
    @Nullable OnPersonalData personalData,
    double maximumRejected,
    double maximumRepeated) {

  private static final int MOST_TEXT = 1_000_000_000;
  private static final int MOST_WORKBOOK = 100_000_000;

  /** What a personal datum does to the file that holds it. */
  public enum OnPersonalData {
    /** The datum is left out and counted. */
    DROP,
    /** The file is refused, and not kept. */
    REFUSE
  }

  /** How often a file is expected. */
  public enum Frequency {
    MONTHLY,
    YEARLY
  }

  /** How a file is packed. */
  public enum Container {
    /** A delimited text. */
    CSV,
    /** A workbook of Excel; one with macros is read as well, without them. */
    XLSX,
    /** A workbook of Excel before 2007. */
    XLS,
    /** A workbook of LibreOffice. */
    ODS
  }

  /**
   * A column of the file.
   *
   * @param name its header
   * @param optional whether the file may come without it
   * @param personal whether it holds a personal datum, to be dropped unread and reported
   * @param personalData what a personal datum in it does; as the format says when absent
   */
  public record Column(
      String name, boolean optional, boolean personal, @Nullable OnPersonalData personalData) {}

  /**
   * Rows that are not data.
   *
   * @param column the column that tells
   * @param matches regular expression that the whole value matches
   * @param totalOf columns of which the row gives totals, to be compared with the rows of data
   */
  public record OtherRow(String column, String matches, List<String> totalOf) {}

  /** What a code that no mapping knows does to its row. */
  public enum Unknown {
    /** The row is rejected. */
    REJECT,
    /** The row is kept, the variable is not given. */
    KEEP
  }

  /** Within what the number of a person is unique. */
  public enum KeyScope {
    /** All structures of the network give one person the same number. */
    NETWORK,
    /** Each structure numbers its own: two of them may give one number to two persons. */
    STRUCTURE
  }

  /**
   * What fills a variable: a column, or a constant.
   *
   * @param column the column's header
   * @param value a constant code, instead of a column
   * @param mapping a table of {@code jobs/mappings/}, from the network's codes to ours
   * @param values the same, written here; neither one nor the other: the file uses our codes
   * @param partial values of the file that are known, but wider than any code of ours: they count
   *     as not given, beside {@code mapping} or {@code values}
   * @param pattern of a date or month ({@link java.time.format.DateTimeFormatter})
   * @param required whether an empty cell rejects the row
   * @param unknown what an unknown code does; {@code reject} when absent
   * @param scope within what a person's number is unique; null for any other variable
   * @param decimal the sign before the decimals of a number, {@code ,} or {@code .}; null when the
   *     file itself tells
   * @param factor what a number is multiplied by: 1000 for a column in thousands; null for 1
   */
  public record VariableSource(
      Position position,
      @Nullable String column,
      @Nullable String value,
      @Nullable String mapping,
      Map<String, String> values,
      List<String> partial,
      @Nullable String pattern,
      boolean required,
      @Nullable Unknown unknown,
      @Nullable KeyScope scope,
      @Nullable String decimal,
      @Nullable Double factor) {

    /** Refuses a source that has both or neither of a column and a constant. */
    public VariableSource {
      if ((column == null) == (value == null)) {
        throw new IllegalArgumentException("give either 'column' or 'value'");
      }
    }

    /**
     * How to read a date, strictly (30 February is none): by the pattern, {@code yyyy-MM-dd} when
     * there is none. Empty when the pattern is not one.
     */
    public Optional<DateTimeFormatter> findDateFormat() {
      String written = pattern == null ? "yyyy-MM-dd" : pattern;
      try {
        // strictly read, a 'year of era' would ask for the era
        return Optional.of(
            DateTimeFormatter.ofPattern(written.replace('y', 'u'), Locale.FRENCH)
                .withResolverStyle(ResolverStyle.STRICT));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
  }

  /** Refuses what cannot be read: a variable of another flow, a column that is not listed. */
  public ExtractFormat {
    List<String> names = columns.stream().map(Column::name).toList();
    if (names.stream().distinct().count() != names.size()) {
      throw new IllegalArgumentException("two columns have the same name");
    }
    variables.forEach(
        (variable, source) -> {
          if (!flow.variables().contains(variable)) {
            throw new IllegalArgumentException(
                "flow '" + flow.id() + "' has no variable '" + variable + "'");
          }
          if (source.column() != null && !names.contains(source.column())) {
            throw new IllegalArgumentException(
                "variable '" + variable + "' names an unlisted column '" + source.column() + "'");
          }
        });
    for (OtherRow row : other) {
      if (!names.contains(row.column())) {
        throw new IllegalArgumentException(
            "'other' names an unlisted column '" + row.column() + "'");
      }
      for (String total : row.totalOf()) {
        if (!names.contains(total)) {
          throw new IllegalArgumentException("'total_of' names an unlisted column '" + total + "'");
        }
      }
    }
    if (container == Container.CSV && (charset == null || delimiter == null)) {
      throw new IllegalArgumentException("a csv needs 'charset' and 'delimiter'");
    }
  }

  /** Whether a personal datum where none is expected refuses the file. */
  public boolean refusesPersonalData() {
    return personalData == OnPersonalData.REFUSE;
  }

  /** Whether a personal datum in a column refuses the file. */
  public boolean refusesPersonalData(Column column) {
    OnPersonalData own = column.personalData();
    return own == null ? refusesPersonalData() : own == OnPersonalData.REFUSE;
  }

  /**
   * Whether its rows can tell persons: by a key or by their number. Rows of acts alone cannot; a
   * pathway, or a place on a list, is one person's by itself.
   */
  public boolean tellsPersons() {
    return flow != Flow.ACTIVITY
        || variables.containsKey("person_key")
        || variables.containsKey("persons");
  }

  /** Size over which the file is refused unread: 1 GB for a text, 100 MB for a workbook. */
  public int mostBytes() {
    int usual = container == Container.CSV ? MOST_TEXT : MOST_WORKBOOK;
    return maximumBytes == null ? usual : maximumBytes;
  }

  /** The same table as a text, as sites export it for spreadsheets: UTF-8 or that of Windows. */
  ExtractFormat asText() {
    return new ExtractFormat(
        position,
        id,
        label,
        flow,
        frequency,
        fileName,
        sampleName,
        Container.CSV,
        "windows-1252",
        false,
        "\t",
        null,
        headerWithin,
        titles,
        columns,
        other,
        variables,
        notAvailable,
        mostBytes(),
        personalData,
        maximumRejected,
        maximumRepeated);
  }

  /** A name that one of its files may have: that of December 2015 in Rhône-Alpes. */
  public String exampleName() {
    return FileName.sample(this);
  }
}
