package fr.azimut.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The variables that are no codes: what they are called in French, and what their cells hold. */
enum PlainVariable {
  DAY("Jour", ValueKind.DATE, "2015-12-14"),
  MONTH("Mois", ValueKind.MONTH, "2015-12-01"),
  STRUCTURE("Structure", ValueKind.STRUCTURE, "S001"),
  PERSON_KEY("Pseudonyme de la personne", ValueKind.PERSON, "P000123"),
  ACTIVITY_QUANTITY("Nombre d'actes", ValueKind.WHOLE_NUMBER, 1_000_000, "12"),
  PATHWAY_QUANTITY("Nombre de parcours", ValueKind.WHOLE_NUMBER, 1_000_000, "12"),
  CONTEXT_QUANTITY("Valeur", ValueKind.NUMBER, 1_000_000_000_000L, "1250"),
  PERSONS("Nombre de personnes", ValueKind.WHOLE_NUMBER, 1_000_000, "8"),
  DISTINCT_PERSONS("Nombre de personnes distinctes", ValueKind.WHOLE_NUMBER, 1_000_000, "8"),
  REQUESTED("Date de la demande", ValueKind.DATE, "2015-12-01"),
  OPENED("Date d'ouverture", ValueKind.DATE, "2015-12-03"),
  INTERVIEW("Date de l'entretien", ValueKind.DATE, "2015-12-10"),
  CLOSED("Date de clôture", ValueKind.DATE, "2015-12-18"),
  CAMPAIGN("Campagne", ValueKind.MONTH, "2015-11-01"),
  SURVEYED("Personnes interrogées", ValueKind.WHOLE_NUMBER, 1_000_000, "40"),
  RESPONDENTS("Réponses", ValueKind.WHOLE_NUMBER, 1_000_000, "25"),
  SATISFIED("Satisfaits, sans les très satisfaits", ValueKind.WHOLE_NUMBER, 1_000_000, "12"),
  VERY_SATISFIED("Très satisfaits", ValueKind.WHOLE_NUMBER, 1_000_000, "8"),
  USEFUL("Réponses « utile »", ValueKind.WHOLE_NUMBER, 1_000_000, "18"),
  NETWORKS("Réseaux participants", ValueKind.CODES, ""),
  STRUCTURES("Structures participantes", ValueKind.STRUCTURES, "cio:0381234A"),
  PARTICIPANTS("Participants", ValueKind.WHOLE_NUMBER, 100_000, "30"),
  ALL_PUBLICS("Ouvert à tous les publics", ValueKind.CODE, ""),
  LABEL_SINCE("Label « Orientation pour tous » depuis le", ValueKind.DATE, "2014-09-01"),
  ADVISERS("Conseillers, en équivalents temps plein", ValueKind.NUMBER, 10_000, "2,5"),
  YEAR("Année", ValueKind.YEAR, 9_999, "2013"),
  COMMUNE("Commune", ValueKind.COMMUNE, "38185"),
  POSTCODE("Code postal", ValueKind.POSTCODE, "38000"),
  COMMUNE_LABEL("Nom de la commune", ValueKind.TEXT, "Grenoble");

  private final String label;
  private final ValueKind kind;
  private final long maximum;
  private final String example;

  PlainVariable(String label, ValueKind kind, String example) {
    this(label, kind, 0, example);
  }

  PlainVariable(String label, ValueKind kind, long maximum, String example) {
    this.label = label;
    this.kind = kind;
    this.maximum = maximum;
    this.example = example;
  }

  /**
   * The variable of a flow; empty for a coded one.
   *
   * @param flow the id of the flow: a quantity is not the same everywhere
   */
  static Optional<PlainVariable> find(String flow, String variable) {
    String own = (flow.replace('-', '_') + "_" + variable).toUpperCase(Locale.ROOT);
    String common = variable.toUpperCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(v -> v.name().equals(own) || v.name().equals(common))
        .findFirst();
  }

  String label() {
    return label;
  }

  ValueKind kind() {
    return kind;
  }

  /** The largest number accepted; 0 for what is no number. */
  long maximum() {
    return maximum;
  }

  /** A value, a date in ISO form; empty where the list of codes has some. */
  String example() {
    return example;
  }
}
