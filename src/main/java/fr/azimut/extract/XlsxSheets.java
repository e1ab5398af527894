package fr.azimut.extract;

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
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The sheets of a workbook of Excel 2007 and later, as streams of XML. */
final class XlsxSheets implements SheetSource {

  private final OPCPackage workbook;
  private final XSSFReader reader;
  private final List<String> names = new ArrayList<>();

  XlsxSheets(Path file) throws IOException {
    // a zip cut before its directory: POI would take all of it into memory rather than refuse
    new ZipFile(file.toFile()).close();
    try {
      workbook = OPCPackage.open(file.toFile(), PackageAccess.READ);
    } catch (OpenXML4JException e) {
      throw new Damaged(e);
    }
    try {
      reader = new XSSFReader(workbook);
      XSSFReader.SheetIterator sheets = sheets();
      while (sheets.hasNext()) {
        sheets.next().close();
        names.add(sheets.getSheetName());
      }
    } catch (OpenXML4JException | RuntimeException e) {
      workbook.revert();
      throw new Damaged(e);
    }
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public void read(int index, TableRows rows) throws IOException {
    XSSFReader.SheetIterator sheets;
    try {
      sheets = sheets();
      for (int i = 0; i < index; i++) {
        sheets.next().close();
      }
      try (InputStream in = sheets.next()) {
        CellFormats formats = new CellFormats(reader.getStylesTable(), isFrom1904());
        SheetHandler handler =
            new SheetHandler(new ReadOnlySharedStringsTable(workbook, false), formats, rows);
        parse(in, handler);
      }
    } catch (SheetHandler.Stopped e) {
      return; // refused: the rest cannot change that
    } catch (OpenXML4JException | SAXException e) {
      throw new Damaged(e);
    }
  }

  @Override
  public void close() {
    workbook.revert();
  }

  private XSSFReader.SheetIterator sheets() throws IOException, OpenXML4JException {
    return (XSSFReader.SheetIterator) reader.getSheetsData();
  }

  /** Whether serial dates count from 1904, as old workbooks of a Mac do. */
  private boolean isFrom1904() throws IOException, OpenXML4JException, SAXException {
    WorkbookHandler handler = new WorkbookHandler();
    try (InputStream in = reader.getWorkbookData()) {
      parse(in, handler);
    }
    return handler.from1904;
  }

  /** POI's reader of XML resolves no external entity. */
  static void parse(InputStream in, DefaultHandler handler) throws IOException, SAXException {
    try {
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(handler);
      xml.setErrorHandler(handler); // throws, and says nothing to the log
      xml.parse(new InputSource(in));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class WorkbookHandler extends DefaultHandler {
    private boolean from1904;

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
      if (localName.equals("workbookPr")) {
        String value = attributes.getValue("date1904");
        from1904 = "1".equals(value) || "true".equals(value);
      }
    }
  }
}
