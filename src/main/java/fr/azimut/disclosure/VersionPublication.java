package fr.azimut.disclosure;

import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.RECEPTION;
import static azimut.database.pub.Tables.FIGURE;

import azimut.database.pub.tables.records.FigureRecord;
import fr.azimut.indicator.Aspect;
import fr.azimut.indicator.Cause;
import fr.azimut.indicator.Evolution;
import fr.azimut.indicator.IndicatorCatalog;
import fr.azimut.month.MonthVersion;
import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.territory.Commune;
import fr.azimut.territory.Geography;
import fr.azimut.territory.Outline;
import fr.azimut.territory.Tile;
import fr.azimut.territory.Zone;
import fr.azimut.territory.Zoning;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** A month version as {@code pub} and {@code ops} keep it. */
public final class VersionPublication implements Publication {

  private static final String KEPT = "kept_file_name";

  private final DSLContext dsl;
  private final MonthVersion version;
  private final Geography geography;
  private final CodeCatalog codes;
  private final List<IndicatorNotice> notices;
  private final List<DefinitionChange> changes;

  /**
   * @param dsl the database
   * @param version a version whose figures are protected
   * @param geography the geography that it was placed with
   * @param codes the canonical codes and their labels
   * @param indicators the registry
   */
  public VersionPublication(
      DSLContext dsl,
      MonthVersion version,
      Geography geography,
      CodeCatalog codes,
      IndicatorCatalog indicators) {
    this.dsl = dsl;
    this.version = version;
    this.geography = geography;
    this.codes = codes;
    this.notices =
        indicators.listDefinitions(version.month()).stream().map(IndicatorNotice::of).toList();
    this.changes = DefinitionChange.list(indicators);
  }

  @Override
  public String region() {
    return version.region();
  }

  @Override
  public String regionLabel() {
    return geography.profile().label();
  }

  @Override
  public YearMonth month() {
    return version.month();
  }

  @Override
  public int version() {
    return version.number();
  }

  @Override
  public String status() {
    return MonthVersion.Status.PROVISIONAL.label();
  }

  @Override
  public String territoryEdition() {
    return geography.reference().edition();
  }

  @Override
  public List<Zone> zones(String zoning) {
    return geography.zones(zoning).stream().filter(z -> !z.isRemainder()).toList();
  }

  @Override
  public List<String> zonings() {
    return geography.profile().zonings();
  }

  @Override
  public String zoningLabel(String zoning) {
    return geography.zonings().stream()
        .filter(z -> z.notice().id().equals(zoning))
        .map(z -> z.notice().pluralLabel())
        .findFirst()
        .orElse(zoning);
  }

  @Override
  public List<Zone> departmentsOf(Zone zone) {
    return geography.departmentsOf(zone).stream()
        .flatMap(d -> geography.findZone(Zoning.DEPARTMENT, d).stream())
        .toList();
  }

  @Override
  public List<Commune> communes(Zone zone) {
    return geography.communes(zone);
  }

  @Override
  public long population(Zone zone) {
    return geography.population(zone);
  }

  @Override
  public boolean reconstructed(Zone zone) {
    return geography.reconstructed(zone);
  }

  @Override
  public Optional<Tile> tile(Zone zone) {
    return geography.zonings().stream()
        .filter(zoning -> zoning.id().equals(zone.zoning()))
        .flatMap(zoning -> zoning.findZone(zone.code()).stream())
        .flatMap(notice -> Optional.ofNullable(notice.tile()).stream())
        .findFirst();
  }

  @Override
  public Optional<Outline> outline(Zone zone) {
    return geography.outline(zone);
  }

  @Override
  public List<IndicatorNotice> notices() {
    return notices;
  }

  @Override
  public List<DefinitionChange> definitionChanges() {
    return changes;
  }

  @Override
  public List<String> networks() {
    return geography.profile().networks();
  }

  @Override
  public String label(String variable, String code) {
    return codes.label(variable, code);
  }

  @Override
  public String variableLabel(String variable) {
    return switch (variable) {
      case Aspect.VARIABLE -> "Aspect";
      case Evolution.VARIABLE -> "Évolution";
      case "indicator" -> "Indicateur";
      default -> codes.variableLabel(variable);
    };
  }

