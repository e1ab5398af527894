package fr.azimut.indicator;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What definitions must not have in common, and how versions of one follow each other. */
final class VersionCheck {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);

  private final ProblemLog log;

  private VersionCheck(ProblemLog log) {
    this.log = log;
  }

  static void check(List<IndicatorDefinition> definitions, ProblemLog log) {
    List<IndicatorDefinition> ordered =
        definitions.stream()
            .sorted(
                Comparator.comparing(IndicatorDefinition::code)
                    .thenComparing(IndicatorDefinition::validFrom)
                    .thenComparing(d -> d.position().file()))
            .toList();
    VersionCheck check = new VersionCheck(log);
    for (int i = 0; i < ordered.size(); i++) {
      for (IndicatorDefinition later : ordered.subList(i + 1, ordered.size())) {
        check.compare(ordered.get(i), later);
      }
      if (i > 0) {
        check.follow(ordered.get(i - 1), ordered.get(i));
      }
    }
  }

  private void compare(IndicatorDefinition one, IndicatorDefinition later) {
    if (one.code().equals(later.code())) {
      if (overlap(one, later)) {
        log.add(RegistryRule.VERSIONS_OVERLAP, later.keys().at("valid_from"), both(later, one));
      }
      return;
    }
    if (one.label().equalsIgnoreCase(later.label())) {
      log.add(RegistryRule.LABEL_REPEATED, later.keys().at("label"), both(later, one));
    }
    if (overlap(one, later) && one.calculationText().equals(later.calculationText())) {
      log.add(RegistryRule.SAME_CALCULATION, later.position(), both(later, one));
    }
  }

  private void follow(IndicatorDefinition older, IndicatorDefinition newer) {
    LocalDate end = older.validTo();
    if (older.code().equals(newer.code())
        && end != null
        && end.plusDays(1).isBefore(newer.validFrom())) {
      String days = DAY.format(end) + " – " + DAY.format(newer.validFrom());
      log.add(RegistryRule.VERSIONS_GAP, newer.keys().at("valid_from"), days);
    }
  }

  private static boolean overlap(IndicatorDefinition a, IndicatorDefinition b) {
    return !ends(a.validTo(), b.validFrom()) && !ends(b.validTo(), a.validFrom());
  }

  private static boolean ends(@Nullable LocalDate last, LocalDate first) {
    return last != null && last.isBefore(first);
  }

  private static String both(IndicatorDefinition later, IndicatorDefinition one) {
    return later.code() + ", voir " + one.position();
  }
}
