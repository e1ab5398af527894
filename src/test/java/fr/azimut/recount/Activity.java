package fr.azimut.recount;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Acts of the three networks, out of the rows of their files; rows that are wrong are left out. */
final class Activity {

  private static final Map<String, String> LEVELS =
      Map.of(
          "VI", "infra-3", "Vbis", "infra-3", "V bis", "infra-3", "V", "3", "IV", "4", "III", "5",
          "II", "6", "I", "7-8");
  private static final Map<String, String> EVENTS =
      Map.of(
          "ACCUEIL", "accueil/individuel/suivi",
          "PREMIER_ACCUEIL", "accueil/individuel/premier",
          "INFORMATION", "information/individuel/suivi",
          "COLLECTIVE_INFORMATION", "information/collectif/NR",
          "ENTRETIEN_CONSEIL", "conseil/individuel/suivi",
          "ENTRETIEN_ACCOMPAGNEMENT", "accompagnement/individuel/suivi",
          "WORKSHOP", "accompagnement/collectif/NR");
  private static final Map<String, String> ATTENDANCES =
      Map.of(
          "Présent",
          "present",
          "Absent",
          "absent",
          "Annulé",
          "annule",
          "Reporté",
          "reporte",
          "Planifié",
          "planifie",
          "Non précisé",
          "NR");
  private static final Map<String, String> SITUATIONS =
      Map.of(
          "Demandeur d'emploi",
          "demandeur-emploi",
          "Emploi",
          "salarie",
          "Contrat en Alternance",
          "salarie",
          "Scolarité",
          "scolaire",
          "Formation",
          "autre",
          "Autre",
          "autre");
  private static final Map<String, String> CHANNELS =
      Map.of(
          "Sur place",
          "presentiel",
          "Téléphone",
          "telephone",
          "Visio",
          "visio",
          "Mail",
          "courriel",
          "Courrier",
          "courrier",
          "Tchat",
          "chat",
          "Courriel",
          "courriel",
          "Agence",
          "presentiel",
          "3949",
          "telephone");
  private static final Map<String, String> PARTNERS =
      Map.of(
          "CIO",
          "cio",
          "PE",
          "pole-emploi",
          "CAP",
          "cap-emploi",
          "PSAD",
          "psad",
          "BIJ",
          "information-jeunesse",
          "CCAS",
          "ccas",
          "RSA",
          "referent-rsa",
          "AUTRE",
          "autre",
          "AUCUNE",
          "aucun");
  private static final Map<String, String> AGENCY_PARTNERS =
      Map.of(
          "ML",
          "mission-locale",
          "CAP",
          "cap-emploi",
          "APEC",
          "apec",
          "CIO",
          "cio",
          "CIBC",
          "cibc",
          "VAE",
          "point-vae",
          "MDE",
          "maison-emploi",
          "FGC",
          "fongecif",
          "0",
          "aucun");
  private static final Map<String, String> SCHOOL_PARTNERS =
      Map.of(
          "ML",
          "mission-locale",
          "PE",
          "pole-emploi",
          "IJ",
          "information-jeunesse",
          "PSAD",
          "psad",
          "SCUIO",
          "universite",
          "Non",
          "aucun");
  private static final Map<String, String> PUBLICS =
      Map.of(
          "Élèves",
          "scolaire",
          "Étudiants",
          "etudiant",
          "Non scolarisés",
          "autre",
          "Demandeurs d'emploi",
          "demandeur-emploi",
          "Salariés",
          "salarie");
  private static final Map<String, String> CLASSES =
      Map.of(
          "Collège", "infra-3", "CAP", "3", "Lycée", "4", "BTS-DUT", "5", "Licence", "6", "Master",
          "7-8");
  private static final Set<String> BANDS = Set.of("-18", "18-21", "22-25", "26-44", "45-54", "55+");

  private final Territory territory;
  private final YearMonth month;
  private final Register register;

  Activity(Territory territory, YearMonth month, Register register) {
    this.territory = territory;
    this.month = month;
    this.register = register;
  }

  /** One row, its columns read one by one; wrong as soon as one of them is. */
  private final class Reading {
    private final Map<String, String> row;
    private final Map<String, String> codes = new HashMap<>();
    private boolean wrong;

    Reading(Map<String, String> row) {
      this.row = row;
    }

    String text(String column) {
      return row.getOrDefault(column, "");
    }

    String required(String column) {
      wrong |= text(column).isEmpty();
      return text(column);
    }

    void put(String variable, String code) {
      codes.put(variable, code);
    }

    /** A code that must be known; nothing is NR. */
    void known(String variable, String column, Map<String, String> meanings) {
      wrong |= !text(column).isEmpty() && !meanings.containsKey(text(column));
      put(variable, meanings.getOrDefault(text(column), "NR"));
    }

    /** A code that is NR when unknown. */
    void lenient(String variable, String column, Map<String, String> meanings) {
      put(variable, meanings.getOrDefault(text(column), "NR"));
    }

    double count(String column) {
      String text = required(column);
      wrong |= !text.matches("\\d+");
      return wrong ? 0 : Double.parseDouble(text);
    }

    @org.jspecify.annotations.Nullable
    Row row(
        String network,
        String structure,
        String person,
        LocalDate day,
        double acts,
        double people,
        String commune,
        String postcode,
        String label) {
      if (wrong) {
        return null;
      }
      Spot spot =
          territory.place(
              commune, postcode, label, register.communes().get(network + "/" + structure));
      codes.put("structure", structure);
      codes.put("person_key", person);
      long line = Long.parseLong(text("line"));
      Map<String, Double> numbers = Map.of("quantity", acts, "persons", people);
      Map<String, LocalDate> dates = Map.of("day", day);
      return new Row("activity", month, network, line, codes, dates, numbers, spot);
    }
  }

