package fr.azimut.disclosure;

import static azimut.database.pub.Tables.FIGURE;
import static azimut.database.pub.Tables.JOINT_ACTION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.TestDatabase;
import fr.azimut.indicator.IndicatorCatalog;
import fr.azimut.month.MonthVersion;
import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.territory.RegionCatalog;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VersionPublicationIT {

  private static final Path JOBS = Path.of("jobs");
  private static final YearMonth MONTH = YearMonth.of(2015, 12);
  private static final int VERSION = 990_001;

  private final DSLContext dsl = TestDatabase.dsl();

  @AfterEach
  void clean() {
    dsl.deleteFrom(FIGURE).where(FIGURE.VERSION_ID.in(VERSION, VERSION + 1)).execute();
    dsl.deleteFrom(JOINT_ACTION).where(JOINT_ACTION.VERSION_ID.in(VERSION, VERSION + 1)).execute();
  }

  private void figure(
      int version, String network, String period, String month, String variable, String modality) {
    dsl.insertInto(
            FIGURE,
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
            FIGURE.RECEIVED,
            FIGURE.EXPECTED)
        .values(
            version,
            "QUA-01",
            "ztef",
            "RA15",
            network,
            period,
            LocalDate.parse(month + "-01"),
            variable,
            modality,
            "PUBLISHED",
            12.0,
            2,
            2)
        .execute();
  }

  private void action(int version, String theme) {
    dsl.insertInto(
            JOINT_ACTION,
            JOINT_ACTION.VERSION_ID,
            JOINT_ACTION.DAY,
            JOINT_ACTION.KIND,
            JOINT_ACTION.THEME,
            JOINT_ACTION.NETWORKS,
            JOINT_ACTION.PLACE_ID,
            JOINT_ACTION.ZONES,
            JOINT_ACTION.STATUS)
        .values(
            version,
            LocalDate.parse("2015-04-09"),
            "forum",
            theme,
            new String[] {"cio", "mission-locale"},
            38185,
            new String[] {"departement/38"},
            "NOT_AVAILABLE")
        .execute();
  }

  /** Files are loaded several at a time: which row comes first in the table is chance. */
  @Test
  void listsActionsThatDifferInOneWordInTheSameOrderHoweverTheyCame() {
    action(VERSION, "metiers");
    action(VERSION, "NR");
    action(VERSION + 1, "NR");
    action(VERSION + 1, "metiers");
    assertThat(actions(VERSION))
        .extracting(JointActionNotice::theme)
        .containsExactly("NR", "metiers");
    assertThat(actions(VERSION + 1)).isEqualTo(actions(VERSION));
  }

  private List<JointActionNotice> actions(int version) {
    RegionCatalog regions = RegionCatalog.read(JOBS);
    return new ListReader(
            dsl, version, regions.geography(regions.findProfile("rhone-alpes").orElseThrow()))
        .jointActions();
  }

  /** One row of each kind that a version holds; the value and its aspect alone are headlines. */
  @Test
  void givesTheValuesOfTheMonthAndTheirAspectsAsHeadlines() {
    figure(VERSION, "", "MONTH", "2015-12", "", "");
    figure(VERSION, "", "MONTH", "2015-12", "aspect", "mediane");
    figure(VERSION, "", "MONTH", "2015-12", "sex", "F");
    figure(VERSION, "", "MONTH", "2015-12", "evolution", "year-before");
    figure(VERSION, "", "MONTH", "2015-11", "", "");
    figure(VERSION, "", "ROLLING_12", "2015-12", "", "");
    figure(VERSION, "cio", "MONTH", "2015-12", "", "");
    figure(VERSION + 1, "", "MONTH", "2015-12", "", "");
    assertThat(publication().headlines().figures().keySet())
        .containsExactly(
            new FigureKey("QUA-01", "ztef", "RA15", "", PeriodKind.MONTH, MONTH, "", ""),
            new FigureKey(
                "QUA-01", "ztef", "RA15", "", PeriodKind.MONTH, MONTH, "aspect", "mediane"));
  }

  @Test
  void saysWhyAFigureHasNoValue() {
    figure(VERSION, "apec", "MONTH", "2015-12", "", "");
    dsl.update(FIGURE)
        .set(FIGURE.STATUS, "NOT_AVAILABLE")
        .setNull(FIGURE.FIGURE_VALUE)
        .set(FIGURE.CAUSE, "not-sent")
        .where(FIGURE.VERSION_ID.eq(VERSION), FIGURE.NETWORK.eq("apec"))
        .execute();
    FigureKey key =
        new FigureKey("QUA-01", "ztef", "RA15", "apec", PeriodKind.MONTH, MONTH, "", "");
    assertThat(publication().table("QUA-01").find(key))
        .contains(
            new Figure(
                FigureStatus.NOT_AVAILABLE,
                null,
                null,
                null,
                2,
                2,
                "aucun fichier reçu pour la période",
                List.of()));
  }

  @Test
  void saysOfWhichYearsTheStatisticsOfAFigureAre() {
    figure(VERSION, "", "MONTH", "2015-12", "", "");
    dsl.update(FIGURE)
        .set(FIGURE.YEARS, "2011 2012")
        .where(FIGURE.VERSION_ID.eq(VERSION), FIGURE.NETWORK.eq(""))
        .execute();
    FigureKey key = new FigureKey("QUA-01", "ztef", "RA15", "", PeriodKind.MONTH, MONTH, "", "");
    assertThat(publication().table("QUA-01").find(key).orElseThrow().years())
        .containsExactly(2011, 2012);
  }

  private Publication publication() {
    CodeCatalog codes = CodeCatalog.read(JOBS);
    RegionCatalog regions = RegionCatalog.read(JOBS);
    return new VersionPublication(
        dsl,
        new MonthVersion(
            VERSION, "rhone-alpes", MONTH, 1, MonthVersion.Status.PROVISIONAL, "inputs", 1),
        regions.geography(regions.findProfile("rhone-alpes").orElseThrow()),
        codes,
        IndicatorCatalog.read(JOBS, codes));
  }
}
