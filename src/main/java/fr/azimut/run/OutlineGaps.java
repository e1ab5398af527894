package fr.azimut.run;

import fr.azimut.territory.Geography;
import fr.azimut.territory.RegionProfile;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.List;

/** Says which zones their zoning's file of outlines leaves out: none of its maps can use it. */
final class OutlineGaps {

  private OutlineGaps() {}

  /** Lines for the console, none when every zone has its outline. */
  static List<String> list(RegionProfile region, Geography geography) {
    List<String> lines = new ArrayList<>();
    for (RegionProfile.OutlineFile source : region.outlines()) {
      List<String> missing =
          geography.zones(source.zoning()).stream()
              .filter(z -> !z.isRemainder() && geography.outline(z).isEmpty())
              .map(Zone::code)
              .toList();
      if (!missing.isEmpty()) {
        lines.add(
            "  ! Contours incomplets : "
                + source.file()
                + " n'a pas "
                + String.join(", ", missing)
                + " ; "
                + instead(geography, source.zoning())
                + ".");
        lines.add("    Ajoutez une entité par zone, ou retirez le fichier du profil.");
      }
    }
    return lines;
  }

  private static String instead(Geography geography, String zoning) {
    boolean tiles =
        geography.zonings().stream()
            .filter(z -> z.id().equals(zoning))
            .flatMap(z -> z.listZones().stream())
            .anyMatch(notice -> notice.tile() != null);
    return tiles
        ? "les cartes du zonage " + zoning + " sont en carreaux"
        : "le zonage " + zoning + ", sans carreaux, n'a pas de carte";
  }
}
