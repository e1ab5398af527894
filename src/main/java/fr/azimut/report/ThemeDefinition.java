package fr.azimut.report;

import fr.azimut.definition.Position;
import java.util.List;
import java.util.Locale;

/**
 * The colours of a document that are not those of its series, all RRGGBB.
 *
 * @param position where it stands
 * @param header ground of the headers of tables, under white letters, and colour of links
 * @param shades of the classes of maps, light to dark; the heads of heat scales too
 * @param shadesBelow the same for values below zero, of another hue
 */
record ThemeDefinition(
    Position position, String header, List<String> shades, List<String> shadesBelow) {

  private static final int SHADES = 5;
  private static final double LEAST_OF_STRIPES = 1.5;

  ThemeDefinition {
    Rgb ground = Rgb.of(header);
    // links stand on the ground of row headers too, where they have less contrast than on white
    if (!ground.isReadOn(Rgb.ROW_HEAD)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "'header' %s is too light: white letters on it have a contrast of %.1f, links of it on"
                  + " grey %.1f, where %.1f is the least",
              header,
              ground.contrast(Rgb.WHITE),
              ground.contrast(Rgb.ROW_HEAD),
              Rgb.LEAST_CONTRAST));
    }
    check("shades", shades);
    check("shades_below", shadesBelow);
    checkStripes(shadesBelow);
  }

  /** In grey, only they tell what is below zero. The lightest shade is never striped. */
  private static void checkStripes(List<String> shades) {
    for (String text : shades.subList(1, shades.size())) {
      double contrast = Rgb.of(text).contrast(Rgb.of(text).stripes());
      if (contrast < LEAST_OF_STRIPES) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "'shades_below': stripes on %s have a contrast of %.1f, where %.1f is the least",
                text,
                contrast,
                LEAST_OF_STRIPES));
      }
    }
  }

  private static void check(String key, List<String> shades) {
    if (shades.size() != SHADES) {
      throw new IllegalArgumentException(
          "'" + key + "' has " + shades.size() + " colours where " + SHADES + " are needed");
    }
    Rgb lighter = null;
    for (String text : shades) {
      Rgb shade = Rgb.of(text);
      if (lighter != null && shade.luminance() >= lighter.luminance()) {
        throw new IllegalArgumentException(
            "'"
                + key
                + "' go from light to dark, and "
                + text
                + " is not darker than the one before");
      }
      if (!shade.letters().isReadOn(shade)) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "'%s': on %s dark letters have a contrast of %.1f, white ones %.1f, where %.1f is the"
                    + " least",
                key,
                text,
                Rgb.INK.contrast(shade),
                Rgb.WHITE.contrast(shade),
                Rgb.LEAST_CONTRAST));
      }
      lighter = shade;
    }
    if (!Rgb.INK.isReadOn(Rgb.of(shades.get(0)))) {
      throw new IllegalArgumentException(
          "'"
              + key
              + "' begin with a shade on which dark letters can be read: "
              + shades.get(0)
              + " is too dark");
    }
  }

  Rgb headerColour() {
    return Rgb.of(header);
  }

  /** A shade, from 0, the lightest. */
  Rgb shade(int index, boolean below) {
    return Rgb.of((below ? shadesBelow : shades).get(index));
  }

  /** The darkest shade under dark letters: that of the largest number of a heat scale. */
  Rgb heat() {
    return shades.stream().map(Rgb::of).filter(Rgb.INK::isReadOn).reduce((a, b) -> b).orElseThrow();
  }
}
