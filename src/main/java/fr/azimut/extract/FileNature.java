package fr.azimut.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.ZipEntry;
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
  XML("une feuille de calcul XML 2003"),
  FLAT_ODS("un classeur OpenDocument à plat (.fods)"),
  XLSB("un classeur Excel binaire (.xlsb)"),
  NUMBERS("un classeur Numbers d'Apple"),
  OFFICE("un document Office qui n'est pas un classeur"),
  ZIP("une archive zip"),
  DAMAGED_ZIP("une archive zip incomplète ou abîmée"),
  COMPRESSED("un fichier compressé (gzip, 7z, rar…)"),
  XLS("un classeur Excel ancien (.xls)"),
  OLD_EXCEL("un classeur d'Excel 95 ou d'avant"),
  PROTECTED("un classeur protégé par un mot de passe"),
  OLE2("un document Office ancien qui n'est pas un classeur"),
  HTML("une page HTML"),
  OTHER_XML("un document XML qui n'est pas un classeur"),
  SYLK("un classeur au format SYLK (.slk)"),
  RTF("un document de traitement de texte (RTF)"),
  PDF("un document PDF"),
  IMAGE("une image"),
  DATABASE("un fichier de base de données"),
  BINARY("un fichier binaire");

  private static final Set<FileNature> SPREADSHEETS =
      EnumSet.of(XLSX, ODS, FLAT_ODS, XML, XLSB, NUMBERS, XLS, OLD_EXCEL, SYLK);
  private static final Set<FileNature> PACKED = EnumSet.of(ZIP, COMPRESSED);

  private static final int HEAD = 4096;

  private final String description;

  FileNature(String description) {
    this.description = description;
  }

  /** What it is, in French, with its article. */
  String description() {
    return description;
  }

  /** What the sender can do with a file that is this and should be something else; may be empty. */
  String remedy() {
    if (SPREADSHEETS.contains(this) || this == HTML) {
      return "ouvrez-le dans un tableur et enregistrez-le";
    }
    return PACKED.contains(this) ? "sortez-en le fichier et déposez-le" : "";
  }

  static FileNature of(Path file) throws IOException {
    FileNature nature;
    try (InputStream in = Files.newInputStream(file)) {
      // one character per byte, whatever they are
      nature = FileHead.nature(new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1));
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
        return isText(zip) ? OFFICE : ODS;
      } else if (zip.stream().anyMatch(e -> e.getName().endsWith(".iwa"))
          || zip.getEntry("Index.zip") != null) {
        return NUMBERS;
      }
      return zip.getEntry("[Content_Types].xml") == null ? ZIP : OFFICE;
    } catch (IOException e) {
      return DAMAGED_ZIP;
    }
  }

  /** A document of LibreOffice says first which one it is. */
  private static boolean isText(ZipFile zip) throws IOException {
    ZipEntry type = zip.getEntry("mimetype");
    if (type == null) {
      return false;
    }
    try (InputStream in = zip.getInputStream(type)) {
      String text = new String(in.readNBytes(HEAD), StandardCharsets.US_ASCII);
      return text.contains("opendocument") && !text.contains("spreadsheet");
    }
  }

  /** Old Office documents and encrypted new ones share one envelope: its entries tell. */
  private static FileNature ole2(Path file) {
    try (POIFSFileSystem envelope = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryEntry root = envelope.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        return PROTECTED;
      }
      if (root.hasEntryCaseInsensitive("Workbook")) {
        return XLS;
      }
      return root.hasEntryCaseInsensitive("Book") ? OLD_EXCEL : OLE2;
    } catch (IOException | RuntimeException e) {
      return XLS; // abridged or damaged: the reader will say so
    }
  }
}
