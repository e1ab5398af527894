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

  /** An SVG document with the chart's description as its title. */
  String svg(Chart chart) {
    JFreeChart drawn = drawing.draw(chart);
    SVGGraphics2D graphics = new SVGGraphics2D(WIDTH, HEIGHT);
    graphics.setDefsKeyPrefix("azimut");
    drawn.draw(graphics, new Rectangle(WIDTH, HEIGHT));
    String svg = graphics.getSVGDocument();
    int end = svg.indexOf('>', svg.indexOf("<svg")) + 1;
    return svg.substring(0, end)
        + "<title>"
        + escape(chart.alt())
        + "</title>"
        + svg.substring(end);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
