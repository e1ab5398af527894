package fr.azimut.report;

import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.Publication;

/** Where the figures of a drawing come from and when, for those who see it without its page. */
final class Credit {

  private Credit() {}

  /**
   * {@code Source : Insee, recensement de la population, 2012, lu en décembre 2015 – version 2
   * (provisoire)}.
   *
   * @param vintage of the figures that are drawn
   */
  static String of(Publication publication, IndicatorNotice notice, Vintage vintage) {
    String origin =
        notice.statistic()
            ? notice.source() + ", " + vintage.told() + ", lu en"
            : "réseaux du service public régional de l'orientation, fichiers mensuels"
                + vintage.words().map(years -> " ; statistiques publiques de " + years).orElse("");
    return "Source : "
        + origin
        + (notice.statistic() ? " " : " – ")
        + VersionFolder.edition(publication);
  }
}
