package fr.azimut.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What the first bytes of a file say that it is, whatever its name says. */
enum FileNature {
  EMPTY("un fichier vide"),
  TEXT("un texte"),
  UTF_16("un texte en UTF-16"),
  XLSX("un classeur Excel (.xlsx)"),
  ODS("un classeur OpenDocument (.ods)"),
  XLSB("un classeur Excel binaire (.xlsb)"),
  OFFICE("un document Office qui n'est pas un classeur"),
  ZIP("une archive zip"),
  DAMAGED_ZIP("une archive zip incomplète ou abîmée"),
  XLS("un classeur Excel ancien (.xls)"),
  PROTECTED("un classeur protégé par un mot de passe"),
  OLE2("un document Office ancien qui n'est pas un classeur"),
  HTML("une page HTML"),
  PDF("un document PDF"),
  BINARY("un fichier binaire");

  private static final int HEAD = 4096;

  private final String description;

  FileNature(String description) {
    this.description = description;
  }

  /** What it is, in French, with its article. */
  String description() {
    return description;
  }

  static FileNature of(Path file) throws IOException {
    FileNature nature;
    try (InputStream in = Files.newInputStream(file)) {
      nature = of(in.readNBytes(HEAD));
    }
    return switch (nature) {
      case OLE2 -> ole2(file);
      case ZIP -> zip(file);
      default -> nature;
    };
  }

  private static FileNature zip(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("xl/workbook.bin") != null) {
        return XLSB;
      } else if (zip.getEntry("xl/workbook.xml") != null) {
        return XLSX;
      } else if (zip.getEntry("content.xml") != null) {
        return ODS;
      }
      return zip.getEntry("[Content_Types].xml") == null ? ZIP : OFFICE;
    } catch (IOException e) {
      return DAMAGED_ZIP;
    }
  }

  /** Old Office documents and encrypted new ones share one envelope: its entries tell. */
  private static FileNature ole2(Path file) {
    try (POIFSFileSystem envelope = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryEntry root = envelope.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        return PROTECTED;
      }
      return root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")
          ? XLS
          : OLE2;
    } catch (IOException | RuntimeException e) {
      return XLS; // abridged or damaged: the reader will say so
    }
  }

  private static FileNature of(byte[] bytes) {
    // one character per byte, whatever they are
    String head = new String(bytes, StandardCharsets.ISO_8859_1);
    if (head.isEmpty()) {
      return EMPTY;
    } else if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return ZIP;
    } else if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return OLE2;
    } else if (head.startsWith("%PDF")) {
      return PDF;
    } else if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")) {
      return UTF_16;
    } else if (head.indexOf('\0') >= 0) {
      return BINARY;
    }
    return isHtml(head.toLowerCase(Locale.ROOT)) ? HTML : TEXT;
  }

  private static boolean isHtml(String head) {
    String text = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3).strip() : head.strip();
    return text.startsWith("<!doctype html")
        || text.startsWith("<html")
        || (text.startsWith("<") && (text.contains("<html") || text.contains("<table")));
  }
}
