package fr.azimut.report;

import java.awt.Color;
import java.awt.Shape;

/** The colours of the classes of a map, and what is read on them. */
final class MapShades {

  private static final int DARKEST = 4;
  private static final int ALONE = 2;

  private final ThemeDefinition theme;
  private final MapClasses classes;

  MapShades(ThemeDefinition theme, MapClasses classes) {
    this.theme = theme;
    this.classes = classes;
  }

  /** Paints a surface, striped when its values are below zero. */
  void paint(MapPen pen, Shape shape, MapClasses.Step step) {
    pen.fill(shape, shade(step).color());
    if (step.below()) {
      pen.stripe(shape, shade(step).stripes().color());
    }
  }

  /** The colour of a text on a class. */
  Color ink(MapClasses.Step step) {
    return shade(step).letters().color();
  }

  /**
   * Fewer classes are spread over the same shades. The lightest of both hues look alike: where
   * there are two, they are left out.
   */
  private Rgb shade(MapClasses.Step step) {
    int first = classes.signed() ? 1 : 0;
    int ranks = classes.ranks();
    int index = ranks == 1 ? ALONE : first + step.rank() * (DARKEST - first) / (ranks - 1);
    return theme.shade(index, step.below());
  }
}
