package fr.azimut.run;

import fr.azimut.deposit.Deposit;
import fr.azimut.deposit.Verdict;
import fr.azimut.quality.FindingKind;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What a mutation must lead to, one row of {@code corpus/mutations.csv}.
 *
 * @param formats regular expression of the ids of the formats that it is said of
 * @param verdict label, {@code =} for that of the good file
 * @param read rows more than the good file has, {@code *} when a refusal stops reading, {@code -}
 *     when no row is left, nor what was found in those of the good file, its titles aside
 * @param rejected rows, {@code *} for some
 * @param findings kinds that the good file does not have
 */
record ExpectedOutcome(
    String mutation,
    String formats,
    String verdict,
    String read,
    String rejected,
    Set<String> findings) {

  private static final Path TABLE = Path.of("src/test/resources/corpus/mutations.csv");
  private static final CSVFormat CSV =
      CSVFormat.Builder.create(CSVFormat.RFC4180)
          .setDelimiter(';')
          .setHeader()
          .setSkipHeaderRecord(true)
          .get();

  static List<ExpectedOutcome> list() throws IOException {
    List<ExpectedOutcome> table = new ArrayList<>();
    try (Reader text = Files.newBufferedReader(TABLE)) {
      for (CSVRecord row : CSV.parse(text)) {
        Set<String> findings = new TreeSet<>(List.of(row.get("findings").split(" ")));
        findings.remove("");
        table.add(
            new ExpectedOutcome(
                row.get("mutation"),
                row.get("formats"),
                row.get("verdict"),
                row.get("read"),
                row.get("rejected"),
                findings));
      }
    }
    return table;
  }

  /** In words, to be compared with {@link #tell}. */
  String expect(FileCheck.Result good) {
    Set<String> kinds = new TreeSet<>(findings);
    if (!verdict.equals(Verdict.REFUSED.label()) && !read.equals("-")) {
      kinds.addAll(kinds(good));
    }
    if (read.equals("-")) {
      kinds.remove(FindingKind.ROW_OTHER_SUMMARY.id());
    }
    return (verdict.equals("=") ? good.deposit().verdict().label() : verdict)
        + ", lues "
        + switch (read) {
          case "*" -> "*";
          case "-" -> "0";
          default -> good.deposit().read() + Integer.parseInt(read);
        }
        + ", rejetées "
        + rejected
        + ", "
        + kinds;
  }

  /** What came out, in the words of {@link #expect}; what is not expected is left out. */
  String tell(FileCheck.Result found, FileCheck.Result good) {
    Deposit deposit = found.deposit();
    Set<String> kinds = kinds(found);
    if (verdict.equals(Verdict.REFUSED.label())) {
      kinds.removeAll(kinds(good));
      kinds.addAll(findings.stream().filter(kinds(found)::contains).toList());
    }
    if (read.equals("-")) {
      kinds.remove(FindingKind.ROW_OTHER_SUMMARY.id());
    }
    return deposit.verdict().label()
        + ", lues "
        + (read.equals("*") ? "*" : deposit.read())
        + ", rejetées "
        + (rejected.equals("*") ? "*" : deposit.rejected())
        + ", "
        + kinds;
  }

  private static Set<String> kinds(FileCheck.Result result) {
    Set<String> kinds = new TreeSet<>();
    result.findings().forEach(group -> kinds.add(id(group.kind())));
    return kinds;
  }

  private static String id(FindingKind kind) {
    return kind.id();
  }
}
