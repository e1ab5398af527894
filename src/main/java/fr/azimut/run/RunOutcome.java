package fr.azimut.run;

import fr.azimut.deposit.Deposit;
import fr.azimut.deposit.Verdict;
import fr.azimut.quality.FindingKind;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of the files of a run. */
final class RunOutcome {

  private final List<Arrival> arrivals;
  private final MonthlySteps steps;

  RunOutcome(List<Arrival> arrivals, MonthlySteps steps) {
    this.arrivals = arrivals;
    this.steps = steps;
  }

  /** 3 when a file was refused, 0 otherwise. */
  int exitCode() {
    return arrivals.stream().anyMatch(a -> !a.recognised() || refused(a)) ? 3 : 0;
  }

  void show(Console console, YearMonth month) {
    Map<Verdict, Integer> verdicts = new TreeMap<>();
    long read = 0;
    long accepted = 0;
    long rejected = 0;
    for (Arrival arrival : arrivals) {
      Integer id = arrival.depositId();
      if (id != null) {
        Deposit deposit = steps.deposit(id);
        verdicts.merge(deposit.verdict(), 1, Integer::sum);
        read += deposit.read();
        accepted += deposit.accepted();
        rejected += deposit.rejected();
      }
    }
    console.say("");
    console.say(
        "Lignes lues : "
            + Console.number(read)
            + " = "
            + Console.number(accepted)
            + " acceptées + "
            + Console.number(rejected)
            + " rejetées");
    verdicts.forEach((verdict, count) -> console.say("  " + verdict.label() + " : " + count));
    for (Arrival arrival : arrivals) {
      refusal(console, arrival);
    }
  }

  private void refusal(Console console, Arrival arrival) {
    String where = "  ! " + arrival.month() + "/" + arrival.file().name() + " : ";
    FindingKind problem = arrival.problem();
    if (problem != null) {
      console.say(where + problem.title() + ". " + problem.advice());
    } else if (refused(arrival)) {
      steps.reasons(arrival).forEach(reason -> console.say(where + reason));
    }
  }

  private boolean refused(Arrival arrival) {
    Integer id = arrival.depositId();
    return id != null && steps.deposit(id).verdict() == Verdict.REFUSED;
  }
}
