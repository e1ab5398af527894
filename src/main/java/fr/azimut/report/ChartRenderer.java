package fr.azimut.report;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.encoders.EncoderUtil;
import org.jfree.chart.encoders.ImageFormat;
import org.jfree.svg.SVGGraphics2D;

/** Draws charts as PNG and SVG; the same chart always gives the same bytes. */
final class ChartRenderer {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 400;

  private final ChartDrawing drawing;

  ChartRenderer(Palette palette) {
    this.drawing = new ChartDrawing(palette);
  }

  byte[] png(Chart chart) {
    BufferedImage image =
        drawing.draw(chart).createBufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB, null);
    try {
      return EncoderUtil.encode(image, ImageFormat.PNG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * An SVG element, that may stand alone in a file or among others in a page: its ids are those of
   * no other chart. The chart's description is its title.
   */
  String svg(Chart chart) {
    String svg = graphics(chart).getSVGElement();
    int start = svg.indexOf("<svg ") + "<svg ".length();
    int end = svg.indexOf('>', start) + 1;
    return "<svg viewBox='0 0 "
        + WIDTH
        + " "
        + HEIGHT
        + "' "
        + svg.substring(start, end)
        + "<title>"
        + escape(chart.alt())
        + "</title>"
        + svg.substring(end);
  }

  private SVGGraphics2D graphics(Chart chart) {
    JFreeChart drawn = drawing.draw(chart);
    SVGGraphics2D graphics = new SVGGraphics2D(WIDTH, HEIGHT);
    graphics.setDefsKeyPrefix(chart.id() + "-");
    graphics.setGeomDoubleConverter(ChartRenderer::hundredths);
    graphics.setTransformDoubleConverter(ChartRenderer::hundredths);
    drawn.draw(graphics, new Rectangle(WIDTH, HEIGHT));
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