  @Override
  public List<String> codes(String variable) {
    return codes.list(variable);
  }

  @Override
  public List<DepositNotice> deposits() {
    return dsl.select(RECEPTION.asterisk(), DEPOSIT.FILE_NAME.as(KEPT))
        .from(RECEPTION)
        .leftJoin(DEPOSIT)
        .on(DEPOSIT.ID.eq(RECEPTION.KEPT_DEPOSIT_ID))
        .where(RECEPTION.VERSION_ID.eq(version.id()))
        .orderBy(RECEPTION.MONTH, RECEPTION.NETWORK, RECEPTION.FORMAT, RECEPTION.FILE_NAME)
        .fetch(
            r ->
                new DepositNotice(
                    r.get(RECEPTION.NETWORK),
                    r.get(RECEPTION.FORMAT),
                    YearMonth.from(r.get(RECEPTION.MONTH)),
                    r.get(RECEPTION.FILE_NAME),
                    r.get(RECEPTION.VERDICT),
                    r.get(RECEPTION.ROWS_READ),
                    r.get(RECEPTION.ROWS_ACCEPTED),
                    r.get(RECEPTION.ROWS_REJECTED),
                    r.get(KEPT, String.class),
                    r.get(RECEPTION.KEPT_NOTE),
                    r.get(RECEPTION.RECEIVED_ON)));
  }

  @Override
  public List<PlaceNotice> places(Zone zone) {
    return new ListReader(dsl, version.id(), geography).places(zone);
  }

  @Override
  public List<JointActionNotice> jointActions() {
    return new ListReader(dsl, version.id(), geography).jointActions();
  }

  @Override
  public Optional<VersionChange> change(Zone zone) {
    return new ChangeReader(dsl, version).find(zone);
  }

  @Override
  public PublishableTable table(Collection<Zone> zones) {
    Condition any = DSL.falseCondition();
    for (Zone zone : zones) {
      any = any.or(FIGURE.ZONING.eq(zone.zoning()).and(FIGURE.ZONE.eq(zone.code())));
    }
    return read(any);
  }

  @Override
  public PublishableTable table(String indicator) {
    return read(FIGURE.INDICATOR.eq(indicator));
  }

  @Override
  public PublishableTable headlines() {
    return read(
        FIGURE
            .NETWORK
            .eq(FigureKey.ALL)
            .and(FIGURE.PERIOD.eq(PeriodKind.MONTH.name()))
            .and(FIGURE.VARIABLE.in(FigureKey.ALL, FigureKey.ASPECT))
            .and(FIGURE.MONTH.eq(version.month().atDay(1))));
  }

  private PublishableTable read(Condition condition) {
    Map<FigureKey, Figure> figures = new LinkedHashMap<>();
    dsl.selectFrom(FIGURE)
        .where(FIGURE.VERSION_ID.eq(version.id()), condition)
        .orderBy(
            FIGURE.INDICATOR,
            FIGURE.ZONING,
            FIGURE.ZONE,
            FIGURE.NETWORK,
            FIGURE.PERIOD,
            FIGURE.MONTH,
            FIGURE.VARIABLE,
            FIGURE.MODALITY)
        .forEach(r -> figures.put(key(r), figure(r)));
    return new PublishableTable(figures);
  }

  private static FigureKey key(FigureRecord r) {
    return new FigureKey(
        r.getIndicator(),
        r.getZoning(),
        r.getZone(),
        r.getNetwork(),
        PeriodKind.valueOf(r.getPeriod()),
        YearMonth.from(r.getMonth()),
        r.getVariable(),
        r.getModality());
  }

  private static Figure figure(FigureRecord r) {
    String cause = r.getCause();
    String years = r.getYears();
    String remark = r.getRemark();
    return new Figure(
        FigureStatus.valueOf(r.getStatus()),
        r.getFigureValue(),
        r.getNumerator(),
        r.getDenominator(),
        r.getReceived(),
        r.getExpected(),
        r.getVolumeShare(),
        cause == null ? null : Cause.of(cause).label(),
        years == null ? List.of() : Stream.of(years.split(" ", -1)).map(Integer::valueOf).toList(),
        remark == null
            ? List.of()
            : Stream.of(remark.split(" ", -1)).map(FigureRemark::of).toList());
  }
}
