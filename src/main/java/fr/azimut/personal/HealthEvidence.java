package fr.azimut.personal;

import java.util.Set;

/** What is said of the health or the handicap of one person; a service for handicap is none. */
final class HealthEvidence {

  private static final Set<String> STATEMENTS =
      Set.of(
          "rqth",
          "boe",
          "boeth",
          "oeth",
          "aah",
          "handicape",
          "handicapee",
          "invalidite",
          "invalide",
          "ald",
          "enceinte",
          "grossesse",
          "depression",
          "depressif",
          "depressive",
          "cancer",
          "diabete",
          "diabetique",
          "epilepsie",
          "epileptique",
          "autiste",
          "autisme",
          "trisomie",
          "trisomique",
          "schizophrenie",
          "schizophrene",
          "bipolaire",
          "alcoolique",
          "alcoolisme",
          "toxicomane",
          "toxicomanie",
          "seropositif",
          "seropositive",
          "vih",
          "sida",
          "sclerose",
          "burnout",
          "hospitalise",
          "hospitalisee",
          "tdah",
          "dyslexique",
          "dyspraxique",
          "malvoyant",
          "malvoyante",
          "aveugle",
          "sourd",
          "sourde",
          "malentendant",
          "malentendante",
          "paraplegique",
          "tetraplegique",
          "maladie",
          "malade",
          "lombalgie",
          "chimiotherapie",
          "addiction",
          "anxiete",
          "anorexie",
          "anorexique",
          "suicidaire",
          "dyslexie",
          "dyspraxie");

  /** Who speaks of handicap in general: a service, a theme, a leave, a right. */
  private static final Set<String> IN_GENERAL =
      Set.of(
          "information",
          "informations",
          "info",
          "conseil",
          "theme",
          "atelier",
          "ateliers",
          "reseau",
          "mission",
          "referent",
          "referente",
          "dispositif",
          "prestation",
          "droits",
          "formation",
          "sensibilisation",
          "conge",
          "assurance",
          "caisse",
          "prevention",
          "lutte",
          "metiers",
          "association",
          "personnes",
          "travailleurs",
          "institut",
          "ecole",
          "centre",
          "service");

  private HealthEvidence() {}

  static Recognition of(Tokens tokens) {
    boolean stated = tokens.list().stream().anyMatch(t -> STATEMENTS.contains(t.plain()));
    if (!stated) {
      return Recognition.ORDINARY;
    }
    boolean general =
        tokens.list().stream()
            .anyMatch(t -> IN_GENERAL.contains(t.plain()) || Lexicon.isOrganism(t.plain()));
    return general ? Recognition.likely(Nature.HEALTH) : Recognition.sure(Nature.HEALTH);
  }
}
