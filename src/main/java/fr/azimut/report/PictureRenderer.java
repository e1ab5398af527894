package fr.azimut.report;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jfree.chart.encoders.EncoderUtil;
import org.jfree.chart.encoders.ImageFormat;
import org.jfree.svg.SVGGraphics2D;

/** Draws charts and maps as PNG and SVG; the same one always gives the same bytes. */
final class PictureRenderer {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 400;

  private final ChartDrawing drawing;

  PictureRenderer(Palette palette) {
    this.drawing = new ChartDrawing(palette);
  }

  byte[] png(Picture picture) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    draw(picture, graphics);
    graphics.dispose();
    try {
      return EncoderUtil.encode(image, ImageFormat.PNG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void draw(Picture picture, Graphics2D graphics) {
    Rectangle area = new Rectangle(WIDTH, HEIGHT);
    if (picture instanceof Chart chart) {
      drawing.draw(chart).draw(graphics, area);
    } else if (picture instanceof ZoneMap map) {
      MapDrawing.draw(graphics, map, area);
    }
  }

  /**
   * An SVG element, that may stand alone in a file or among others in a page: its ids are those of
   * no other picture. The picture's description is its title.
   */
  String svg(Picture picture) {
    String svg = graphics(picture).getSVGElement();
    int start = svg.indexOf("<svg ") + "<svg ".length();
    int end = svg.indexOf('>', start) + 1;
    return "<svg viewBox='0 0 "
        + WIDTH
        + " "
        + HEIGHT
        + "' "
        + svg.substring(start, end)
        + "<title>"
        + escape(picture.alt())
        + "</title>"
        + svg.substring(end);
  }

  private SVGGraphics2D graphics(Picture picture) {
    SVGGraphics2D graphics = new SVGGraphics2D(WIDTH, HEIGHT);
    graphics.setDefsKeyPrefix(picture.id() + "-");
    graphics.setGeomDoubleConverter(PictureRenderer::hundredths);
    graphics.setTransformDoubleConverter(PictureRenderer::hundredths);
    draw(picture, graphics);
    return graphics;
  }

  /** Nobody sees less than a hundredth of a point; all digits make a file five times as large. */
  private static String hundredths(double number) {
    double rounded = Math.round(number * 100) / 100.0;
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
