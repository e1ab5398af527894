package fr.azimut.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The sheets of a « spreadsheet XML 2003 », one file of XML that many sites still export. */
final class XmlSheets implements SheetSource {

  private final Path file;
  private final List<String> names;

  XmlSheets(Path file) throws IOException {
    this.file = file;
    XmlSheetHandler handler = new XmlSheetHandler(-1, null);
    parse(handler);
    this.names = handler.names();
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public void read(int index, TableRows rows) throws IOException {
    parse(new XmlSheetHandler(index, rows));
  }

  @Override
  public void close() {}

  private void parse(DefaultHandler handler) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      XlsxSheets.parse(in, handler);
    } catch (SheetHandler.Stopped e) {
      return; // nothing more need be read
    } catch (SAXException e) {
      throw new Damaged(e);
    }
  }
}
