package fr.azimut.report;

import java.awt.Color;
import java.awt.Font;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleInsets;

/** What all charts share: fonts, ink, value axis, title. */
final class ChartFrame {

  private ChartFrame() {}

  static JFreeChart of(String title, Plot plot, boolean legend) {
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    if (plot instanceof XYPlot points) {
      points.setRangeGridlinePaint(Rgb.GRID.color());
      points.setDomainGridlinePaint(Rgb.GRID.color());
    }
    JFreeChart drawn = new JFreeChart(null, font(Font.BOLD, 15), plot, legend);
    TextTitle heading = new TextTitle(title, font(Font.BOLD, 15));
    heading.setPaint(Rgb.INK.color());
    drawn.setTitle(heading);
    drawn.setBackgroundPaint(Color.WHITE);
    drawn.setPadding(new RectangleInsets(8, 8, 8, 16));
    if (drawn.getLegend() != null) {
      drawn.getLegend().setItemFont(font(Font.PLAIN, 12));
      drawn.getLegend().setFrame(BlockBorder.NONE);
    }
    return drawn;
  }

  static NumberAxis values(String label, Measure measure) {
    NumberAxis axis = new NumberAxis(label);
    axis.setAutoRangeIncludesZero(true);
    axis.setNumberFormatOverride(numbers(measure, false));
    axis.setTickLabelFont(font(Font.PLAIN, 12));
    axis.setLabelFont(font(Font.PLAIN, 12));
    axis.setLabelPaint(Rgb.INK.color());
    axis.setTickLabelPaint(Rgb.INK.color());
    axis.setUpperMargin(0.12);
    axis.setLowerMargin(0.12);
    return axis;
  }

  /**
   * @param exact whether all decimals of the measure are written, as beside a bar
   */
  static NumberFormat numbers(Measure measure, boolean exact) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setDecimalSeparator(',');
    symbols.setMinusSign('\u2212');
    symbols.setGroupingSeparator('\u00a0');
    String exactly = measure.decimals() > 0 ? "." + "0".repeat(measure.decimals()) : "";
    String fraction = exact ? exactly : ".##";
    DecimalFormat format =
        new DecimalFormat("#,##0" + fraction + (measure.percent() ? "\u00a0%" : ""), symbols);
    format.setRoundingMode(RoundingMode.HALF_UP); // as in the tables
    return format;
  }

  static Font font(int style, int size) {
    return new Font(Font.SANS_SERIF, style, size);
  }
}
