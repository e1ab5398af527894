package fr.azimut.disclosure;

import static azimut.database.mart.Tables.INDICATOR_VALUE;
import static azimut.database.pub.Tables.FIGURE;
import static azimut.database.ref.Tables.ZONE;

import fr.azimut.indicator.Aspect;
import fr.azimut.indicator.Counting;
import fr.azimut.indicator.Evolution;
import fr.azimut.indicator.IndicatorCatalog;
import fr.azimut.indicator.IndicatorDefinition;
import fr.azimut.indicator.Period;
import fr.azimut.indicator.VersionScope;
import fr.azimut.normalisation.CodeCatalog;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * Decides which values of a version may be read and writes them to {@code pub}: nothing else does.
 */
public final class DisclosureControl {

  private static final List<Field<?>> COLUMNS =
      List.of(
          FIGURE.VERSION_ID,
          FIGURE.INDICATOR,
          FIGURE.ZONING,
          FIGURE.ZONE,
          FIGURE.NETWORK,
          FIGURE.PERIOD,
          FIGURE.MONTH,
          FIGURE.VARIABLE,
          FIGURE.MODALITY,
          FIGURE.STATUS,
          FIGURE.FIGURE_VALUE,
          FIGURE.NUMERATOR,
          FIGURE.DENOMINATOR,
          FIGURE.RECEIVED,
          FIGURE.EXPECTED,
          FIGURE.VOLUME_SHARE,
          FIGURE.CAUSE,
          FIGURE.YEARS,
          FIGURE.REMARK);

  private static final String DECIDED = "decided";
  private static final String STATUS = "status";
  private static final String NETWORK = "network";

  private final IndicatorCatalog catalog;
  private final PrimarySuppression suppression;
  private final ListRelease lists;

  /**
   * @param catalog the registry
   * @param codes the canonical codes
   * @param threshold a count of persons or acts under it is hidden
   */
  public DisclosureControl(IndicatorCatalog catalog, CodeCatalog codes, int threshold) {
    this.catalog = catalog;
    this.suppression = new PrimarySuppression(threshold);
    this.lists = new ListRelease(codes, threshold);
  }

  /** How many figures a version has, and how many of them are hidden by confidentiality. */
  public record Summary(long figures, long secret) {}

  /**
   * Protects every value of a version and releases its lists, in the caller's transaction; what an
   * earlier, broken attempt wrote is replaced.
   */
  public Summary protect(DSLContext dsl, VersionScope scope) {
    dsl.deleteFrom(FIGURE).where(FIGURE.VERSION_ID.eq(scope.versionId())).execute();
    for (IndicatorDefinition definition : catalog.listDefinitions(scope.month())) {
      Condition ofAspects = INDICATOR_VALUE.VARIABLE.eq(Aspect.VARIABLE);
      write(dsl, scope, definition, "", "", ofAspects.not());
      for (Aspect aspect : definition.aspects()) {
        write(
            dsl,
            scope,
            definition,
            Aspect.VARIABLE,
            aspect.id(),
            ofAspects.and(INDICATOR_VALUE.MODALITY.eq(aspect.id())));
      }
    }
    lists.write(dsl, scope);
    Condition ofVersion = FIGURE.VERSION_ID.eq(scope.versionId());
    return new Summary(
        dsl.fetchCount(FIGURE, ofVersion),
        dsl.fetchCount(FIGURE, ofVersion.and(FIGURE.STATUS.eq(FigureStatus.SECRET.name()))));
  }

  private void write(
      DSLContext dsl,
      VersionScope scope,
      IndicatorDefinition definition,
      String variable,
      String modality,
      Condition kept) {
    Field<String> status =
        status(
            definition,
            definition.counting(variable, modality),
            definition.asksVolume(variable, modality));
    dsl.insertInto(FIGURE, COLUMNS)
        .select(figures(dsl, scope, decided(dsl, scope, definition, status, kept)))
        .execute();
  }

  /** The values with what is decided of each. */
  private Select<? extends Record> decided(
      DSLContext dsl,
      VersionScope scope,
      IndicatorDefinition definition,
      Field<String> status,
      Condition kept) {
    return dsl.select(INDICATOR_VALUE.fields())
        .select(status.as(STATUS))
        .from(INDICATOR_VALUE)
        .where(
            INDICATOR_VALUE.VERSION_ID.eq(scope.versionId()),
            INDICATOR_VALUE.INDICATOR.eq(definition.code()),
            kept);
  }

