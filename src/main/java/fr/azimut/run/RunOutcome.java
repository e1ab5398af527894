package fr.azimut.run;

import fr.azimut.deposit.Deposit;
import fr.azimut.deposit.Verdict;
import fr.azimut.quality.FindingKind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of the files of a run, and what to do about it. */
final class RunOutcome {

  /** How many files with rejected rows are named; the others are counted. */
  private static final int NAMED = 5;

  /** How many kinds of error are named for a file. */
  private static final int KINDS = 3;

  private final List<Arrival> arrivals;
  private final MonthlySteps steps;
  private final List<Deposit> deposits;

  RunOutcome(List<Arrival> arrivals, MonthlySteps steps) {
    this.arrivals = arrivals;
    this.steps = steps;
    this.deposits =
        arrivals.stream()
            .filter(a -> a.depositId() != null)
            .map(a -> steps.deposit(Objects.requireNonNull(a.depositId())))
            .toList();
  }

  /** 3 when a file was refused, 0 otherwise. */
  int exitCode() {
    return arrivals.stream().anyMatch(a -> !a.recognised() || refused(a)) ? 3 : 0;
  }

  void show(Console console) {
    long read = deposits.stream().mapToLong(Deposit::read).sum();
    long rejected = deposits.stream().mapToLong(Deposit::rejected).sum();
    console.say("");
    console.say("Fichiers : " + Console.number(arrivals.size()) + " (" + verdicts() + ")");
    console.say(
        "Lignes   : "
            + Console.number(read)
            + " lues = "
            + Console.number(read - rejected)
            + " acceptées + "
            + Console.number(rejected)
            + " rejetées"
            + share(rejected, read));
    mostRejected(console);
    refusals(console);
    if (rejected > 0 || exitCode() == 3) {
      console.say(
          "À faire  : demandez un fichier corrigé aux réseaux nommés, mettez-le à la place de"
              + " l'ancien et relancez ; lui seul sera chargé, dans une nouvelle version.");
    }
  }

  /** The files that count for nothing, and why. */
  void refusals(Console console) {
    for (Arrival arrival : arrivals) {
      FindingKind problem = arrival.problem();
      if (problem != null) {
        console.say("  ! " + name(arrival) + " : " + problem.title() + ". " + problem.advice());
      } else if (refused(arrival)) {
        steps
            .reasons(arrival)
            .forEach(reason -> console.say("  ! " + name(arrival) + " : refusé, " + reason));
      }
    }
  }

  private String verdicts() {
    Map<Verdict, Long> counts =
        deposits.stream()
            .collect(Collectors.groupingBy(Deposit::verdict, TreeMap::new, Collectors.counting()));
    String known =
        counts.entrySet().stream()
            .map(e -> e.getKey().label() + " : " + e.getValue())
            .collect(Collectors.joining(" ; "));
    long unknown = arrivals.stream().filter(a -> !a.recognised()).count();
    if (unknown == 0) {
      return known;
    }
    return (known.isEmpty() ? "" : known + " ; ") + "non reconnu : " + unknown;
  }

  private void mostRejected(Console console) {
    List<Deposit> partial =
        deposits.stream()
            .filter(d -> d.verdict() == Verdict.PARTIAL)
            .sorted(Comparator.comparingLong(Deposit::rejected).reversed())
            .toList();
    if (partial.isEmpty()) {
      return;
    }
    console.say("Le plus de lignes rejetées :");
    for (Deposit deposit : partial.subList(0, Math.min(NAMED, partial.size()))) {
      console.say(
          "  - "
              + deposit.month()
              + "/"
              + deposit.fileName()
              + " : "
              + Console.number(deposit.rejected())
              + " sur "
              + Console.number(deposit.read())
              + share(deposit.rejected(), deposit.read())
              + " ; "
              + String.join(", ", steps.mainErrors(deposit, KINDS)));
    }
    if (partial.size() > NAMED) {
      console.say("  - et " + (partial.size() - NAMED) + " autres fichiers partiels");
    }
  }

  private static String share(long part, long whole) {
    return whole == 0 ? "" : String.format(Locale.FRANCE, " (%.1f %%)", 100.0 * part / whole);
  }

  private static String name(Arrival arrival) {
    return arrival.month() + "/" + arrival.file().name();
  }

  private boolean refused(Arrival arrival) {
    Integer id = arrival.depositId();
    return id != null && steps.deposit(id).verdict() == Verdict.REFUSED;
  }
}
