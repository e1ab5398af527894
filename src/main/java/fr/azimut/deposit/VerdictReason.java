package fr.azimut.deposit;

import fr.azimut.quality.FindingGroup;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.Severity;
import java.util.List;

/** Says why a verdict is what it is, with the counts and the threshold that decided. */
final class VerdictReason {

  private VerdictReason() {}

  static String of(Deposit deposit, DepositFacts facts, List<FindingGroup> findings) {
    return switch (deposit.verdict()) {
      case PENDING -> "Le fichier est reçu ; il n'a pas encore été lu jusqu'au bout.";
      case ACCEPTED -> loaded(deposit) + " Rien n'est à corriger.";
      case ACCEPTED_WITH_RESERVES -> loaded(deposit) + " " + warnings(findings);
      case PARTIAL -> partial(deposit, facts, findings);
      case REFUSED -> refused(findings);
    };
  }

  private static String loaded(Deposit deposit) {
    if (deposit.read() == 0) {
      return "Le fichier n'a aucune ligne de données : le mois compte comme déclaré, à zéro.";
    }
    return deposit.read() == 1
        ? "La seule ligne du fichier a été chargée."
        : "Les " + FrenchText.number(deposit.read()) + " lignes ont été chargées.";
  }

  private static String warnings(List<FindingGroup> findings) {
    long count =
        findings.stream()
            .filter(g -> g.severity() == Severity.WARNING)
            .mapToLong(FindingGroup::count)
            .sum();
    return FrenchText.counted(count, "avertissement est à lire", "avertissements sont à lire")
        + " : des valeurs manquent ou sont douteuses.";
  }

  private static String partial(Deposit deposit, DepositFacts facts, List<FindingGroup> findings) {
    boolean repeated = findings.stream().anyMatch(g -> g.kind() == FindingKind.REPEATED_ACT);
    return FrenchText.counted(deposit.accepted(), "ligne chargée", "lignes chargées")
        + " sur "
        + FrenchText.number(deposit.read())
        + " ; "
        + FrenchText.counted(deposit.rejected(), "ligne rejetée", "lignes rejetées")
        + " ("
        + FrenchText.percent((double) deposit.rejected() / deposit.read())
        + "), le format en admet au plus "
        + FrenchText.percent(facts.maximumRejected())
        + (repeated ? " sans les actes répétés." : ".");
  }

  private static String refused(List<FindingGroup> findings) {
    return findings.stream()
            .filter(g -> g.severity() == Severity.BLOCKING)
            .findFirst()
            .map(
                g ->
                    g.kind().title()
                        + " : "
                        + (g.column() == null ? "" : "colonne « " + g.column() + " », ")
                        + g.found()
                        + " (attendu : "
                        + g.expected()
                        + "). ")
            .orElse("")
        + "Rien n'a été chargé.";
  }
}
