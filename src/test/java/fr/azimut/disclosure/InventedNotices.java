package fr.azimut.disclosure;

import fr.azimut.territory.Zone;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The notices of the invented publication. */
final class InventedNotices {

  private InventedNotices() {}

  static List<IndicatorNotice> list() {
    return List.of(
        notice("ACC-01", "Personnes accueillies", "personnes", 0, "neutre", null, null),
        notice(
            "ACC-03", "Structure par âge", "%", 1, "neutre", "age_band", "personnes d'âge connu"),
        notice("ACC-04", "Part des femmes", "%", 1, "neutre", null, "personnes de sexe connu"),
        notice("ACM-01", "Jeunes accompagnés", "personnes", 0, "neutre", null, null),
        notice("COM-01", "Taux de remontée", "%", 0, "hausse", null, "structures attendues"),
        notice("COM-02", "Taux de renseignement", "%", 1, "hausse", "aspect", "enregistrements"),
        notice("COM-03", "Taux de localisation", "%", 1, "hausse", null, "enregistrements"),
        notice(
            "DEM-01", "Part des actes à distance", "%", 1, "neutre", null, "actes de canal connu"),
        notice("MAI-01", "Structures et lieux d'accueil", "lieux", 0, "hausse", null, null),
        notice("MAI-02", "Lieux pour 10 000 habitants", "lieux", 2, "hausse", null, "habitants"),
        notice("MAI-03", "Départements couverts", "%", 0, "hausse", null, "départements"),
        notice("ORI-01", "Taux d'orientation", "%", 1, "neutre", null, "actes de niveau 1"),
        notice("ORI-03", "Orientations entre réseaux", "actes", 0, "neutre", "referred_to", null));
  }

  /** A statistic that three of the four ZTEF have, the fewest that make a map. */
  static IndicatorNotice mapped() {
    return notice("CTX-05", "Jeunes sans emploi", "%", 1, "baisse", null, "jeunes");
  }

  private static Precision precision(String code) {
    return switch (code) {
      case "ACC-03", "ACC-04", "COM-02", "COM-03", "DEM-01", "ORI-01" -> Precision.PROPORTION;
      case "MAI-02" -> Precision.RATE;
      case "COM-01", "CTX-05", "MAI-03" -> Precision.EXACT;
      default -> Precision.NONE;
    };
  }

  private static IndicatorNotice notice(
      String code,
      String label,
      String unit,
      int decimals,
      String direction,
      @Nullable String over,
      @Nullable String denominator) {
    return new IndicatorNotice(
        code,
        label,
        "Que dit l'indicateur « " + label + " » ?",
        "Suivre le service rendu.",
        "proposé",
        "=SOMME(A1:A9)",
        code.startsWith("CTX"),
        "ce qui est compté",
        denominator,
        unit,
        decimals,
        code.equals("MAI-02") ? 10_000 : 1,
        false,
        precision(code),
        direction,
        code.equals("MAI-03") ? 1.0 : null,
        code.equals("MAI-03") ? 0.5 : null,
        over,
        List.of(),
        code.equals("MAI-03") ? List.of("departement", Zone.REGION) : List.of(),
        code.equals("ACC-01") ? "somme-reseaux" : null,
        0.5,
        0.8,
        "",
        "",
        LocalDate.of(2015, 1, 1),
        code.equals("COM-02") ? characteristics() : List.of());
  }

  private static List<AspectNotice> characteristics() {
    return List.of(
        characteristic("sex", "Sexe"),
        characteristic("age_band", "Tranche d'âge"),
        characteristic("education", "Niveau de formation"),
        characteristic("status", "Statut"),
        characteristic("commune", "Commune"));
  }

  private static AspectNotice characteristic(String id, String label) {
    return new AspectNotice(id, label, "%", 1, false);
  }
}
