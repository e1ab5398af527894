package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.PeriodKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells, below a table of periods, why some of its figures have no value. */
final class Absences {

  private final Map<String, List<String>> subjects = new LinkedHashMap<>();
  private int rows;

  /**
   * A row of the table; a figure that has a value, or whose sign says all, is not told of.
   *
   * @param subject what it is about: a territory, a network
   */
  void add(String subject, Map<PeriodKind, Figure> figures) {
    rows++;
    Map<String, List<String>> periods = new LinkedHashMap<>();
    figures.forEach(
        (period, figure) -> {
          if (figure.reason() != null) {
            periods
                .computeIfAbsent(
                    figure.status().sign() + ", " + figure.reason(), r -> new ArrayList<>())
                .add(period.label());
          }
        });
    periods.forEach(
        (reason, of) -> {
          String when = of.size() == figures.size() ? "" : " (" + String.join(", ", of) + ")";
          subjects.computeIfAbsent(reason + when, r -> new ArrayList<>()).add(subject);
        });
  }

  /** {@code Sans valeur : n.d., aucun fichier reçu pour la période, pour Apec, CIBC.} */
  List<Content> paragraph() {
    return subjects.isEmpty()
        ? List.of()
        : List.of(
            new Content.Paragraph(
                subjects.entrySet().stream()
                    .map(e -> e.getKey() + ", pour " + told(e.getValue()))
                    .collect(Collectors.joining(" ; ", "Sans valeur : ", "."))));
  }

  private String told(List<String> ofReason) {
    return ofReason.size() == rows ? "toutes les lignes du tableau" : String.join(", ", ofReason);
  }
}
