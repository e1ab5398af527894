package fr.azimut.extract;

import fr.azimut.definition.Suggestion;
import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FindingLog;
import fr.azimut.quality.FoundText;
import fr.azimut.quality.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one sheet of a workbook as a stream of XML: neither sheet nor workbook is held. */
final class XlsxReader {

  private final ExtractFormat format;
  private final FindingLog log;
  private final RowSink sink;

  private XlsxReader(ExtractFormat format, FindingLog log, RowSink sink) {
    this.format = format;
    this.log = log;
    this.sink = sink;
  }

  static ExtractSummary read(Path file, ExtractFormat format, FindingLog log, RowSink sink) {
    return new XlsxReader(format, log, sink).read(file);
  }

  /**
   * The bytes are the sender's, and the parsers answer a wrong one with exceptions of many types,
   * unchecked ones included: they all mean the same here. Those of the sink are kept apart.
   */
  private ExtractSummary read(Path file) {
    try (OPCPackage workbook = open(file)) {
      return readWorkbook(workbook);
    } catch (TableRows.SinkFailure e) {
      throw e;
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException e) {
      log.add(
          Finding.ofFile(
              FindingKind.FILE_UNREADABLE,
              Severity.BLOCKING,
              "un classeur incomplet ou abîmé",
              FileNature.XLSX.description()));
      return new ExtractSummary(0, 0, 0, true);
    }
  }

  private static OPCPackage open(Path file) throws IOException, OpenXML4JException {
    // a zip cut before its directory: POI would take all of it into memory rather than refuse
    new ZipFile(file.toFile()).close();
    return OPCPackage.open(file.toFile(), PackageAccess.READ);
  }

  private ExtractSummary readWorkbook(OPCPackage workbook)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XSSFReader reader = new XSSFReader(workbook);
    List<String> names = new ArrayList<>();
    XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (sheets.hasNext()) {
      try (InputStream in = sheets.next()) {
        String name = sheets.getSheetName();
        if (format.sheet() == null || CellText.trim(name).equals(format.sheet())) {
          return readSheet(workbook, reader, name, in);
        }
        names.add(name);
      }
    }
    return refuseSheets(names);
  }

  private ExtractSummary readSheet(
      OPCPackage workbook, XSSFReader reader, String name, InputStream in)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    TableRows rows = new TableRows(format, name, log, sink);
    CellFormats formats = new CellFormats(reader.getStylesTable(), isFrom1904(reader));
    SheetHandler handler =
        new SheetHandler(new ReadOnlySharedStringsTable(workbook, false), formats, rows);
    try {
      parse(in, handler);
    } catch (SheetHandler.Stopped e) {
      return rows.finish(); // refused: the rest cannot change that
    }
    return rows.finish();
  }

  /** Whether serial dates count from 1904, as old workbooks of a Mac do. */
  private static boolean isFrom1904(XSSFReader reader)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    WorkbookHandler handler = new WorkbookHandler();
    try (InputStream in = reader.getWorkbookData()) {
      parse(in, handler);
    }
    return handler.from1904;
  }

  /** POI's reader of XML resolves no external entity. */
  private static void parse(InputStream in, DefaultHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    XMLReader xml = XMLHelper.newXMLReader();
    xml.setContentHandler(handler);
    xml.parse(new InputSource(in));
  }

  private ExtractSummary refuseSheets(List<String> names) {
    String wanted = String.valueOf(format.sheet());
    String found =
        names.isEmpty()
            ? "aucune feuille"
            : "les feuilles " + String.join(", ", names.stream().map(FoundText::quote).toList());
    String near =
        Suggestion.nearest(wanted, names)
            .map(n -> " ; la feuille " + FoundText.quote(n) + " lui ressemble")
            .orElse("");
    log.add(
        Finding.ofFile(
            FindingKind.SHEET_MISSING,
            Severity.BLOCKING,
            found + near,
            "une feuille nommée " + FoundText.quote(wanted)));
    return new ExtractSummary(0, 0, 0, true);
  }

  private static final class WorkbookHandler extends DefaultHandler {
    private boolean from1904;

    @Override
    public void startElement(
        String uri, String localName, String qName, org.xml.sax.Attributes attributes) {
      if (localName.equals("workbookPr")) {
        String value = attributes.getValue("date1904");
        from1904 = "1".equals(value) || "true".equals(value);
      }
    }
  }
}
