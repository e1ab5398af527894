package fr.azimut.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The sheets of an OpenDocument workbook, as a stream of XML: see {@code docs/decisions}. */
final class OdsSheets implements SheetSource {

  private final ZipFile file;
  private final List<String> names = new ArrayList<>();

  OdsSheets(Path path) throws IOException {
    file = new ZipFile(path.toFile());
    try {
      parse(new OdsTables(-1, names::add, null));
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public void read(int index, TableRows rows) throws IOException {
    parse(new OdsTables(index, name -> {}, new OdsHandler(rows)));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private void parse(DefaultHandler handler) throws IOException {
    ZipEntry content = file.getEntry("content.xml");
    if (content == null) {
      throw new IOException("no content.xml");
    }
    try (InputStream in = file.getInputStream(content)) {
      XlsxSheets.parse(in, handler);
    } catch (SheetHandler.Stopped e) {
      return; // nothing more need be read
    } catch (SAXException e) {
      throw new Damaged(e);
    }
  }
}
