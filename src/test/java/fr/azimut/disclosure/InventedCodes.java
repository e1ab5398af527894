package fr.azimut.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The codes and labels of the invented publication. */
final class InventedCodes {

  static final Map<String, List<String>> CODES =
      Map.of(
          "sex", List.of("F", "H"),
          "age_band", List.of("-18", "18-21", "22-25", "26-44", "45-54", "55+"),
          "education", List.of("infra-3", "3", "4", "5", "6", "7-8"),
          "status",
              List.of(
                  "demandeur-emploi", "salarie", "independant", "scolaire", "etudiant", "autre"),
          "kind", List.of("siege", "antenne", "permanence"),
          "referred_to", List.of("mission-locale", "pole-emploi", "cio", "region", "partenaire"),
          "aspect", List.of("sex", "age_band", "education", "status", "commune"));
  static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("sex/F", "Femmes"),
          Map.entry("sex/H", "Hommes"),
          Map.entry("age_band/-18", "-18 ans"),
          Map.entry("age_band/18-21", "18-21 ans"),
          Map.entry("age_band/22-25", "22-25 ans"),
          Map.entry("age_band/26-44", "26-44 ans"),
          Map.entry("age_band/45-54", "45-54 ans"),
          Map.entry("age_band/55+", "55 ans et plus"),
          Map.entry("education/infra-3", "Sans diplôme ou brevet"),
          Map.entry("education/3", "CAP, BEP"),
          Map.entry("education/4", "Baccalauréat"),
          Map.entry("education/5", "Bac + 2"),
          Map.entry("education/6", "Licence"),
          Map.entry("education/7-8", "Master, doctorat"),
          Map.entry("status/demandeur-emploi", "Demandeurs d'emploi"),
          Map.entry("status/salarie", "Salariés"),
          Map.entry("status/independant", "Indépendants"),
          Map.entry("status/scolaire", "Scolaires"),
          Map.entry("status/etudiant", "Étudiants"),
          Map.entry("status/autre", "Autres"),
          Map.entry("kind/siege", "Sièges"),
          Map.entry("kind/antenne", "Antennes"),
          Map.entry("kind/permanence", "Permanences"),
          Map.entry("network/mission-locale", "Missions locales"),
          Map.entry("network/pole-emploi", "Pôle emploi"),
          Map.entry("network/cio", "Centres d'information et d'orientation"),
          Map.entry("network/region", "Région"),
          Map.entry("variable/sex", "Sexe"),
          Map.entry("variable/age_band", "Tranche d'âge"),
          Map.entry("variable/education", "Niveau de formation"),
          Map.entry("variable/status", "Statut"),
          Map.entry("variable/kind", "Type de lieu"),
          Map.entry("variable/referred_to", "Destination"),
          Map.entry("variable/aspect", "Aspect"));

  private InventedCodes() {}

  static Map<String, List<String>> codesWithUnknown() {
    return CODES.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e -> {
                  List<String> codes = new ArrayList<>(e.getValue());
                  if (!e.getKey().equals("kind")) {
                    codes.add("NR");
                  }
                  return codes;
                }));
  }
}
