package fr.azimut.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Draws the surfaces, borders and texts of a map. */
final class MapPen {

  static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 13);
  static final Font NAME = new Font(Font.SANS_SERIF, Font.PLAIN, 9);
  static final Font VALUE = new Font(Font.SANS_SERIF, Font.BOLD, 12);
  private static final Font LEGEND = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
  private static final BasicStroke THIN = stroke(1);
  private static final BasicStroke HALO = stroke(6);
  private static final BasicStroke THICK = stroke(3);
  private static final int HATCH = 8;
  private static final int STRIPE = 8;

  private final Graphics2D graphics;

  MapPen(Graphics2D graphics) {
    this.graphics = graphics;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setStroke(THIN);
  }

  private static BasicStroke stroke(int width) {
    return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  void fill(Shape shape, Color color) {
    graphics.setColor(color);
    graphics.fill(shape);
  }

  void border(Shape shape) {
    graphics.setColor(Rgb.FAINT.color());
    graphics.draw(shape);
  }

  /** A thick border that stands out from light and dark neighbours alike. */
  void mark(Shape shape) {
    graphics.setStroke(HALO);
    graphics.setColor(Color.WHITE);
    graphics.draw(shape);
    graphics.setStroke(THICK);
    graphics.setColor(Rgb.INK.color());
    graphics.draw(shape);
    graphics.setStroke(THIN);
  }

  /** Slanted lines for what has no published value. */
  void hatch(Shape shape) {
    Rectangle box = shape.getBounds();
    // lines that go on from one zone to the next
    int first = Math.floorDiv(box.x + box.y, HATCH) * HATCH;
    Path2D lines = new Path2D.Double();
    for (int sum = first; sum < box.x + box.width + box.y + box.height; sum += HATCH) {
      lines.moveTo(sum - box.y, box.y);
      lines.lineTo(sum - box.y - box.height, box.y + box.height);
    }
    within(shape, lines, Rgb.PALE.color());
  }

  /**
   * Upright lines for what is below zero, told from what is above it without its colour. Level ones
   * would strike names through and hide a minus.
   */
  void stripe(Shape shape, Color color) {
    Rectangle box = shape.getBounds();
    Path2D lines = new Path2D.Double();
    for (int x = box.x + STRIPE / 2; x < box.x + box.width; x += STRIPE) {
      lines.moveTo(x, box.y);
      lines.lineTo(x, box.y + box.height);
    }
    within(shape, lines, color);
  }

  private void within(Shape shape, Shape lines, Color color) {
    Shape before = graphics.getClip();
    graphics.clip(shape);
    graphics.setColor(color);
    graphics.draw(lines);
    graphics.setClip(before);
  }

  int width(String text, Font font) {
    return graphics.getFontMetrics(font).stringWidth(text);
  }

  /** Writes a line around its middle. */
  void centred(String text, double middle, double baseline, Font font, Color color) {
    graphics.setFont(font);
    graphics.setColor(color);
    FontMetrics metrics = graphics.getFontMetrics();
    graphics.drawString(
        text, (int) Math.round(middle) - metrics.stringWidth(text) / 2, (int) Math.round(baseline));
  }

  /** Writes a line of the legend from a place on, and says where it ended. */
  int written(String text, int x, int y) {
    graphics.setFont(LEGEND);
    graphics.setColor(Rgb.INK.color());
    graphics.drawString(text, x, y);
    return x + graphics.getFontMetrics().stringWidth(text);
  }

  /**
   * A name on as few lines as its words allow.
   *
   * @param most the last of them takes what is left
   */
  List<String> lines(String name, int width, Font font, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : name.split(" ", 0)) {
      boolean fits =
          line.isEmpty() || lines.size() == most - 1 || width(line + " " + word, font) <= width;
      if (!fits) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  boolean isTooWide(List<String> lines, int width, Font font) {
    return lines.stream().anyMatch(line -> width(line, font) > width);
  }
}
