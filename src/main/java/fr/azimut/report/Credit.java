package fr.azimut.report;

import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.Publication;

/** Where the figures of a drawing come from and when, for those who see it without its page. */
final class Credit {

  private Credit() {}

  /**
   * {@code Source : Insee, recensement de la population – décembre 2015 – version 2 (provisoire)}.
   */
  static String of(Publication publication, IndicatorNotice notice) {
    String origin =
        notice.statistic()
            ? notice.source() + ", dernier millésime reçu, lu en"
            : "réseaux du service public régional de l'orientation, fichiers mensuels";
    return "Source : "
        + origin
        + (notice.statistic() ? " " : " – ")
        + VersionFolder.edition(publication);
  }
}
