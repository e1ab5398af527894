package fr.azimut.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.chart.util.ShapeUtils;
import org.jfree.data.Range;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Builds the JFreeChart of a chart. */
final class ChartDrawing {

  private static final float[][] DASHES = {null, {9f, 5f}, {9f, 4f, 2f, 4f}, {14f, 5f}, {3f, 4f}};

  /** Where no line of a goal crosses the numbers. */
  private static final ItemLabelPosition START =
      new ItemLabelPosition(ItemLabelAnchor.INSIDE9, TextAnchor.CENTER_LEFT);

  private final Palette palette;

  ChartDrawing(Palette palette) {
    this.palette = palette;
  }

  JFreeChart draw(Chart chart) {
    CategoryAxis categories = new CategoryAxis();
    categories.setTickLabelFont(ChartFrame.font(Font.PLAIN, 12));
    categories.setTickLabelPaint(Rgb.INK.color());
    categories.setMaximumCategoryLabelLines(3);
    CategoryPlot plot = new CategoryPlot(data(chart), categories, values(chart), renderer(chart));
    plot.setRangeGridlinePaint(Rgb.GRID.color());
    plot.setOrientation(
        chart.kind() == Chart.Kind.LINES ? PlotOrientation.VERTICAL : PlotOrientation.HORIZONTAL);
    if (chart.kind() == Chart.Kind.LINES) {
      categories.setCategoryLabelPositions(CategoryLabelPositions.UP_45);
    } else {
      plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
      categories.setMaximumCategoryLabelWidthRatio(0.35f);
    }
    if (!chart.goals().isEmpty()) {
      categories.setLowerMargin(0.2); // for their labels
    }
    chart.goals().forEach(goal -> mark(plot, chart, goal));
    return ChartFrame.of(
        chart.title(), plot, chart.series().size() > 1 || chart.kind() != Chart.Kind.BARS);
  }

  /** A line at the goal, its label where the line leaves most room. */
  private static void mark(CategoryPlot plot, Chart chart, Chart.Goal goal) {
    ValueAxis axis = plot.getRangeAxis();
    axis.setRange(Range.expandToInclude(axis.getRange(), goal.value() * 1.1));
    boolean right = goal.value() < axis.getRange().getUpperBound() / 2;
    plot.addRangeMarker(
        PointDrawing.reference(
            goal.label() + " : " + chart.measure().words(goal.value()),
            goal.value(),
            right ? RectangleAnchor.TOP_RIGHT : RectangleAnchor.TOP_LEFT,
            right ? TextAnchor.TOP_LEFT : TextAnchor.TOP_RIGHT));
  }

  private static DefaultCategoryDataset data(Chart chart) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int row = 0; row < chart.series().size(); row++) {
      Chart.Series series = chart.series().get(row);
      String label =
          chart.kind() == Chart.Kind.SHARES ? part(row) + series.label() : series.label();
      for (int i = 0; i < series.values().size(); i++) {
        data.addValue(series.values().get(i), label, chart.categories().get(i));
      }
    }
    return data;
  }

  /** The number of a part, in the legend and on the bar: it is found without its colour. */
  private static String part(int row) {
    return (row + 1) + " : ";
  }

  private static CategoryItemLabelGenerator labels(Chart chart) {
    NumberFormat numbers = ChartFrame.numbers(chart.measure(), true);
    return chart.kind() == Chart.Kind.SHARES
        ? new StandardCategoryItemLabelGenerator("{2}", numbers) {
          @Override
          public String generateLabel(CategoryDataset data, int row, int column) {
            return part(row) + super.generateLabel(data, row, column);
          }
        }
        : new StandardCategoryItemLabelGenerator("{2}", numbers);
  }

  private static NumberAxis values(Chart chart) {
    NumberAxis axis = ChartFrame.values(chart.axis(), chart.measure());
    if (chart.kind() == Chart.Kind.SHARES) {
      axis.setRange(0, 1);
    }
    return axis;
  }

  private CategoryItemRenderer renderer(Chart chart) {
    CategoryItemRenderer renderer =
        switch (chart.kind()) {
          case LINES -> new LineAndShapeRenderer(true, true);
          case SHARES -> bars(new StackedBarRenderer(true), chart);
          case BARS -> bars(new BarRenderer(), chart);
        };
    for (int i = 0; i < chart.series().size(); i++) {
      renderer.setSeriesPaint(i, palette.color(i));
      renderer.setSeriesStroke(i, stroke(i));
      renderer.setSeriesShape(i, shape(i));
      if (chart.kind() == Chart.Kind.SHARES || !chart.goals().isEmpty()) {
        renderer.setSeriesItemLabelPaint(i, readableOn(palette.color(i)));
      }
    }
    if (chart.kind() != Chart.Kind.LINES) {
      renderer.setDefaultItemLabelGenerator(labels(chart));
      if (chart.kind() == Chart.Kind.BARS) {
        ItemLabelPosition end =
            new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT);
        renderer.setDefaultPositiveItemLabelPosition(chart.goals().isEmpty() ? end : START);
        renderer.setDefaultNegativeItemLabelPosition(
            new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT));
        ((BarRenderer) renderer).setPositiveItemLabelPositionFallback(end);
      }
      renderer.setDefaultItemLabelFont(ChartFrame.font(Font.PLAIN, 12));
      renderer.setDefaultItemLabelsVisible(true);
    }
    return renderer;
  }

  private static BarRenderer bars(BarRenderer renderer, Chart chart) {
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setMaximumBarWidth(0.65 / chart.categories().size());
    renderer.setDrawBarOutline(true);
    renderer.setDefaultOutlinePaint(Color.WHITE);
    return renderer;
  }

  /** Black or white, whichever stands out more. */
  private static Color readableOn(Color fill) {
    double light = 0.299 * fill.getRed() + 0.587 * fill.getGreen() + 0.114 * fill.getBlue();
    return light > 140 ? Color.BLACK : Color.WHITE;
  }

  private static BasicStroke stroke(int index) {
    return new BasicStroke(
        2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1f, DASHES[index % DASHES.length], 0f);
  }

  private static Shape shape(int index) {
    return switch (index % 5) {
      case 0 -> new Ellipse2D.Double(-4, -4, 8, 8);
      case 1 -> new Rectangle2D.Double(-4, -4, 8, 8);
      case 2 -> ShapeUtils.createUpTriangle(4.5f);
      case 3 -> ShapeUtils.createDiamond(5f);
      default -> ShapeUtils.createDiagonalCross(4f, 1f);
    };
  }
}
