package fr.azimut.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.chart.util.ShapeUtils;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Builds the JFreeChart of what is drawn as points. */
final class PointDrawing {

  static final Shape OTHERS = new Ellipse2D.Double(-3.5, -3.5, 7, 7);
  static final Shape MARKED = ShapeUtils.createDiamond(6.5f);

  private final Palette palette;

  PointDrawing(Palette palette) {
    this.palette = palette;
  }

  JFreeChart draw(DotPlot dots) {
    XYIntervalSeries others = new XYIntervalSeries("Autres territoires");
    XYIntervalSeries marked = new XYIntervalSeries("Territoire");
    NumberAxis values = ChartFrame.values(dots.axis(), dots.measure());
    XYPlot plot = new XYPlot();
    for (int row = 0; row < dots.dots().size(); row++) {
      DotPlot.Dot dot = dots.dots().get(row);
      (dot.marked() ? marked : others).add(dot.value(), dot.low(), dot.high(), row, row, row);
      if (dot.marked()) {
        plot.addAnnotation(name(dots.measure().words(dot.value()), dot.high(), row));
      }
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(others);
    data.addSeries(marked);
    plot.setDataset(data);
    plot.setDomainAxis(values);
    plot.setRangeAxis(names(dots.dots()));
    plot.setRenderer(dotted());
    if (dots.reference() != null) {
      plot.addDomainMarker(
          reference(
              "Région : " + dots.measure().words(dots.reference()),
              dots.reference(),
              RectangleAnchor.BOTTOM_RIGHT,
              TextAnchor.BOTTOM_LEFT),
          Layer.BACKGROUND);
    }
    return ChartFrame.of(dots.title(), plot, false);
  }

  private static SymbolAxis names(List<DotPlot.Dot> dots) {
    String[] names = dots.stream().map(DotPlot.Dot::label).toArray(String[]::new);
    SymbolAxis axis = new SymbolAxis(null, names);
    axis.setInverted(true);
    axis.setGridBandsVisible(false);
    axis.setTickLabelFont(ChartFrame.font(Font.PLAIN, 11));
    axis.setTickLabelPaint(Rgb.INK.color());
    return axis;
  }

  private XYErrorRenderer dotted() {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setCapLength(0);
    renderer.setErrorStroke(new BasicStroke(1.4f));
    renderer.setErrorPaint(Rgb.FAINT.color());
    renderer.setSeriesShape(0, OTHERS);
    renderer.setSeriesPaint(0, palette.color(0));
    renderer.setSeriesShape(1, MARKED);
    renderer.setSeriesPaint(1, palette.color(1));
    return renderer;
  }

  static XYTextAnnotation name(String text, double x, double y) {
    XYTextAnnotation annotation = new XYTextAnnotation("  " + text, x, y);
    annotation.setFont(ChartFrame.font(Font.BOLD, 11));
    annotation.setPaint(Rgb.INK.color());
    annotation.setTextAnchor(TextAnchor.CENTER_LEFT);
    return annotation;
  }

  /**
   * A line across the plot and its label.
   *
   * @param at the corner of the line that holds the label
   * @param text the corner of the label that stands there
   */
  static ValueMarker reference(String label, double value, RectangleAnchor at, TextAnchor text) {
    ValueMarker marker = new ValueMarker(value);
    marker.setPaint(Rgb.INK.color());
    marker.setStroke(
        new BasicStroke(
            1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {5f, 4f}, 0f));
    marker.setLabel(label);
    marker.setLabelFont(ChartFrame.font(Font.PLAIN, 11));
    marker.setLabelPaint(Rgb.INK.color());
    marker.setLabelBackgroundColor(Color.WHITE);
    marker.setLabelAnchor(at);
    marker.setLabelTextAnchor(text);
    return marker;
  }
}
