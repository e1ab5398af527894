package fr.azimut.run;

import fr.azimut.deposit.Certificate;
import fr.azimut.deposit.Deposit;
import fr.azimut.quality.FindingGroup;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells on the console what was found in a file: every kind, and its most frequent values. */
final class CheckReport {

  private static final int MOST_VALUES = 5;
  private static final int MOST_LINES = 60;

  private final Console console;

  CheckReport(Console console) {
    this.console = console;
  }

  private record Part(Severity severity, FindingKind kind) {}

  void show(Certificate certificate) {
    Deposit deposit = certificate.deposit();
    console.say(deposit.fileName() + " : " + deposit.verdict().label());
    console.say("  " + plain(certificate.reason()));
    console.say(
        "  Lignes lues : "
            + Console.number(deposit.read())
            + " = "
            + Console.number(deposit.accepted())
            + " acceptées + "
            + Console.number(deposit.rejected())
            + " rejetées ; autres lignes : "
            + Console.number(deposit.other()));
    if (certificate.kept() != null) {
      console.say("  L'envoi précédent (" + certificate.kept() + ") reste en vigueur.");
    }
    if (!certificate.keptNote().isEmpty()) {
      console.say("  " + certificate.keptNote());
    }
    Map<Part, List<FindingGroup>> parts = new LinkedHashMap<>();
    for (FindingGroup group : certificate.findings()) {
      parts
          .computeIfAbsent(new Part(group.severity(), group.kind()), p -> new ArrayList<>())
          .add(group);
    }
    parts.forEach(this::show);
  }

  private void show(Part part, List<FindingGroup> groups) {
    console.say("");
    console.say(
        "["
            + part.severity().label()
            + "] "
            + part.kind().title()
            + " : "
            + Console.number(groups.stream().mapToLong(FindingGroup::count).sum()));
    groups.stream()
        .sorted((a, b) -> Long.compare(b.count(), a.count()))
        .limit(MOST_VALUES)
        .forEach(this::show);
    if (groups.size() > MOST_VALUES) {
      long others =
          groups.stream()
              .sorted((a, b) -> Long.compare(b.count(), a.count()))
              .skip(MOST_VALUES)
              .mapToLong(FindingGroup::count)
              .sum();
      console.say(
          "    autres valeurs : "
              + Console.number(groups.size() - MOST_VALUES)
              + " ("
              + Console.number(others)
              + "), toutes dans le certificat (--output)");
    }
    console.say("    Que faire : " + part.kind().advice());
  }

  private void show(FindingGroup group) {
    console.say(
        "    "
            + (group.column() == null ? "" : group.column() + " : ")
            + group.found()
            + " → "
            + group.expected()
            + (group.suggestion() == null ? "" : " ; " + group.suggestion().sentence())
            + " ("
            + Console.number(group.count())
            + ")"
            + lines(group.lines()));
  }

  private static String lines(String lines) {
    if (lines.isEmpty()) {
      return "";
    }
    int end = lines.length() <= MOST_LINES ? lines.length() : lines.lastIndexOf(',', MOST_LINES);
    return (lines.matches("\\d+") ? " ligne " : " lignes ")
        + lines.substring(0, end)
        + (end < lines.length() ? "…" : "");
  }

  /** Terminals do not all show narrow spaces. */
  private static String plain(String text) {
    return text.replace('\u202F', ' ').replace('\u00A0', ' ');
  }
}
