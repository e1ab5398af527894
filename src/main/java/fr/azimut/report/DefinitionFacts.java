package fr.azimut.report;

import fr.azimut.disclosure.IndicatorNotice;
import java.util.ArrayList;
import java.util.List;

/** The definition of an indicator, one line per heading. */
final class DefinitionFacts {

  private DefinitionFacts() {}

  static Content.Facts of(IndicatorNotice notice, Vintage vintage) {
    Measure measure = Measure.of(notice);
    Double target = notice.target();
    List<Content.Fact> rows = new ArrayList<>();
    rows.add(line("Question", notice.question()));
    rows.add(line("Objectif", notice.objective()));
    rows.add(line("Fondement et source", NoticePage.ground(notice, vintage)));
    rows.add(line("Numérateur", notice.numerator()));
    rows.add(line("Dénominateur", NoticePage.denominator(notice)));
    rows.add(line("Unité", notice.unit()));
    rows.add(line("Sens souhaité", notice.direction()));
    rows.add(
        line("Cible", target == null ? "aucune cible décidée" : measure.wordsWithUnit(target)));
    Double alert = notice.alert();
    if (alert != null) {
      rows.add(line("Seuil d'alerte", measure.wordsWithUnit(alert)));
    }
    rows.add(line("Couverture minimale", French.percent(notice.minimumCoverage(), 0)));
    rows.add(line("Volume habituel minimal", French.percent(notice.minimumVolume(), 0)));
    rows.add(line("Personnes comptées une fois par", uniqueness(notice)));
    rows.add(line("Décision", notice.decision()));
    rows.add(line("En vigueur depuis le", French.day(notice.validFrom())));
    if (!notice.comment().isBlank()) {
      rows.add(line("Note", notice.comment()));
    }
    return new Content.Facts(rows);
  }

  private static String uniqueness(IndicatorNotice notice) {
    String perimeter = notice.uniqueness();
    if (perimeter == null) {
      return "sans objet : l'indicateur ne compte pas des personnes";
    }
    return switch (perimeter) {
      case "structure" -> "structure";
      case "reseau" -> "réseau";
      case "somme-reseaux" -> "réseau ; l'ensemble est la somme des réseaux";
      default -> perimeter;
    };
  }

  private static Content.Fact line(String name, String text) {
    return new Content.Fact(name, text.isBlank() ? "non précisé" : text);
  }
}
