package fr.azimut.report;

import fr.azimut.territory.Tile;
import fr.azimut.territory.Zone;
import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Equal tiles, one for each zone: without frontiers, no zone weighs more than another for being
 * wide. Each has its name and its value.
 *
 * @param tiles of every zone of the map
 */
record TileLayout(Map<Zone, Tile> tiles) implements MapLayout {

  private static final int HEIGHT = 400;
  private static final int GAP = 3;
  private static final int NAME_LINES = 2;
  private static final int SMALLEST = 6;

  @Override
  public List<Zone> zones() {
    return List.copyOf(tiles.keySet());
  }

  @Override
  public String kind() {
    return "Carte en carreaux";
  }

  @Override
  public String caption() {
    return "";
  }

  @Override
  public int height(int frame) {
    return HEIGHT;
  }

  @Override
  public Placed place(Rectangle room) {
    int columns = 1 + tiles.values().stream().mapToInt(Tile::column).max().orElse(0);
    int rows = 1 + tiles.values().stream().mapToInt(Tile::row).max().orElse(0);
    return new Tiles(room, room.width / columns, room.height / rows);
  }

  private final class Tiles implements Placed {

    private final Rectangle room;
    private final int width;
    private final int height;

    Tiles(Rectangle room, int width, int height) {
      this.room = room;
      this.width = width;
      this.height = height;
    }

    @Override
    public Rectangle shape(Zone zone) {
      Tile tile = Optional.ofNullable(tiles.get(zone)).orElseThrow();
      return new Rectangle(
          room.x + tile.column() * width + GAP,
          room.y + tile.row() * height + GAP,
          width - 2 * GAP,
          height - 2 * GAP);
    }

    @Override
    public void label(MapPen pen, Zone zone, String value, Color ink) {
      Rectangle box = shape(zone);
      int middle = box.x + box.width / 2;
      int line = box.y + 11;
      Font font = MapPen.NAME;
      List<String> lines = pen.lines(zone.label(), box.width - 4, font, NAME_LINES);
      while (pen.isTooWide(lines, box.width - 4, font) && font.getSize() > SMALLEST) {
        font = font.deriveFont(font.getSize2D() - 1);
        lines = pen.lines(zone.label(), box.width - 4, font, NAME_LINES);
      }
      for (String part : lines) {
        pen.centred(part, middle, line, font, ink);
        line += 10;
      }
      pen.centred(value, middle, box.y + box.height - 4, MapPen.VALUE, ink);
    }
  }
}