  private Field<String> status(
      IndicatorDefinition definition, Counting counting, boolean asksVolume) {
    Condition secret =
        definition.confidential()
            ? suppression
                .hides(counting, INDICATOR_VALUE.NUMERATOR, INDICATOR_VALUE.DENOMINATOR)
                .or(
                    suppression.hides(
                        counting,
                        INDICATOR_VALUE.OTHER_NUMERATOR,
                        INDICATOR_VALUE.OTHER_DENOMINATOR))
            : DSL.falseCondition();
    return DSL.when(INDICATOR_VALUE.REASON.eq("n.d."), name(FigureStatus.NOT_AVAILABLE))
        .when(INDICATOR_VALUE.REASON.eq("///"), name(FigureStatus.NOT_APPLICABLE))
        .when(INDICATOR_VALUE.VALUE.isNull(), name(FigureStatus.NOT_COMPUTABLE))
        .when(
            hasFewStructures(definition).or(hasLittleVolume(definition, asksVolume)),
            name(FigureStatus.NOT_PUBLISHABLE))
        .when(secret, name(FigureStatus.SECRET))
        .otherwise(name(FigureStatus.PUBLISHED));
  }

  private static Condition hasFewStructures(IndicatorDefinition definition) {
    Field<Double> least =
        INDICATOR_VALUE.EXPECTED.cast(Double.class).times(definition.minimumCoverage());
    return INDICATOR_VALUE
        .EXPECTED
        .gt(0)
        .and(INDICATOR_VALUE.RECEIVED.cast(Double.class).lt(least));
  }

  /** Without any past volume there is no share, and none is asked for. */
  private static Condition hasLittleVolume(IndicatorDefinition definition, boolean asked) {
    Condition asks =
        asked
            ? DSL.noCondition()
            : INDICATOR_VALUE
                .VARIABLE
                .in(Evolution.VARIABLE, NETWORK)
                .or(INDICATOR_VALUE.PERIOD.eq(Period.MEAN_12.name()));
    return asks.and(
        DSL.coalesce(INDICATOR_VALUE.VOLUME_SHARE, DSL.inline(1.0)).lt(definition.minimumVolume()));
  }

  private static Field<String> name(FigureStatus status) {
    return DSL.inline(status.name());
  }

  /** Figures as they are kept: one that is not published carries no number at all. */
  private static Select<? extends Record> figures(
      DSLContext dsl, VersionScope scope, Select<? extends Record> decided) {
    var values = decided.asTable(DECIDED);
    Field<String> status = DSL.field(DSL.name(DECIDED, STATUS), String.class);
    return dsl.select(
            values.field(INDICATOR_VALUE.VERSION_ID),
            values.field(INDICATOR_VALUE.INDICATOR),
            ZONE.ZONING,
            ZONE.CODE,
            values.field(INDICATOR_VALUE.NETWORK),
            values.field(INDICATOR_VALUE.PERIOD),
            values.field(INDICATOR_VALUE.MONTH),
            values.field(INDICATOR_VALUE.VARIABLE),
            values.field(INDICATOR_VALUE.MODALITY),
            status,
            published(status, INDICATOR_VALUE.VALUE),
            published(status, INDICATOR_VALUE.NUMERATOR),
            published(status, INDICATOR_VALUE.DENOMINATOR),
            values.field(INDICATOR_VALUE.RECEIVED),
            values.field(INDICATOR_VALUE.EXPECTED),
            values.field(INDICATOR_VALUE.VOLUME_SHARE),
            values.field(INDICATOR_VALUE.CAUSE),
            values.field(INDICATOR_VALUE.YEARS),
            DSL.when(
                status.eq(name(FigureStatus.PUBLISHED)),
                DSL.field(DSL.name(DECIDED, INDICATOR_VALUE.REMARK.getName()), String.class)))
        .from(values)
        .join(ZONE)
        .on(
            ZONE.GEOGRAPHY_ID.eq(scope.geographyId()),
            ZONE.ZONE_ID.eq(values.field(INDICATOR_VALUE.ZONE_ID)));
  }

  private static Field<Double> published(Field<String> status, Field<? extends Number> number) {
    Field<Double> decided = DSL.field(DSL.name(DECIDED, number.getName()), Double.class);
    return DSL.when(status.eq(name(FigureStatus.PUBLISHED)), decided.cast(Double.class));
  }
}
