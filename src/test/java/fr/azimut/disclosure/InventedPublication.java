package fr.azimut.disclosure;

import fr.azimut.territory.Commune;
import fr.azimut.territory.Outline;
import fr.azimut.territory.Tile;
import fr.azimut.territory.Zone;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An invented publication: two ZTEF with figures, one whose figures are all hidden but public
 * statistics, one that never had any, two départements, a region.
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
      new Zone("ztef", "RA99", "Espace Métropole Savoie / Avant Pays Savoyard : Chartreuse ?");

  /** A département. */
  public static final Zone LOIRE = new Zone("departement", "42", "Loire");

  /** A département whose context statistics are not all published. */
  public static final Zone ARDECHE = new Zone("departement", "07", "Ardèche");

  /** The region. */
  public static final Zone REGION = new Zone(Zone.REGION, "82", "Rhône-Alpes");

  private static final List<Zone> ZONES =
      List.of(ARDECHE_VERTE, ALL_HIDDEN, LOIRE_SUD, EMPTY, ARDECHE, LOIRE, REGION);
  private final Map<FigureKey, Figure> figures;
  private final List<IndicatorNotice> notices;
  private final Map<Zone, Outline> outlines;

  /** The publication of December 2015, version 2, of which no map can be drawn. */
  public InventedPublication() {
    this(InventedNotices.list(), Map.of());
  }

  private InventedPublication(List<IndicatorNotice> notices, Map<Zone, Outline> outlines) {
    this.notices = notices;
    this.outlines = Map.copyOf(outlines);
    figures = new LinkedHashMap<>(InventedFigures.all(ZONES));
    figures.putAll(InventedContext.all());
    InventedFigures.all(List.of(LOIRE_SUD))
        .forEach(
            (k, f) ->
                figures.put(
                    moved(k), new Figure(FigureStatus.SECRET, null, null, null, 3, f.expected())));
  }

  /** The same with the indicator {@code CTX-05}, which makes a map, and the outlines of zones. */
  public static InventedPublication withMap(Map<Zone, Outline> outlines) {
    List<IndicatorNotice> notices = new ArrayList<>(InventedNotices.list());
    notices.add(InventedNotices.mapped());
    return new InventedPublication(List.copyOf(notices), outlines);
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
  public List<Commune> communes(Zone zone) {
    return InventedLists.communes();
  }

  @Override
  public long population(Zone zone) {
    return 434_454;
  }

  @Override
  public boolean reconstructed(Zone zone) {
    return zone.equals(ARDECHE_VERTE);
  }

  /** The ZTEF, side by side. */
  @Override
  public Optional<Tile> tile(Zone zone) {
    return zone.zoning().equals("ztef")
        ? Optional.of(new Tile(zones("ztef").indexOf(zone), 0))
        : Optional.empty();
  }

  @Override
  public Optional<Outline> outline(Zone zone) {
    return Optional.ofNullable(outlines.get(zone));
  }

  @Override
  public List<IndicatorNotice> notices() {
    return notices;
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
    return InventedCodes.LABELS.getOrDefault(key, code);
  }

  @Override
  public String variableLabel(String variable) {
    return InventedCodes.LABELS.getOrDefault("variable/" + variable, variable);
  }

  @Override
  public List<String> codes(String variable) {
    return InventedCodes.CODES.getOrDefault(variable, List.of());
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
  public List<PlaceNotice> places(Zone zone) {
    return InventedLists.places(zone);
  }

  @Override
  public List<JointActionNotice> jointActions() {
    return InventedLists.jointActions();
  }

  @Override
  public List<DefinitionChange> definitionChanges() {
    return InventedLists.definitionChanges();
  }

  @Override
  public Optional<VersionChange> change(Zone zone) {
    return InventedLists.change(zone);
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

  @Override
  public PublishableTable headlines() {
    return only(
        k ->
            k.network().equals(FigureKey.ALL)
                && k.period() == PeriodKind.MONTH
                && k.month().equals(month())
                && List.of(FigureKey.ALL, FigureKey.ASPECT).contains(k.variable()));
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
