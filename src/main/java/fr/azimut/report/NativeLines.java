package fr.azimut.report;

import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFTitle;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws rows of a table as a line chart of the spreadsheet itself. */
final class NativeLines {

  private static final MarkerStyle[] MARKERS = {
    MarkerStyle.CIRCLE,
    MarkerStyle.SQUARE,
    MarkerStyle.TRIANGLE,
    MarkerStyle.DIAMOND,
    MarkerStyle.X,
    MarkerStyle.PLUS,
    MarkerStyle.STAR
  };
  private static final PresetLineDash[] DASHES = {
    PresetLineDash.SOLID,
    PresetLineDash.DASH,
    PresetLineDash.DASH_DOT,
    PresetLineDash.LARGE_DASH,
    PresetLineDash.SYSTEM_DOT
  };

  /** A sentence has to fit on one line. */
  private static final double TITLE_POINTS = 11;

  private static final double SOURCE_POINTS = 8;
  private static final double NEAR_THE_TOP = 0.7;

  private NativeLines() {}

  static void draw(
      XSSFSheet sheet,
      XSSFClientAnchor anchor,
      Content.Lines lines,
      CellRangeAddress grid,
      Palette palette) {
    XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
    chart.setTitleText(lines.title());
    chart.setTitleOverlay(false);
    chart
        .getTitle()
        .getBody()
        .getParagraphs()
        .forEach(p -> p.getTextRuns().forEach(NativeLines::write));
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    XDDFCategoryAxis months = chart.createCategoryAxis(AxisPosition.BOTTOM);
    months.setTitle("Mois. " + lines.source());
    new XDDFTitle(null, chart.getCTChart().getPlotArea().getCatAxArray(0).getTitle())
        .getBody()
        .getParagraphs()
        .forEach(p -> p.getTextRuns().forEach(NativeLines::writeSmall));
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
    values.setTitle(lines.axis());
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setNumberFormat(Styles.french(lines.format()));
    scale(values, sheet, lines, grid.getFirstRow());
    values
        .getOrAddMajorGridProperties()
        .setLineProperties(
            new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(Rgb.PALE.bytes()))));
    XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, months, values);
    data.setGrouping(Grouping.STANDARD);
    data.setVaryColors(false);
    int header = grid.getFirstRow();
    XDDFCategoryDataSource categories =
        XDDFDataSourcesFactory.fromStringCellRange(sheet, columns(header, lines));
    for (int i = 0; i < lines.rows().size(); i++) {
      int row = header + 1 + lines.rows().get(i);
      var series =
          (XDDFLineChartData.Series)
              data.addSeries(
                  categories,
                  XDDFDataSourcesFactory.fromNumericCellRange(sheet, columns(row, lines)));
      String label = sheet.getRow(row).getCell(0).getStringCellValue();
      series.setTitle(label, new CellReference(sheet.getSheetName(), row, 0, true, true));
      style(series, palette, i);
    }
    chart.plot(data);
    describe(chart, lines);
  }

  private static void write(XDDFTextRun run) {
    run.setFontSize(TITLE_POINTS);
    run.setLanguage(Locale.FRANCE);
  }

  private static void writeSmall(XDDFTextRun run) {
    run.setFontSize(SOURCE_POINTS);
    run.setBold(false);
    run.setLanguage(Locale.FRANCE);
  }

  /** A share has no room above 100 %, though an automatic axis would make some. */
  private static void scale(
      XDDFValueAxis values, XSSFSheet sheet, Content.Lines lines, int header) {
    values.setMinimum(0);
    double highest = 0;
    for (int row : lines.rows()) {
      for (int column = lines.firstColumn(); column <= lines.lastColumn(); column++) {
        highest =
            Math.max(highest, sheet.getRow(header + 1 + row).getCell(column).getNumericCellValue());
      }
    }
    if (lines.format().endsWith("%") && highest > NEAR_THE_TOP && highest <= 1) {
      values.setMaximum(1);
    }
  }

  private static CellRangeAddress columns(int row, Content.Lines lines) {
    return new CellRangeAddress(row, row, lines.firstColumn(), lines.lastColumn());
  }

  private static void style(XDDFLineChartData.Series series, Palette palette, int index) {
    XDDFSolidFillProperties fill =
        new XDDFSolidFillProperties(XDDFColor.from(palette.bytes(index)));
    XDDFLineProperties line = new XDDFLineProperties(fill);
    line.setWidth(2.25);
    line.setPresetDash(new XDDFPresetLineDash(DASHES[index % DASHES.length]));
    series.setSmooth(false);
    series.setLineProperties(line);
    series.setMarkerStyle(MARKERS[index % MARKERS.length]);
  }

  private static void describe(XSSFChart chart, Content.Lines lines) {
    var frame = chart.getGraphicFrame().getCTGraphicalObjectFrame();
    var properties = frame.getNvGraphicFramePr().getCNvPr();
    properties.setName("Graphique " + lines.grid());
    properties.setDescr(lines.alt());
  }
}
