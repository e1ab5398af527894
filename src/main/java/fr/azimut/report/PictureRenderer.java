package fr.azimut.report;

import com.pngencoder.PngEncoder;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.jfree.svg.SVGGraphics2D;

/** Draws charts and maps as PNG and SVG; the same one always gives the same bytes. */
final class PictureRenderer {

  /** The width of every picture, in pixels. */
  static final int WIDTH = 900;

  private static final int SOURCE = 20;
  private static final int COMPRESSION = 6;

  private final ChartDrawing drawing;
  private final PointDrawing points;
  private final Palette palette;

  PictureRenderer(Palette palette) {
    this.drawing = new ChartDrawing(palette);
    this.points = new PointDrawing(palette);
    this.palette = palette;
  }

  byte[] png(Picture picture) {
    BufferedImage image = new BufferedImage(WIDTH, height(picture), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    draw(picture, graphics);
    graphics.dispose();
    return new PngEncoder()
        .withBufferedImage(image)
        .withTryIndexedEncoding(true) // few colours: half the size in a third of the time
        .withCompressionLevel(COMPRESSION)
        .withMultiThreadedCompressionEnabled(false) // its blocks would depend on the machine
        .toBytes();
  }

  /** Pixels of a picture and of the line below it that tells its source. */
  static int height(Picture picture) {
    return picture.height() + SOURCE;
  }

  private void draw(Picture picture, Graphics2D graphics) {
    Rectangle area = new Rectangle(WIDTH, picture.height());
    if (picture instanceof Chart chart) {
      drawing.draw(chart).draw(graphics, area);
    } else if (picture instanceof DotPlot dots) {
      points.draw(dots).draw(graphics, area);
    } else if (picture instanceof FunnelPlot funnel) {
      FunnelDrawing.draw(palette, funnel).draw(graphics, area);
    } else if (picture instanceof ZoneMap map) {
      MapDrawing.draw(graphics, palette.theme(), map, area);
    }
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, picture.height(), WIDTH, SOURCE);
    graphics.setColor(Rgb.INK.color());
    graphics.setFont(ChartFrame.font(Font.PLAIN, 11));
    graphics.drawString(picture.source(), 8, picture.height() + 13);
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
        + height(picture)
        + "' "
        + svg.substring(start, end)
        + "<title>"
        + escape(picture.alt())
        + "</title>"
        + svg.substring(end);
  }

  private SVGGraphics2D graphics(Picture picture) {
    SVGGraphics2D graphics = new SVGGraphics2D(WIDTH, height(picture));
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
