package fr.azimut.report;

import static fr.azimut.disclosure.InventedPublication.ALL_HIDDEN;
import static fr.azimut.disclosure.InventedPublication.ARDECHE_VERTE;
import static fr.azimut.disclosure.InventedPublication.EMPTY;
import static fr.azimut.disclosure.InventedPublication.LOIRE_SUD;
import static fr.azimut.disclosure.InventedPublication.REGION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.comparison.ZoneMean;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.InventedPublication;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Loire Sud receives 2,294 persons, Ardèche Verte 403; Forez is secret, a fourth zone absent. */
class PeersTest {

  private static final Cell NO = new Cell.Sign("non");

  private final InventedPublication publication = new InventedPublication();
  private final IndicatorNotice notice = publication.notices().get(0);
  private final Reading reading = new Reading(publication.headlines(), publication.month());
  private final Peers ztef = Peers.of(reading, notice, publication.zones("ztef"));

  @Test
  void ranksAmongThePublishedZonesOnly() {
    assertThat(ztef.rank(LOIRE_SUD)).containsExactly(Cell.count(1), Cell.count(2), NO);
    assertThat(ztef.rank(ARDECHE_VERTE)).containsExactly(Cell.count(2), Cell.count(2), NO);
  }

  @Test
  void ranksNoHiddenZoneAndNoneAlone() {
    assertThat(ztef.rank(ALL_HIDDEN)).containsOnly(Cell.NOT_COMPUTABLE);
    assertThat(ztef.rank(EMPTY)).containsOnly(Cell.NOT_COMPUTABLE);
    assertThat(Peers.of(reading, notice, List.of(REGION)).rank(REGION))
        .containsOnly(Cell.NOT_APPLICABLE);
  }

  @Test
  void leavesHiddenZonesOutOfTheMean() {
    double both = (2294 + 403) / 2.0;
    assertThat(ztef.mean()).contains(new ZoneMean(both, 2, 4));
    assertThat(ztef.mean(List.of(ARDECHE_VERTE, ALL_HIDDEN))).contains(new ZoneMean(403, 1, 2));
    assertThat(ztef.mean(List.of(ALL_HIDDEN, EMPTY))).isEmpty();
  }
}
