package fr.azimut.disclosure;

import fr.azimut.territory.Zone;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An invented publication: two ZTEF with figures, one whose figures are all hidden, one that never
 * had any, two départements, a region.
 */
public final class InventedPublication implements Publication {

  /** A ZTEF within one département. */
  public static final Zone LOIRE_SUD = new Zone("ztef", "RA15", "Loire Sud");

  /** A ZTEF across two départements, reconstructed, with small figures. */
  public static final Zone ARDECHE_VERTE = new Zone("ztef", "RA05", "Ardèche Verte");

  /** A ZTEF whose every figure is secret. */
  public static final Zone ALL_HIDDEN = new Zone("ztef", "RA14", "Forez");

  /** A ZTEF without figures, with a name of 60 characters. */
  public static final Zone EMPTY =
      new Zone("ztef", "RA99", "Espace Métropole Savoie / Avant Pays Savoyard : Chartreuse *");

  /** A département. */
  public static final Zone LOIRE = new Zone("departement", "42", "Loire");

  private static final Zone ARDECHE = new Zone("departement", "07", "Ardèche");

  /** The region. */
  public static final Zone REGION = new Zone(Zone.REGION, "82", "Rhône-Alpes");

  private static final List<Zone> ZONES =
      List.of(ARDECHE_VERTE, ALL_HIDDEN, LOIRE_SUD, EMPTY, ARDECHE, LOIRE, REGION);
  private static final Map<String, List<String>> CODES =
      Map.of(
          "sex", List.of("F", "H"),
          "age_band", List.of("-18", "18-21", "22-25", "26-44", "45-54", "55+"),
          "education", List.of("infra-3", "3", "4", "5", "6", "7-8"),
          "status",
              List.of(
                  "demandeur-emploi", "salarie", "independant", "scolaire", "etudiant", "autre"),
          "place_kind", List.of("siege", "antenne", "permanence"),
          "referred_to", List.of("mission-locale", "pole-emploi", "cio", "region", "partenaire"),
          "variable", List.of("sex", "age_band", "education", "status", "commune"));
  private static final Map<String, String> LABELS =
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
          Map.entry("place_kind/siege", "Sièges"),
          Map.entry("place_kind/antenne", "Antennes"),
          Map.entry("place_kind/permanence", "Permanences"),
          Map.entry("network/mission-locale", "Missions locales"),
          Map.entry("network/pole-emploi", "Pôle emploi"),
          Map.entry("network/cio", "Centres d'information et d'orientation"),
          Map.entry("network/region", "Région"),
          Map.entry("variable/sex", "Sexe"),
          Map.entry("variable/age_band", "Tranche d'âge"),
          Map.entry("variable/education", "Niveau de formation"),
          Map.entry("variable/status", "Statut"),
          Map.entry("variable/commune", "Commune"),
          Map.entry("variable/place_kind", "Type de lieu"),
          Map.entry("variable/referred_to", "Destination"),
          Map.entry("variable/variable", "Variable"));

  private final Map<FigureKey, Figure> figures;

  /** The publication of December 2015, version 2. */
  public InventedPublication() {
    figures = new LinkedHashMap<>(InventedFigures.all(ZONES));
    InventedFigures.all(List.of(LOIRE_SUD))
        .forEach(
            (k, f) ->
                figures.put(
                    moved(k), new Figure(FigureStatus.SECRET, null, null, null, 3, f.expected())));
  }

  private static FigureKey moved(FigureKey k) {
    return new FigureKey(
        k.indicator(),
        k.zoning(),
        ALL_HIDDEN.code(),
        k.network(),
        k.period(),
        k.month(),
        k.variable(),
        k.modality());
  }

  static Map<String, List<String>> codesWithUnknown() {
    return CODES.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e -> {
                  List<String> codes = new ArrayList<>(e.getValue());
                  if (!e.getKey().equals("place_kind")) {
                    codes.add("NR");
                  }
                  return codes;
                }));
  }

  @Override
  public String region() {
    return "rhone-alpes";
  }

  @Override
  public String regionLabel() {
    return REGION.label();
  }

  @Override
  public YearMonth month() {
    return InventedFigures.MONTH;
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public String status() {
    return "provisoire";
  }

  @Override
  public String territoryEdition() {
    return "COG 2026";
  }

  @Override
  public List<Zone> zones(String zoning) {
    return ZONES.stream().filter(z -> z.zoning().equals(zoning)).toList();
  }

  @Override
  public List<String> zonings() {
    return List.of("ztef", "departement");
  }

  @Override
  public String zoningLabel(String zoning) {
    return switch (zoning) {
      case "ztef" -> "ZTEF";
      case "departement" -> "départements";
      default -> "région";
    };
  }

  @Override
  public List<Zone> departmentsOf(Zone zone) {
    return switch (zone.code()) {
      case "RA05" -> List.of(ARDECHE, LOIRE);
      case "82" -> List.of(ARDECHE, LOIRE);
      case "07" -> List.of(ARDECHE);
      default -> List.of(LOIRE);
    };
  }

  @Override
  public int communes(Zone zone) {
    return 75;
  }

  @Override
  public long population(Zone zone) {
    return 434_454;
  }

  @Override
  public boolean reconstructed(Zone zone) {
    return zone.equals(ARDECHE_VERTE);
  }

  @Override
  public List<IndicatorNotice> notices() {
    return List.of(
        notice("ACC-01", "Personnes accueillies", "personnes", 0, "neutre", null, null),
        notice(
            "ACC-03", "Structure par âge", "%", 1, "neutre", "age_band", "personnes d'âge connu"),
        notice("ACC-04", "Part des femmes", "%", 1, "neutre", null, "personnes de sexe connu"),
        notice("ACM-01", "Jeunes accompagnés", "personnes", 0, "neutre", null, null),
        notice("COM-01", "Taux de remontée", "%", 0, "hausse", null, "structures attendues"),
        notice("COM-02", "Taux de renseignement", "%", 1, "hausse", "variable", "enregistrements"),
        notice("COM-03", "Taux de localisation", "%", 1, "hausse", null, "enregistrements"),
        notice(
            "DEM-01", "Part des actes à distance", "%", 1, "neutre", null, "actes de canal connu"),
        notice("MAI-01", "Structures et lieux d'accueil", "lieux", 0, "hausse", null, null),
        notice("MAI-02", "Lieux pour 10 000 habitants", "lieux", 2, "hausse", null, "habitants"),
        notice("MAI-03", "Départements couverts", "%", 0, "hausse", null, "départements"),
        notice("ORI-01", "Taux d'orientation", "%", 1, "neutre", null, "actes de niveau 1"),
        notice("ORI-03", "Orientations entre réseaux", "actes", 0, "neutre", "referred_to", null));
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
        "ce qui est compté",
        denominator,
        unit,
        decimals,
        direction,
        code.equals("MAI-03") ? 1.0 : null,
        over,
        List.of(),
        code.equals("MAI-03") ? List.of("departement", Zone.REGION) : List.of(),
        code.equals("ACC-01") ? "somme-reseaux" : null,
        0.5,
        "",
        "",
        LocalDate.of(2015, 1, 1));
  }

  @Override
  public List<String> networks() {
    return List.of("mission-locale", "pole-emploi", "cio", "region");
  }

  @Override
  public String label(String variable, String code) {
    if (code.equals("NR")) {
      return "Non renseigné";
    }
    String key = (variable.equals("referred_to") ? "network" : variable) + "/" + code;
    return LABELS.getOrDefault(key, code);
  }

  @Override
  public List<String> codes(String variable) {
    return CODES.getOrDefault(variable, List.of());
  }

  @Override
  public List<DepositNotice> deposits() {
    YearMonth month = month();
    return List.of(
        new DepositNotice(
            "mission-locale", "ml-csv", month, "ml-2015-12.csv", "accepté", 900, 900, 0),
        new DepositNotice(
            "pole-emploi",
            "pe-xlsx",
            month,
            "=cmd|' /C calc'!A0.xlsx",
            "accepté avec réserves",
            1200,
            1180,
            20),
        new DepositNotice("cio", "cio-csv", month, "", "non reçu", 0, 0, 0),
        new DepositNotice(
            "mission-locale",
            "ml-csv",
            month.minusMonths(1),
            "@ml-2015-11.csv",
            "refusé",
            800,
            0,
            800));
  }

  @Override
  public PublishableTable table(Collection<Zone> zones) {
    return only(
        k ->
            zones.stream()
                .anyMatch(z -> z.zoning().equals(k.zoning()) && z.code().equals(k.zone())));
  }

  @Override
  public PublishableTable table(String indicator) {
    return only(k -> k.indicator().equals(indicator));
  }

  private PublishableTable only(java.util.function.Predicate<FigureKey> wanted) {
    Map<FigureKey, Figure> some = new LinkedHashMap<>();
    figures.forEach(
        (k, f) -> {
          if (wanted.test(k)) {
            some.put(k, f);
          }
        });
    return new PublishableTable(some);
  }
}
