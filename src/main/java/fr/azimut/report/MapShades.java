package fr.azimut.report;

import java.awt.Color;
import java.util.List;

/** The colours of the classes of a map, and what is read on them. */
final class MapShades {

  static final Color INK = new Color(0x1B1B1B);

  /** Blues of ColorBrewer, told apart by colour-blind readers and in grey, light to dark. */
  private static final List<Color> CLASSES =
      List.of(
          new Color(0xEFF3FF),
          new Color(0xBDD7E7),
          new Color(0x6BAED6),
          new Color(0x2171B5),
          new Color(0x08519C));

  private static final int FIRST_DARK = 3;
  private static final int ALONE = 2;

  private final int classes;

  /**
   * @param classes how many there are, 1 or more
   */
  MapShades(int classes) {
    this.classes = classes;
  }

  /** The colour of a class, from 0. */
  Color fill(int of) {
    return CLASSES.get(shade(of));
  }

  /** The colour of a text on a class. */
  Color ink(int of) {
    return shade(of) >= FIRST_DARK ? Color.WHITE : INK;
  }

  /** Fewer classes are spread over the same shades. */
  private int shade(int of) {
    return classes == 1 ? ALONE : of * (CLASSES.size() - 1) / (classes - 1);
  }
}
