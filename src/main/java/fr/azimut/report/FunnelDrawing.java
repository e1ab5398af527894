package fr.azimut.report;

import fr.azimut.comparison.FunnelLimits;
import java.awt.BasicStroke;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jspecify.annotations.Nullable;

/** Builds the JFreeChart of a funnel plot. */
final class FunnelDrawing {

  private static final int STEPS = 120;
  private static final double MARGIN = 1.08;
  private static final float[] DASHES = {7f, 4f};

  private final Palette palette;
  private final FunnelPlot funnel;
  private final double largest;

  private FunnelDrawing(Palette palette, FunnelPlot funnel) {
    this.palette = palette;
    this.funnel = funnel;
    this.largest =
        funnel.points().stream().mapToDouble(FunnelPlot.Point::size).max().orElse(1) * MARGIN;
  }

  static JFreeChart draw(Palette palette, FunnelPlot funnel) {
    return new FunnelDrawing(palette, funnel).draw();
  }

  private JFreeChart draw() {
    XYSeriesCollection data = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
    points(data, renderer, "Autres territoires", false);
    points(data, renderer, "Territoire", true);
    limits(data, renderer, "Limites à 95 %", FunnelLimits::at95, DASHES);
    limits(data, renderer, "Limites à 99,8 %", FunnelLimits::at998, null);
    XYPlot plot = new XYPlot(data, sizes(), values(), renderer);
    plot.addRangeMarker(
        PointDrawing.reference(
            "Région : " + funnel.measure().words(funnel.reference()),
            funnel.reference(),
            RectangleAnchor.BOTTOM_LEFT,
            TextAnchor.TOP_LEFT));
    FunnelNames names = new FunnelNames(largest, plot.getRangeAxis().getUpperBound());
    funnel.points().stream()
        .filter(FunnelPlot.Point::named)
        .sorted(Comparator.comparing(point -> !point.marked()))
        .flatMap(point -> names.place(point).stream())
        .forEach(plot::addAnnotation);
    return ChartFrame.of(funnel.title(), plot, true);
  }

  private NumberAxis sizes() {
    NumberAxis axis = ChartFrame.values(funnel.sizeAxis(), new Measure("", 0, true));
    axis.setRange(0, largest);
    return axis;
  }

  private NumberAxis values() {
    double top = funnel.points().stream().mapToDouble(FunnelPlot.Point::value).max().orElse(1);
    double smallest = funnel.points().stream().mapToDouble(FunnelPlot.Point::size).min().orElse(1);
    double limit =
        FunnelLimits.at998(funnel.reference(), smallest).map(FunnelLimits::high).orElse(1.0);
    NumberAxis axis = ChartFrame.values(funnel.axis(), funnel.measure());
    axis.setRange(0, Math.min(1.02, Math.max(top, limit) * MARGIN));
    return axis;
  }

  private void points(
      XYSeriesCollection data, XYLineAndShapeRenderer renderer, String label, boolean marked) {
    XYSeries series = new XYSeries(label);
    funnel.points().stream()
        .filter(p -> p.marked() == marked)
        .forEach(p -> series.add(p.size(), p.value()));
    if (series.isEmpty()) {
      return;
    }
    int index = data.getSeriesCount();
    data.addSeries(series);
    renderer.setSeriesLinesVisible(index, false);
    renderer.setSeriesShapesVisible(index, true);
    renderer.setSeriesShape(index, marked ? PointDrawing.MARKED : PointDrawing.OTHERS);
    renderer.setSeriesPaint(index, palette.color(marked ? 1 : 0));
  }

  private void limits(
      XYSeriesCollection data,
      XYLineAndShapeRenderer renderer,
      String label,
      BiFunction<Double, Double, Optional<FunnelLimits>> limits,
      float @Nullable [] dashes) {
    XYSeries low = new XYSeries(label);
    XYSeries high = new XYSeries(label + ", en haut");
    for (int i = 1; i <= STEPS; i++) {
      double size = largest * i * i / (STEPS * STEPS); // close together where they bend
      limits
          .apply(funnel.reference(), size)
          .ifPresent(
              l -> {
                low.add(size, l.low());
                high.add(size, l.high());
              });
    }
    line(data, renderer, low, dashes, true);
    line(data, renderer, high, dashes, false);
  }

  private static void line(
      XYSeriesCollection data,
      XYLineAndShapeRenderer renderer,
      XYSeries series,
      float @Nullable [] dashes,
      boolean named) {
    int index = data.getSeriesCount();
    data.addSeries(series);
    renderer.setSeriesLinesVisible(index, true);
    renderer.setSeriesShapesVisible(index, false);
    renderer.setSeriesPaint(index, Rgb.INK.color());
    renderer.setSeriesVisibleInLegend(index, named);
    renderer.setSeriesStroke(
        index,
        new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, dashes, 0f));
  }
}
