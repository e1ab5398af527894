package fr.azimut.report;

import fr.azimut.territory.Zone;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Shape;
import java.util.List;

/** How the zones of a map stand on paper. */
sealed interface MapLayout permits TileLayout, OutlineLayout {

  /** The zones, in their order. */
  List<Zone> zones();

  /** What such a map is called, in French. */
  String kind();

  /** What the legend says of its labels, after a space; may be empty. */
  String caption();

  /** The height of a map whose zones stand between a head and a foot of this height together. */
  int height(int frame);

  /** Sets the zones out in a part of the picture. */
  Placed place(Rectangle room);

  /** A layout in its place. */
  interface Placed {

    /** The surface of a zone of the layout. */
    Shape shape(Zone zone);

    /**
     * Writes on a zone.
     *
     * @param value its value, or the sign that stands for it
     */
    void label(MapPen pen, Zone zone, String value, Color ink);
  }
}
