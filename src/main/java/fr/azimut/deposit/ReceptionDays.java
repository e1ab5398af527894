package fr.azimut.deposit;

import fr.azimut.extract.Typography;
import fr.azimut.extract.WrittenDate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The days on which the files of a month were received: {@code receptions.csv} in the folder of the
 * month, with the header {@code fichier;recu_le}. It is no extract, and it may be absent, or silent
 * about some files. A day comes from whoever deposits the files and not from a clock: the same
 * folder gives the same figures whenever it is run.
 */
public final class ReceptionDays {

  /** Its name. */
  public static final String FILE = "receptions.csv";

  /** The list is not what it should be. */
  public static final class Refused extends RuntimeException {

    private Refused(String message) {
      super(message);
    }
  }

  private static final List<String> HEADER = List.of("fichier", "recu_le");
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setDelimiter(';').setIgnoreEmptyLines(false).setTrim(true).get();

  /** As told, and as Excel writes it back in France. */
  private static final List<DateTimeFormatter> DATES =
      List.of(date("uuuu-MM-dd"), date("d/M/uuuu"));

  private final Map<String, LocalDate> days;

  private ReceptionDays(Map<String, LocalDate> days) {
    this.days = days;
  }

  /**
   * Reads the days of a month.
   *
   * @param folder of the month
   * @param month of the folder
   * @param files of the folder
   * @throws Refused when a line does not give the day of one of these files, with its number, what
   *     was found and what to do
   */
  public static ReceptionDays read(Path folder, YearMonth month, List<Path> files) {
    Path file = folder.resolve(FILE);
    Map<String, LocalDate> days = new LinkedHashMap<>();
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      Set<String> names =
          files.stream().map(f -> f.getFileName().toString()).collect(Collectors.toSet());
      try (Reader in = open(file);
          CSVParser parser = CSVParser.builder().setReader(in).setFormat(FORMAT).get()) {
        for (CSVRecord line : parser) {
          Line at = new Line(file, parser.getCurrentLineNumber(), line.toList());
          if (line.getRecordNumber() == 1) {
            at.header();
          } else if (!at.isEmpty()) {
            at.add(days, names, month);
          }
        }
      } catch (IOException | UncheckedIOException e) {
        throw unreadable(file);
      }
    }
    return new ReceptionDays(days);
  }

  /** The day of a file, when it was noted. */
  public Optional<LocalDate> get(Path file) {
    return Optional.ofNullable(days.get(file.getFileName().toString()));
  }

  private static Reader open(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS),
            StandardCharsets.UTF_8.newDecoder()));
  }

  private static Refused unreadable(Path file) {
    return new Refused(file + " est illisible. Enregistrez-le en CSV (UTF-8, point-virgule).");
  }

  private static DateTimeFormatter date(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** A line, and where it is. */
  private record Line(Path file, long number, List<String> cells) {

    boolean isEmpty() {
      return cells.stream().allMatch(String::isEmpty);
    }

    void header() {
      String first = cells.get(0).replace(BYTE_ORDER_MARK, "");
      boolean right =
          cells.size() == 2
              && HEADER.equals(List.of(Typography.header(first), Typography.header(cells.get(1))));
      require(right, "l'en-tête est « " + String.join(";", cells) + " »", "fichier;recu_le");
    }

    void add(Map<String, LocalDate> days, Set<String> names, YearMonth month) {
      require(cells.size() == 2, cells.size() + " valeurs", "un nom de fichier et un jour");
      String name = cells.get(0);
      require(
          names.contains(name),
          "« " + name + " » n'est pas dans le dossier",
          "le nom d'un fichier du dossier");
      LocalDate day = day(cells.get(1));
      require(
          !day.isBefore(month.atDay(1)),
          day + " précède le mois dont le fichier rend compte",
          "un jour à partir du " + month.atDay(1));
      require(days.put(name, day) == null, "« " + name + " » y est deux fois", "une seule ligne");
    }

    private LocalDate day(String text) {
      return DATES.stream()
          .flatMap(format -> parse(text, format).stream())
          .findFirst()
          .or(() -> WrittenDate.day(text, ""))
          .orElseThrow(() -> refusal("« " + text + " » n'est pas un jour", "AAAA-MM-JJ"));
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
      try {
        return Optional.of(LocalDate.parse(text, format));
      } catch (DateTimeParseException e) {
        return Optional.empty();
      }
    }

    private void require(boolean right, String found, String expected) {
      if (!right) {
        throw refusal(found, expected);
      }
    }

    private Refused refusal(String found, String expected) {
      return new Refused(
          file
              + ", ligne "
              + number
              + " : "
              + found
              + " ; attendu : "
              + expected
              + ". Corrigez la ligne ou retirez-la : sans elle, le délai du fichier est inconnu.");
    }
  }
}
