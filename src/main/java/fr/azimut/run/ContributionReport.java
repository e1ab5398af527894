package fr.azimut.run;

import fr.azimut.deposit.Deposit;
import fr.azimut.deposit.DepositRepository;
import fr.azimut.deposit.Reception;
import fr.azimut.deposit.Verdict;
import fr.azimut.disclosure.DepositNotice;
import fr.azimut.extract.ExtractFormat;
import fr.azimut.indicator.TracedPart;
import fr.azimut.indicator.TracedPart.Counted;
import fr.azimut.quality.LineRanges;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jooq.DSLContext;

/** Shows what the parts of a figure are made of, and what is not in them. */
final class ContributionReport {

  private final Console console;
  private final Definitions definitions;
  private final DepositRepository deposits;
  private final FigureSearch.Found found;
  private final boolean withLines;

  ContributionReport(
      Console console,
      Definitions definitions,
      DSLContext dsl,
      FigureSearch.Found found,
      boolean withLines) {
    this.console = console;
    this.definitions = definitions;
    this.deposits = new DepositRepository(dsl);
    this.found = found;
    this.withLines = withLines;
  }

  /** Shows by network, structure, deposit and rule of placement what each part counts. */
  void show(List<TracedPart> parts) {
    if (parts.isEmpty()) {
      console.say("");
      console.say(
          "Contributions : aucune ligne d'extraction ; ce chiffre se lit dans les réceptions, le"
              + " registre des lieux ou la référence des territoires.");
      return;
    }
    for (TracedPart part : parts) {
      show(part);
    }
  }

  private void show(TracedPart part) {
    console.say("");
    String months =
        part.since().equals(part.until())
            ? part.until().toString()
            : part.since() + " à " + part.until();
    console.say(capital(part.name()) + " (" + months + ") : " + part.words());
    console.say(row("ensemble", part.total()));
    if (!part.additive()) {
      console.say(
          "  Ne s'additionne pas : une personne, une structure ou un rang peut être de plusieurs"
              + " lignes de ce qui suit.");
    }
    table("par réseau", part.byNetwork(), n -> n.isEmpty() ? "aucun en particulier" : n);
    table("par structure", part.byStructure(), s -> s.isEmpty() ? "sans structure" : s);
    table("par dépôt", byMonth(part.byDeposit()), this::deposit);
    table("par règle de localisation", part.byRule(), rule -> rule.label());
    if (withLines) {
      lines(part);
    }
  }

  private <K> void table(String title, Map<K, Counted> counted, Function<K, String> words) {
    console.say("  " + title);
    counted.forEach((key, value) -> console.say("  " + row(words.apply(key), value)));
  }

  private static String row(String name, Counted counted) {
    return String.format(
        Locale.ROOT,
        "  %-74s %14s  (%s %s)",
        name,
        FrenchNumber.of(counted.amount()),
        Console.number(counted.rows()),
        counted.rows() > 1 ? "lignes" : "ligne");
  }

  /** Of the deposits by id, by month and file name. */
  private <V> Map<Deposit, V> byMonth(Map<Integer, V> byId) {
    Map<Deposit, V> sorted =
        new TreeMap<>(
            Comparator.comparing(Deposit::month)
                .thenComparing(Deposit::fileName)
                .thenComparing(Deposit::id));
    byId.forEach((id, value) -> sorted.put(deposits.get(id), value));
    return sorted;
  }

  private String deposit(Deposit deposit) {
    return deposit.month()
        + "/"
        + deposit.fileName()
        + ", dépôt n° "
        + deposits.getFacts(deposit.id()).sequence()
        + ", "
        + deposit.verdict().label();
  }

  private void lines(TracedPart part) {
    SortedMap<Integer, LineRanges> lines = new TreeMap<>();
    found
        .trace()
        .listLines(
            found.question(),
            part,
            (deposit, line) -> lines.computeIfAbsent(deposit, d -> new LineRanges()).add(line));
    console.say("  lignes");
    byMonth(lines)
        .forEach((deposit, ranges) -> console.say("    " + file(deposit) + " : " + ranges));
  }

  /** The file, and the sheet of a workbook. */
  private String file(Deposit deposit) {
    ExtractFormat format = definitions.format(deposit.network(), deposit.format());
    String sheet = format.sheet();
    return deposit.month()
        + "/"
        + deposit.fileName()
        + (sheet == null ? "" : ", feuille « " + sheet + " »");
  }

  /** Shows the rejected rows that would have counted. */
  void showRejected(RejectedSearch.Result result) {
    console.say("");
    console.say("Lignes rejetées qui auraient compté");
    if (result.rejected() == 0) {
      console.say("  aucune ligne rejetée dans les fichiers de la période");
      return;
    }
    console.say(
        "  "
            + Console.number(result.rejected())
            + " lignes rejetées dans les fichiers de la période, relues dans l'archive ; une valeur"
            + " illisible y vaut « non renseigné », ou 0");
    if (result.unreadable() > 0) {
      console.say(
          "  dont " + Console.number(result.unreadable()) + " dont rien ne se lit : non comptées");
    }
    for (Deposit deposit : result.elsewhere()) {
      console.say(
          "  ! "
              + file(deposit)
              + " : absent de l'archive, ou lu autrement par le format d'aujourd'hui");
    }
    for (int i = 0; i < result.parts().size(); i++) {
      TracedPart part = result.parts().get(i);
      console.say(row(part.name(), part.total()));
      byMonth(result.lines().get(i)).forEach(this::rejected);
    }
  }

  private void rejected(Deposit deposit, SortedMap<Integer, String> lines) {
    Map<String, LineRanges> byReason = new LinkedHashMap<>();
    lines.forEach(
        (line, reason) -> byReason.computeIfAbsent(reason, r -> new LineRanges()).add(line));
    byReason.forEach(
        (reason, ranges) -> console.say("    " + file(deposit) + " : " + ranges + " ; " + reason));
  }

  /** Shows the files of the period of which nothing counts. */
  void showAbsent(List<DepositNotice> notices, List<TracedPart> parts) {
    Set<String> flows = found.trace().flows(found.question()).keySet();
    List<String> limits = found.definition().limits();
    String network = found.question().network();
    Set<String> absent = new TreeSet<>();
    for (DepositNotice notice : notices) {
      boolean asked =
          parts.stream()
              .anyMatch(
                  p -> !notice.month().isBefore(p.since()) && !notice.month().isAfter(p.until()));
      boolean concerned =
          (limits.isEmpty() || limits.contains(notice.network()))
              && (network.isEmpty() || network.equals(notice.network()));
      if (asked && concerned && isAbsent(notice) && flows.contains(flow(notice))) {
        String file = notice.fileName().isEmpty() ? notice.format() : notice.fileName();
        absent.add(notice.month() + "/" + file + " : " + notice.verdict());
      }
    }
    if (!absent.isEmpty()) {
      console.say("");
      console.say("Fichiers de la période dont rien ne compte");
      absent.forEach(line -> console.say("  " + line));
    }
  }

  private static boolean isAbsent(DepositNotice notice) {
    return notice.verdict().equals(Verdict.REFUSED.label())
        || notice.verdict().equals(Reception.MISSING);
  }

  private String flow(DepositNotice notice) {
    return definitions.networks().get(notice.network()).extracts().stream()
        .filter(f -> f.id().equals(notice.format()))
        .map(f -> f.flow().id())
        .findFirst()
        .orElse("");
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
  }
}
