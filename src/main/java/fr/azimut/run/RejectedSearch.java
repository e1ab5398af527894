package fr.azimut.run;

import fr.azimut.deposit.Deposit;
import fr.azimut.deposit.DepositArchive;
import fr.azimut.deposit.DepositRepository;
import fr.azimut.indicator.FigureTrace;
import fr.azimut.indicator.TracedPart;
import fr.azimut.normalisation.LoadRequest;
import fr.azimut.normalisation.PersonKey;
import fr.azimut.normalisation.Register;
import fr.azimut.normalisation.RejectedRows;
import fr.azimut.normalisation.RejectedRows.Rejected;
import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * Finds the rejected rows that would have counted in a figure: reads the archived files again and
 * asks of what can be read of those rows what is asked of the others.
 */
final class RejectedSearch {

  private final Definitions definitions;
  private final DSLContext dsl;
  private final FileCheck check;
  private final PersonKey personKey;
  private final DepositArchive archive;

  RejectedSearch(
      Definitions definitions,
      DSLContext dsl,
      FileCheck check,
      PersonKey personKey,
      DepositArchive archive) {
    this.definitions = definitions;
    this.dsl = dsl;
    this.check = check;
    this.personKey = personKey;
    this.archive = archive;
  }

  /**
   * What was found.
   *
   * @param rejected rows rejected in the files of the period
   * @param unreadable those of them of which nothing can be said
   * @param elsewhere files that are not there any more, or that other rows are rejected of today
   * @param parts the parts of the figure, over the rejected rows alone
   * @param lines by part, then by deposit, each line that would have counted and why it does not
   */
  record Result(
      long rejected,
      long unreadable,
      List<Deposit> elsewhere,
      List<TracedPart> parts,
      List<SortedMap<Integer, SortedMap<Integer, String>>> lines) {}

  /**
   * Searches, and leaves nothing behind.
   *
   * @param byMonth the deposits of the version
   */
  Result search(
      FigureSearch.Found found, Map<YearMonth, List<Deposit>> byMonth, List<TracedPart> parts) {
    SortedMap<String, String> flows = found.trace().flows(found.question());
    List<Deposit> deposits = deposits(found, byMonth, parts, flows);
    if (parts.isEmpty() || deposits.isEmpty()) {
      return new Result(0, 0, List.of(), List.of(), List.of());
    }
    return check.inVain(() -> read(found, byMonth, flows, deposits));
  }

  private static List<Deposit> deposits(
      FigureSearch.Found found,
      Map<YearMonth, List<Deposit>> byMonth,
      List<TracedPart> parts,
      Map<String, String> flows) {
    Map<Integer, Deposit> deposits = new TreeMap<>();
    String network = found.question().network();
    List<String> limits = found.definition().limits();
    byMonth.forEach(
        (month, list) -> {
          boolean asked =
              parts.stream().anyMatch(p -> !month.isBefore(p.since()) && !month.isAfter(p.until()));
          list.stream()
              .filter(d -> asked && d.rejected() > 0 && flows.containsKey(d.flow()))
              .filter(d -> network.isEmpty() || d.network().equals(network))
              .filter(d -> limits.isEmpty() || limits.contains(d.network()))
              .forEach(d -> deposits.put(d.id(), d));
        });
    return List.copyOf(deposits.values());
  }

  private Result read(
      FigureSearch.Found found,
      Map<YearMonth, List<Deposit>> byMonth,
      Map<String, String> flows,
      List<Deposit> deposits) {
    RejectedRows rejected =
        new RejectedRows(definitions.networks(), definitions.codes(), definitions.checks());
    Map<Integer, Map<Integer, String>> reasons = new LinkedHashMap<>();
    List<Deposit> elsewhere = new ArrayList<>();
    long[] counts = new long[2];
    dsl.connection(
        connection -> {
          rejected.create(connection, flows.values());
          for (Deposit deposit : deposits) {
            Path file = archive.path(deposit.sha256());
            RejectedRows.Reading reading =
                Files.exists(file)
                    ? rejected.load(connection, request(found, deposit, file, byMonth))
                    : new RejectedRows.Reading(List.of(), 0);
            // a repeated act counts once by its first row: the others are no loss
            long rejectedRows = deposit.rejected() - repeated(deposit);
            if (reading.rows().size() != rejectedRows) {
              elsewhere.add(deposit);
            }
            counts[0] += rejectedRows;
            counts[1] += reading.rows().size() - reading.coded();
            reasons.put(
                deposit.id(),
                reading.rows().stream()
                    .collect(
                        Collectors.toMap(Rejected::line, RejectedSearch::reason, (a, b) -> a)));
          }
        });
    FigureTrace trace = found.trace().ofTemporary(dsl);
    List<TracedPart> parts = trace.listParts(found.question());
    List<SortedMap<Integer, SortedMap<Integer, String>>> lines = new ArrayList<>();
    for (TracedPart part : parts) {
      SortedMap<Integer, SortedMap<Integer, String>> ofPart = new TreeMap<>();
      trace.listLines(
          found.question(),
          part,
          (deposit, line) ->
              ofPart
                  .computeIfAbsent(deposit, d -> new TreeMap<>())
                  .put(line, reasons.getOrDefault(deposit, Map.of()).getOrDefault(line, "")));
      lines.add(ofPart);
    }
    return new Result(counts[0], counts[1], elsewhere, parts, lines);
  }

  private long repeated(Deposit deposit) {
    return new DepositRepository(dsl).count(deposit.id(), FindingKind.REPEATED_ACT);
  }

  private LoadRequest request(
      FigureSearch.Found found, Deposit deposit, Path file, Map<YearMonth, List<Deposit>> byMonth) {
    Register register =
        byMonth.getOrDefault(deposit.month(), List.of()).stream()
            .filter(d -> d.flow().equals("place"))
            .findFirst()
            .map(d -> Register.read(dsl, d.id()))
            .orElse(Register.EMPTY);
    return new LoadRequest(
        deposit.id(),
        deposit.month(),
        definitions.networks().get(deposit.network()),
        definitions.format(deposit.network(), deposit.format()),
        file,
        found.geography(),
        register,
        personKey);
  }

  /** The kinds of the errors and their columns: what stands there is for the sender to read. */
  private static String reason(Rejected row) {
    return row.errors().stream()
        .map(RejectedSearch::reason)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" ; "));
  }

  private static String reason(Finding error) {
    String column = error.column();
    return error.kind().title() + (column == null ? "" : " (" + column + ")");
  }
}
