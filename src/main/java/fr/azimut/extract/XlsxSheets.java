package fr.azimut.extract;

import fr.azimut.quality.FindingKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The sheets of a workbook of Excel 2007 and later, as streams of XML. */
final class XlsxSheets implements SheetSource {

  static {
    // a sheet of like rows is packed a hundred times and more: POI's own limit would refuse it
    ZipSecureFile.setMinInflateRatio(0.002);
    ZipSecureFile.setMaxEntrySize(Archive.LARGEST_SHEET);
  }

  private final OPCPackage workbook;
  private final XlsxParts parts;
  private final WorkbookHandler facts = new WorkbookHandler();
  private final List<PackagePart> sheets = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  XlsxSheets(Path file) throws IOException {
    // also refuses a zip cut before its directory, which POI would take whole into memory
    Archive.check(file);
    try {
      workbook = OPCPackage.open(file.toFile(), PackageAccess.READ);
    } catch (OpenXML4JException e) {
      throw new Damaged(e);
    }
    try {
      parts = new XlsxParts(workbook);
      try (InputStream in = parts.workbook()) {
        parse(in, facts);
      }
      for (WorkbookHandler.Sheet sheet : facts.sheets()) {
        PackagePart part = parts.findSheet(sheet.id());
        if (part != null) {
          sheets.add(part);
          names.add(sheet.name());
        }
      }
    } catch (OpenXML4JException | SAXException | RuntimeException e) {
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
    mark(rows.marks(), index);
    try {
      StyleHandler styles = parts.read("styles", new StyleHandler());
      SharedTexts texts = parts.read("sharedStrings", new SharedTexts());
      try (InputStream in = sheets.get(index).getInputStream()) {
        parse(in, new SheetHandler(texts, styles, facts, rows));
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

  private void mark(SheetMarks marks, int index) throws IOException {
    if (facts.isHidden(names.get(index))) {
      marks.hideSheet();
    }
    try {
      for (PackagePart part : workbook.getParts()) {
        String name = part.getPartName().getName();
        if (name.endsWith("vbaProject.bin") || name.startsWith("/xl/macrosheets/")) {
          marks.mark(FindingKind.MACROS_IGNORED);
        } else if (name.startsWith("/xl/externalLinks/")) {
          marks.mark(FindingKind.LINKS_IGNORED);
        }
      }
    } catch (OpenXML4JException e) {
      throw new Damaged(e);
    }
  }

  /** POI's reader of XML takes no document type and resolves no external entity. */
  static void parse(InputStream in, DefaultHandler handler) throws IOException, SAXException {
    try {
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(handler);
      xml.setErrorHandler(handler); // throws, and says nothing to the log
      xml.parse(new InputSource(new MarkupGuard(in, Archive.LARGEST_SHEET)));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
