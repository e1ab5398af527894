package fr.azimut.extract;

import fr.azimut.quality.FindingKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.EncryptedDocumentException;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The sheets of an OpenDocument workbook, as a stream of XML: see {@code docs/decisions}. */
final class OdsSheets implements SheetSource {

  private static final int MOST_SHEETS = 1_000;

  private final ZipFile file;
  private final List<String> names = new ArrayList<>();

  OdsSheets(Path path) throws IOException {
    Archive.check(path);
    file = new ZipFile(path.toFile());
    try {
      refuseProtection();
      parse(new OdsTables(-1, this::addName, null));
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
    boolean hasMacros = file.stream().anyMatch(e -> e.getName().matches("(Basic|Scripts)/.+/.+"));
    if (hasMacros) {
      rows.marks().mark(FindingKind.MACROS_IGNORED);
    }
    OdsTables tables = new OdsTables(index, name -> {}, new OdsHandler(rows));
    parse(tables);
    if (tables.isHidden()) {
      rows.marks().hideSheet();
    }
  }

  private void addName(String name) {
    if (names.size() == MOST_SHEETS) {
      throw new IllegalArgumentException("more than " + MOST_SHEETS + " sheets");
    }
    names.add(name);
  }

  /** The manifest of a protected file says how its parts are encrypted. */
  private void refuseProtection() throws IOException {
    ZipEntry manifest = file.getEntry("META-INF/manifest.xml");
    if (manifest != null) {
      try (InputStream in = file.getInputStream(manifest)) {
        String text = new String(in.readNBytes(1_000_000), StandardCharsets.UTF_8);
        if (text.contains("encryption-data")) {
          throw new EncryptedDocumentException("encrypted");
        }
      }
    }
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
