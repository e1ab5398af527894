package fr.azimut.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
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
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.chart.util.ShapeUtils;
import org.jfree.data.category.DefaultCategoryDataset;

/** Builds the JFreeChart of a chart. */
final class ChartDrawing {

  private static final Color INK = new Color(0x222222);
  private static final Color GRID = new Color(0xCCCCCC);
  private static final float[][] DASHES = {null, {9f, 5f}, {9f, 4f, 2f, 4f}, {14f, 5f}, {3f, 4f}};

  private final Palette palette;

  ChartDrawing(Palette palette) {
    this.palette = palette;
  }

  JFreeChart draw(Chart chart) {
    CategoryAxis categories = new CategoryAxis();
    categories.setTickLabelFont(font(Font.PLAIN, 12));
    categories.setTickLabelPaint(INK);
    categories.setMaximumCategoryLabelLines(3);
    CategoryPlot plot = new CategoryPlot(data(chart), categories, values(chart), renderer(chart));
    plot.setBackgroundPaint(Color.WHITE);
    plot.setRangeGridlinePaint(GRID);
    plot.setOutlineVisible(false);
    plot.setOrientation(
        chart.kind() == Chart.Kind.LINES ? PlotOrientation.VERTICAL : PlotOrientation.HORIZONTAL);
    if (chart.kind() == Chart.Kind.LINES) {
      categories.setCategoryLabelPositions(CategoryLabelPositions.UP_45);
    } else {
      plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
      categories.setMaximumCategoryLabelWidthRatio(0.35f);
    }
    return framed(chart, plot);
  }

  private static JFreeChart framed(Chart chart, CategoryPlot plot) {
    JFreeChart drawn =
        new JFreeChart(null, font(Font.BOLD, 15), plot, chart.kind() != Chart.Kind.BARS);
    TextTitle title = new TextTitle(chart.title(), font(Font.BOLD, 15));
    title.setPaint(INK);
    drawn.setTitle(title);
    drawn.setBackgroundPaint(Color.WHITE);
    drawn.setPadding(new RectangleInsets(8, 8, 8, 16));
    if (drawn.getLegend() != null) {
      drawn.getLegend().setItemFont(font(Font.PLAIN, 12));
      drawn.getLegend().setFrame(BlockBorder.NONE);
    }
    return drawn;
  }

  private static DefaultCategoryDataset data(Chart chart) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (Chart.Series series : chart.series()) {
      for (int i = 0; i < series.values().size(); i++) {
        data.addValue(series.values().get(i), series.label(), chart.categories().get(i));
      }
    }
    return data;
  }

  private static NumberAxis values(Chart chart) {
    NumberAxis axis = new NumberAxis(chart.axis());
    axis.setAutoRangeIncludesZero(true);
    axis.setNumberFormatOverride(numbers(chart.measure(), false));
    axis.setTickLabelFont(font(Font.PLAIN, 12));
    axis.setLabelFont(font(Font.PLAIN, 12));
    axis.setLabelPaint(INK);
    axis.setTickLabelPaint(INK);
    if (chart.kind() == Chart.Kind.SHARES) {
      axis.setRange(0, 1);
    } else {
      axis.setUpperMargin(0.12);
    }
    return axis;
  }

  private static NumberFormat numbers(Measure measure, boolean exact) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setDecimalSeparator(',');
    symbols.setGroupingSeparator('\u00a0');
    String fraction =
        exact && measure.decimals() > 0 ? "." + "0".repeat(measure.decimals()) : ".##";
    return new DecimalFormat("#,##0" + fraction + (measure.percent() ? "\u00a0%" : ""), symbols);
  }

  private CategoryItemRenderer renderer(Chart chart) {
    CategoryItemRenderer renderer =
        switch (chart.kind()) {
          case LINES -> new LineAndShapeRenderer(true, true);
          case SHARES -> bars(new StackedBarRenderer(true));
          case BARS -> bars(new BarRenderer());
        };
    for (int i = 0; i < chart.series().size(); i++) {
      renderer.setSeriesPaint(i, palette.color(i));
      renderer.setSeriesStroke(i, stroke(i));
      renderer.setSeriesShape(i, shape(i));
      if (chart.kind() == Chart.Kind.SHARES) {
        renderer.setSeriesItemLabelPaint(i, readableOn(palette.color(i)));
      }
    }
    if (chart.kind() != Chart.Kind.LINES) {
      renderer.setDefaultItemLabelGenerator(
          new StandardCategoryItemLabelGenerator("{2}", numbers(chart.measure(), true)));
      if (chart.kind() == Chart.Kind.BARS) {
        renderer.setDefaultPositiveItemLabelPosition(
            new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
      }
      renderer.setDefaultItemLabelFont(font(Font.PLAIN, 12));
      renderer.setDefaultItemLabelsVisible(true);
    }
    return renderer;
  }

  private static BarRenderer bars(BarRenderer renderer) {
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setMaximumBarWidth(0.14);
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

  private static Font font(int style, int size) {
    return new Font(Font.SANS_SERIF, style, size);
  }
}
