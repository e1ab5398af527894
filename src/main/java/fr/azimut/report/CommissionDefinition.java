package fr.azimut.report;

import fr.azimut.definition.Keys;
import fr.azimut.definition.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code jobs/reports/commission.yaml}.
 *
 * @param keys where its keys stand
 * @param title of the document
 * @param logo at its head, null for none
 * @param colours of series, RRGGBB, told apart by colour-blind readers
 * @param theme its other colours
 * @param scoreboardColumns indicators side by side in one table of the scoreboard
 * @param groups the order of the indicators; those in no group come last
 * @param quality the indicators of the sheet of each network, in order
 * @param reading sentences on how to read
 */
record CommissionDefinition(
    Keys keys,
    String title,
    @Nullable LogoDefinition logo,
    List<String> colours,
    ThemeDefinition theme,
    int scoreboardColumns,
    List<GroupDefinition> groups,
    List<String> quality,
    List<String> reading) {

  CommissionDefinition {
    Palette.check(colours);
    if (scoreboardColumns < 1) {
      throw new IllegalArgumentException("scoreboard_columns must be 1 or more");
    }
  }

  Palette palette() {
    return new Palette(colours, theme);
  }

  /**
   * Indicators that belong together.
   *
   * @param position where it stands
   * @param title shown in the contents
   * @param indicators their codes
   */
  record GroupDefinition(Position position, String title, List<String> indicators) {}
}
