package fr.azimut.export;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import java.util.List;
import java.util.Objects;

/** The figures of an indicator, a row for each: {@code <code>.csv}. */
final class FigureTable {

  static final List<Column> COLUMNS =
      List.of(
          Column.text("indicateur", "Code de l'indicateur (indicateurs.csv)"),
          Column.text("decoupage", "Découpage du territoire (territoires.csv)"),
          Column.text("territoire", "Code du territoire (territoires.csv)"),
          Column.text("reseau", "Réseau (reseaux.csv), ou « ensemble »"),
          Column.of(
                  "periode",
                  "mois, cumul-annuel (depuis janvier), douze-mois ou moyenne-douze-mois (moyenne"
                      + " mensuelle)")
              .among("mois", "cumul-annuel", "douze-mois", "moyenne-douze-mois"),
          new Column("mois", "yearmonth", "Dernier mois de la période", true, List.of()),
          Column.text("variable", "Variable dont on lit une modalité, ou « ensemble »"),
          Column.text("modalite", "Modalité (modalites.csv), ou « ensemble »"),
          Column.number("valeur", "Valeur publiée ; un pourcentage est une part (0,48 pour 48 %)"),
          Column.number("numerateur", "Numérateur de la valeur publiée"),
          Column.number("denominateur", "Dénominateur de la valeur publiée, s'il y en a un"),
          Column.of("statut", "Ce qui peut être lu")
              .among(
                  "publie",
                  "secret",
                  "non-disponible",
                  "non-calculable",
                  "non-publiable",
                  "sans-objet"),
          new Column("motif", "string", "Pourquoi il n'y a pas de valeur", false, List.of()),
          Column.count(
              "structures_recues",
              "Structures attendues qui ont transmis leurs données, mois par mois"),
          Column.count(
              "structures_attendues",
              "Structures du registre qui ont leur siège dans le territoire ou l'ont servi dans les"
                  + " douze mois, mois par mois"),
          Column.number(
              "part_volume_habituel",
              "Part du volume habituel que pèsent les structures reçues (0,92 pour 92 %) ; vide"
                  + " sans mois antérieur"),
          Column.note(
              "annees_statistiques",
              "Années des statistiques publiques dont la valeur est faite, séparées par un blanc"),
          Column.note(
              "remarques",
              "partiellement-connu (un réseau a des valeurs plus larges que les modalités),"
                  + " reseaux-cumulables (somme des seuls réseaux cumulables), séparées par un"
                  + " blanc"));

  static final List<String> KEY =
      List.of(
          "indicateur",
          "decoupage",
          "territoire",
          "reseau",
          "periode",
          "mois",
          "variable",
          "modalite");

  private FigureTable() {}

  static List<String> row(FigureKey key, Figure figure) {
    return List.of(
        key.indicator(),
        key.zoning(),
        key.zone(),
        Words.of(key.network()),
        Words.of(key.period()),
        key.month().toString(),
        Words.of(key.variable()),
        Words.of(key.modality()),
        Words.french(figure.value()),
        Words.french(figure.numerator()),
        Words.french(figure.denominator()),
        Words.of(figure.status()),
        Objects.requireNonNullElse(figure.reason(), ""),
        String.valueOf(figure.received()),
        String.valueOf(figure.expected()),
        Words.french(figure.volumeShare()),
        Words.of(figure.years()),
        Words.ofRemarks(figure.remarks()));
  }
}
