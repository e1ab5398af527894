package fr.azimut.export;

import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.Publication;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table that gives their names to the codes of the figures.
 *
 * @param id name of its file, without ending
 * @param title for readers
 * @param key the columns that tell its rows apart
 * @param content its rows
 */
record ReferenceTable(
    String id, String title, List<String> key, List<Column> columns, Content content) {

  /** How the rows of a table are found. */
  @FunctionalInterface
  interface Content {

    Stream<List<String>> rows(Publication publication, Set<Modality> told);
  }

  /** Territories. */
  static final ReferenceTable ZONES =
      new ReferenceTable(
          "territoires",
          "Territoires",
          List.of("decoupage", "territoire"),
          List.of(
              Column.text("decoupage", "Découpage"),
              Column.text("territoire", "Code"),
              Column.text("nom", "Nom"),
              Column.note(
                  "departements", "Codes des départements concernés, séparés par une espace"),
              Column.count("communes", "Communes"),
              Column.count("population", "Population municipale"),
              Column.of("reconstitue", "Le nom ou les limites sont-ils une reconstitution ?")
                  .among("oui", "non")),
          ReferenceTable::zones);

  /** Indicators. */
  static final ReferenceTable INDICATORS =
      new ReferenceTable(
          "indicateurs",
          "Indicateurs et définitions en vigueur",
          List.of("indicateur"),
          List.of(
              Column.text("indicateur", "Code"),
              Column.text("nom", "Nom"),
              Column.text("question", "Question à laquelle il répond"),
              Column.text("numerateur", "Numérateur"),
              Column.note("denominateur", "Dénominateur"),
              Column.number("facteur", "Facteur : valeur = numérateur / dénominateur × facteur"),
              Column.text("unite", "Unité"),
              Column.count("decimales", "Décimales à montrer"),
              Column.text("sens", "Sens souhaité"),
              Column.number("cible", "Cible"),
              Column.text("fondement", "attesté, dérivé ou proposé"),
              Column.text("source", "Source du fondement"),
              Column.number("couverture_minimale", "Part minimale des structures attendues"),
              Column.number(
                  "volume_minimal",
                  "Part minimale du volume habituel, pour ce qu'un volume manquant déplace"),
              Column.note(
                  "unicite", "Périmètre dans lequel une personne n'est comptée qu'une fois"),
              Column.note("decision", "Décision de la commission"),
              new Column("valable_depuis", "date", "Premier jour de validité", true, List.of()),
              Column.note("commentaire", "Ce qu'il faut savoir pour lire")),
          (publication, told) -> publication.notices().stream().map(ReferenceTable::indicator));

  /** Networks. */
  static final ReferenceTable NETWORKS =
      new ReferenceTable(
          "reseaux",
          "Réseaux",
          List.of("reseau"),
          List.of(Column.text("reseau", "Code"), Column.text("nom", "Nom")),
          ReferenceTable::networks);

  /** Modalities. */
  static final ReferenceTable MODALITIES =
      new ReferenceTable(
          "modalites",
          "Modalités des indicateurs",
          List.of("indicateur", "variable", "modalite"),
          List.of(
              Column.text("indicateur", "Code de l'indicateur"),
              Column.text("variable", "Variable"),
              Column.text("nom_variable", "Nom de la variable"),
              Column.text("modalite", "Modalité"),
              Column.text("nom", "Nom de la modalité")),
          ReferenceTable::modalities);

  /** All of them. */
  static final List<ReferenceTable> LIST = List.of(ZONES, INDICATORS, NETWORKS, MODALITIES);

  private static Stream<List<String>> zones(Publication publication, Set<Modality> told) {
    List<String> zonings = new ArrayList<>(publication.zonings());
    zonings.add(Zone.REGION);
    return zonings.stream()
        .flatMap(
            zoning -> {
              Stream<List<String>> zones =
                  publication.zones(zoning).stream().map(z -> zone(publication, z));
              return zoning.equals(Zone.REGION)
                  ? zones
                  : Stream.concat(
                      zones, Zone.remainders(zoning).stream().map(ReferenceTable::remainder));
            });
  }

  private static List<String> remainder(Zone zone) {
    return List.of(zone.zoning(), zone.code(), zone.label(), "", "0", "0", "non");
  }

  private static Stream<List<String>> networks(Publication publication, Set<Modality> told) {
    return Stream.concat(
        Stream.of(List.of(Words.ALL, "Ensemble des réseaux")),
        publication.networks().stream().map(n -> List.of(n, publication.label("network", n))));
  }

  private static List<String> zone(Publication publication, Zone zone) {
    return List.of(
        zone.zoning(),
        zone.code(),
        zone.label(),
        publication.departmentsOf(zone).stream().map(Zone::code).collect(Collectors.joining(" ")),
        String.valueOf(publication.communes(zone).size()),
        String.valueOf(publication.population(zone)),
        publication.reconstructed(zone) ? "oui" : "non");
  }

  private static List<String> indicator(IndicatorNotice notice) {
    return List.of(
        notice.code(),
        notice.label(),
        notice.question(),
        notice.numerator(),
        Objects.requireNonNullElse(notice.denominator(), ""),
        Words.french(notice.factor()),
        notice.unit(),
        String.valueOf(notice.decimals()),
        notice.direction(),
        Words.french(notice.target()),
        notice.ground(),
        notice.source(),
        Words.french(notice.minimumCoverage()),
        Words.french(notice.minimumVolume()),
        Objects.requireNonNullElse(notice.uniqueness(), ""),
        notice.decision(),
        notice.validFrom().toString(),
        notice.comment());
  }

  private static Stream<List<String>> modalities(Publication publication, Set<Modality> told) {
    return publication.notices().stream()
        .flatMap(
            notice ->
                told.stream()
                    .filter(m -> m.indicator().equals(notice.code()))
                    .map(
                        m ->
                            List.of(
                                m.indicator(),
                                m.variable(),
                                publication.variableLabel(m.variable()),
                                m.code(),
                                publication.label(notice, m.variable(), m.code()))));
  }
}