  List<Row> missionLocale(List<Map<String, String>> rows) {
    List<Row> acts = new ArrayList<>();
    for (Map<String, String> row : rows) {
      Reading r = new Reading(row);
      String event = r.required("typeEvenement");
      r.wrong |= !EVENTS.containsKey(event);
      String[] meaning = EVENTS.getOrDefault(event, "NR/NR/NR").split("/", 0);
      r.put("service", meaning[0]);
      r.put("modality", meaning[1]);
      r.put("contact", meaning[2]);
      r.known("attendance", "statut", ATTENDANCES);
      r.lenient("channel", "canal", CHANNELS);
      r.known("cep_level", "niveauCEP", Map.of("CEP1", "1", "CEP2", "2", "CEP3", "3"));
      r.lenient("sex", "sexe", Map.of("F", "F", "M", "H"));
      r.put("age_band", band(r.text("age")));
      r.wrong |= !r.text("age").isEmpty() && r.codes.get("age_band").equals("NR");
      r.lenient("education", "niveauFormation", LEVELS);
      r.known("status", "situation", SITUATIONS);
      r.known("referred_to", "orientation", PARTNERS);
      String person = r.required("idDossier");
      String structure = r.required("codeStructure");
      LocalDate day = day(r.required("dateHeureDebut")).orElse(LocalDate.EPOCH);
      r.wrong |= !YearMonth.from(day).equals(month);
      String code = r.text("codePostal");
      acts.add(r.row("mission-locale", structure, person, day, 1, 0, "", code, r.text("commune")));
    }
    acts.removeIf(Objects::isNull);
    return acts;
  }

  List<Row> poleEmploi(List<Map<String, String>> rows) {
    List<Row> acts = new ArrayList<>();
    for (Map<String, String> row : rows) {
      Reading r = new Reading(row);
      r.required("Prestation");
      Map<String, String> services =
          Map.of(
              "Accueil",
              "accueil",
              "Information",
              "information",
              "Conseil",
              "conseil",
              "Accompagnement",
              "accompagnement");
      r.known("service", "Prestation", services);
      Map<String, String> levels =
          Map.of("Accueil", "1", "Information", "1", "Conseil", "2", "Accompagnement", "3");
      r.known("cep_level", "Prestation", levels);
      Map<String, String> categories =
          Map.of(
              "A",
              "demandeur-emploi",
              "B",
              "demandeur-emploi",
              "C",
              "demandeur-emploi",
              "D",
              "demandeur-emploi",
              "E",
              "salarie",
              "HL",
              "autre");
      r.known("status", "Catégorie", categories);
      r.lenient("sex", "Sexe", Map.of("1", "H", "2", "F"));
      String age = r.text("Tranche d'âge").replace(" ans", "").replace("et +", "+");
      String band = age.replace(" ", "");
      r.put("age_band", BANDS.contains(band) ? band : "NR");
      r.lenient("education", "Niveau", LEVELS);
      r.lenient("channel", "Mode de contact", CHANNELS);
      r.known("referred_to", "Réorienté vers", AGENCY_PARTNERS);
      String structure = r.required("Code agence");
      double quantity = r.count("Actes");
      double persons = r.count("Personnes");
      LocalDate day = month.atDay(1);
      String commune = r.text("Code Insee");
      acts.add(r.row("pole-emploi", structure, "", day, quantity, persons, commune, "", ""));
    }
    acts.removeIf(Objects::isNull);
    return acts;
  }

  List<Row> cio(List<Map<String, String>> rows) {
    List<Row> acts = new ArrayList<>();
    for (Map<String, String> row : rows) {
      Reading r = new Reading(row);
      String[] expected = {month.toString().substring(5), month.toString().substring(0, 4)};
      r.wrong |= !r.required("Mois").equals(String.join("/", expected));
      r.required("Public");
      r.known("status", "Public", PUBLICS);
      r.required("Nature");
      Map<String, String> services =
          Map.of("Accueil", "accueil", "Documentation", "information", "Entretien", "conseil");
      r.known("service", "Nature", services);
      r.lenient("sex", "Sexe", Map.of("Fille", "F", "Femme", "F", "Garçon", "H", "Homme", "H"));
      String band = r.text("Âge").replace("<18", "-18").replace(" et +", "+");
      r.put("age_band", BANDS.contains(band) ? band : "NR");
      r.lenient("education", "Classe", CLASSES);
      r.known("channel", "Contact", CHANNELS);
      r.known("referred_to", "Réorientation", SCHOOL_PARTNERS);
      String structure = r.required("RNE");
      double quantity = r.count("Nb consultations");
      double persons = r.count("Nb consultants");
      acts.add(r.row("cio", structure, "", month.atDay(1), quantity, persons, "", "", ""));
    }
    acts.removeIf(Objects::isNull);
    return acts;
  }

  private static Optional<LocalDate> day(String text) {
    return text.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d")
        ? Optional.of(LocalDate.parse(text.substring(0, 10)))
        : Optional.empty();
  }

  /** Of a whole number of years, or of a band. */
  static String band(String age) {
    if (!age.matches("\\d{1,3}")) {
      return BANDS.contains(age) ? age : "NR";
    }
    int years = Integer.parseInt(age);
    return years < 18
        ? "-18"
        : years < 22
            ? "18-21"
            : years < 26 ? "22-25" : years < 45 ? "26-44" : years < 55 ? "45-54" : "55+";
  }
}
