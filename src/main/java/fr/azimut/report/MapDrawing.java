package fr.azimut.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws a map of tiles: each with its name and its value, so that colour alone says nothing. */
final class MapDrawing {

  /** Blues of ColorBrewer, told apart by colour-blind readers and in grey, light to dark. */
  private static final List<Color> CLASSES =
      List.of(
          new Color(0xEFF3FF),
          new Color(0xBDD7E7),
          new Color(0x6BAED6),
          new Color(0x2171B5),
          new Color(0x08519C));

  private static final Color INK = new Color(0x1B1B1B);
  private static final Color RULE = new Color(0x767676);
  private static final int FIRST_DARK = 3;
  private static final int HEAD = 30;
  private static final int FOOT = 42;
  private static final int GAP = 3;
  private static final int HATCH = 8;
  private static final int NAME_LINES = 2;
  private static final int SMALLEST = 6;
  private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 13);
  private static final Font NAME = new Font(Font.SANS_SERIF, Font.PLAIN, 9);
  private static final Font VALUE = new Font(Font.SANS_SERIF, Font.BOLD, 12);
  private static final Font LEGEND = new Font(Font.SANS_SERIF, Font.PLAIN, 11);

  private final Graphics2D graphics;
  private final ZoneMap map;
  private final Rectangle area;

  private MapDrawing(Graphics2D graphics, ZoneMap map, Rectangle area) {
    this.graphics = graphics;
    this.map = map;
    this.area = area;
  }

  static void draw(Graphics2D graphics, ZoneMap map, Rectangle area) {
    new MapDrawing(graphics, map, area).draw();
  }

  private void draw() {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setStroke(new BasicStroke(1));
    graphics.setColor(Color.WHITE);
    graphics.fill(area);
    title();
    int columns = 1 + map.places().stream().mapToInt(p -> p.tile().column()).max().orElse(0);
    int rows = 1 + map.places().stream().mapToInt(p -> p.tile().row()).max().orElse(0);
    int width = area.width / columns;
    int height = (area.height - HEAD - FOOT) / rows;
    for (ZoneMap.Place place : map.places()) {
      tile(
          place,
          new Rectangle(
              area.x + place.tile().column() * width + GAP,
              area.y + HEAD + place.tile().row() * height + GAP,
              width - 2 * GAP,
              height - 2 * GAP));
    }
    legend();
  }

  /** As large as one line allows. */
  private void title() {
    Font font = TITLE;
    while (graphics.getFontMetrics(font).stringWidth(map.title()) > area.width - 10
        && font.getSize() > NAME.getSize()) {
      font = font.deriveFont(font.getSize2D() - 1);
    }
    text(map.title(), area.x + area.width / 2, area.y + 20, font, INK);
  }

  private void tile(ZoneMap.Place place, Rectangle box) {
    Optional<Double> value = Reading.value(place.figure());
    Color ink = INK;
    if (value.isPresent()) {
      int shade = shade(map.classOf(value.get()));
      graphics.setColor(CLASSES.get(shade));
      graphics.fill(box);
      ink = shade >= FIRST_DARK ? Color.WHITE : INK;
    } else {
      hatch(box);
    }
    graphics.setColor(RULE);
    graphics.draw(box);
    int middle = box.x + box.width / 2;
    int line = box.y + 11;
    Font font = NAME;
    List<String> lines = lines(place.zone().label(), box.width - 4, font);
    while (isTooWide(lines, box.width - 4, font) && font.getSize() > SMALLEST) {
      font = font.deriveFont(font.getSize2D() - 1);
      lines = lines(place.zone().label(), box.width - 4, font);
    }
    for (String part : lines) {
      text(part, middle, line, font, ink);
      line += 10;
    }
    String shown = value.map(map.measure()::words).orElseGet(() -> place.figure().status().sign());
    text(shown, middle, box.y + box.height - 4, VALUE, ink);
  }

  /** Fewer classes are spread over the same shades. */
  private int shade(int of) {
    int classes = map.cuts().size();
    return classes == 0 ? 2 : of * (CLASSES.size() - 1) / classes;
  }

  private void hatch(Rectangle box) {
    graphics.setColor(new Color(0xD9D9D9));
    for (int x = box.x - box.height; x < box.x + box.width; x += HATCH) {
      int left = Math.max(x, box.x);
      int right = Math.min(x + box.height, box.x + box.width);
      graphics.drawLine(left, box.y + (left - x), right, box.y + (right - x));
    }
  }

  private void legend() {
    int classes = map.cuts().size() + 1;
    int x = area.x + GAP;
    int y = area.y + area.height - FOOT + 12;
    List<Double> values =
        map.places().stream()
            .flatMap(p -> Reading.value(p.figure()).stream())
            .map(map.measure()::shown)
            .sorted()
            .toList();
    written(
        "Classes d'effectifs voisins, "
            + map.axis()
            + " ; hachures : sans valeur publiée, le signe dit pourquoi.",
        x,
        y);
    y += 18;
    for (int of = 0; of < classes; of++) {
      int each = of;
      List<Double> within = values.stream().filter(v -> map.classOf(v) == each).toList();
      graphics.setColor(CLASSES.get(shade(of)));
      graphics.fillRect(x, y - 10, 16, 12);
      graphics.setColor(RULE);
      graphics.drawRect(x, y - 10, 16, 12);
      String low = map.measure().words(within.get(0));
      String high = map.measure().words(within.get(within.size() - 1));
      x = written(low.equals(high) ? low : low + " à " + high, x + 21, y) + 12;
    }
  }

  /** Writes from a place on, and says where it ended. */
  private int written(String text, int x, int y) {
    graphics.setFont(LEGEND);
    graphics.setColor(INK);
    graphics.drawString(text, x, y);
    return x + graphics.getFontMetrics().stringWidth(text);
  }

  private void text(String text, int middle, int baseline, Font font, Color color) {
    graphics.setFont(font);
    graphics.setColor(color);
    FontMetrics metrics = graphics.getFontMetrics();
    graphics.drawString(text, middle - metrics.stringWidth(text) / 2, baseline);
  }

  /** A name on two lines at most, cut between words. */
  private List<String> lines(String name, int width, Font font) {
    FontMetrics metrics = graphics.getFontMetrics(font);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : name.split(" ", 0)) {
      boolean fits =
          line.isEmpty()
              || lines.size() == NAME_LINES - 1
              || metrics.stringWidth(line + " " + word) <= width;
      if (!fits) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private boolean isTooWide(List<String> lines, int width, Font font) {
    FontMetrics metrics = graphics.getFontMetrics(font);
    return lines.stream().anyMatch(line -> metrics.stringWidth(line) > width);
  }
}
