package fr.azimut.extract;

import java.util.List;
import java.util.Locale;

/** What files begin with. Bytes are read as one character each, whatever they are. */
final class FileHead {

  /** Bytes at the beginning of a file, and what begins so. */
  private record Sign(String bytes, FileNature nature) {}

  private static final List<Sign> SIGNS =
      List.of(
          new Sign("PK\u0003\u0004", FileNature.ZIP),
          new Sign("PK\u0005\u0006", FileNature.ZIP),
          new Sign("\u00D0\u00CF\u0011\u00E0", FileNature.OLE2),
          new Sign("%PDF", FileNature.PDF),
          new Sign("\u00FF\u00FE", FileNature.UTF_16),
          new Sign("\u00FE\u00FF", FileNature.UTF_16),
          new Sign("\t\u0000\u0004\u0000", FileNature.OLD_EXCEL),
          new Sign("\t\u0002\u0006\u0000", FileNature.OLD_EXCEL),
          new Sign("\t\u0004\u0006\u0000", FileNature.OLD_EXCEL),
          new Sign("\t\b\b\u0000", FileNature.OLD_EXCEL),
          new Sign("\u001F\u008B", FileNature.COMPRESSED),
          new Sign("Rar!", FileNature.COMPRESSED),
          new Sign("7z\u00BC\u00AF", FileNature.COMPRESSED),
          new Sign("BZh", FileNature.COMPRESSED),
          new Sign("\u00FD7zXZ", FileNature.COMPRESSED),
          new Sign("(\u00B5/\u00FD", FileNature.COMPRESSED),
          new Sign("\u0089PNG", FileNature.IMAGE),
          new Sign("\u00FF\u00D8\u00FF", FileNature.IMAGE),
          new Sign("GIF8", FileNature.IMAGE),
          new Sign("II*\u0000", FileNature.IMAGE),
          new Sign("MM\u0000*", FileNature.IMAGE),
          new Sign("BM", FileNature.IMAGE),
          new Sign("SQLite format 3\u0000", FileNature.DATABASE),
          new Sign("\u0000\u0001\u0000\u0000Standard ", FileNature.DATABASE),
          new Sign("PAR1", FileNature.DATABASE),
          new Sign("{\\rtf", FileNature.RTF),
          new Sign("ID;P", FileNature.SYLK));

  private static final List<FileNature> NEED_BINARY =
      List.of(FileNature.IMAGE, FileNature.COMPRESSED);

  private FileHead() {}

  /** What the first bytes say; a short sign is believed of bytes that no text has. */
  static FileNature nature(String head) {
    if (head.isEmpty()) {
      return FileNature.EMPTY;
    }
    boolean isBinary = head.indexOf('\0') >= 0;
    for (Sign sign : SIGNS) {
      boolean isEnough = sign.bytes().length() > 3 || isBinary;
      if (head.startsWith(sign.bytes()) && (isEnough || !NEED_BINARY.contains(sign.nature()))) {
        return sign.nature() == FileNature.UTF_16 ? wide(head) : sign.nature();
      }
    }
    return isBinary ? FileNature.BINARY : text(head.toLowerCase(Locale.ROOT));
  }

  /** A page or a workbook of XML may be in UTF-16: every other character is a zero. */
  private static FileNature wide(String head) {
    FileNature nature = text(head.substring(2).replace("\0", "").toLowerCase(Locale.ROOT));
    return nature == FileNature.TEXT ? FileNature.UTF_16 : nature;
  }

  private static FileNature text(String head) {
    String text = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3).strip() : head.strip();
    if (!text.startsWith("<")) {
      return text.startsWith("mime-version:") ? FileNature.HTML : FileNature.TEXT;
    } else if (text.contains(XmlSheetHandler.NAMESPACE) && text.contains("workbook")) {
      return FileNature.XML;
    } else if (text.contains("opendocument.spreadsheet")) {
      return FileNature.FLAT_ODS;
    } else if (text.startsWith("<!doctype html")
        || text.contains("<html")
        || text.contains("<table")) {
      return FileNature.HTML;
    }
    return text.startsWith("<?xml") ? FileNature.OTHER_XML : FileNature.TEXT;
  }
}
