package fr.azimut.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The archive that a workbook is. Nothing of it is ever written to a folder, so the paths of its
 * entries lead nowhere; what they unpack to is bounded.
 */
final class Archive {

  /** A sheet of 1,048,576 rows of fifty columns takes about as much. */
  static final long LARGEST_SHEET = 2_000_000_000;

  /** What is held whole: styles, list of sheets, relations. */
  private static final long LARGEST_PART = 16_000_000;

  private static final long LARGEST_STRINGS = 128_000_000;
  private static final int MOST_ENTRIES = 2_000;
  private static final int HIGHEST_RATIO = 500;
  private static final int SMALL = 1_000_000;

  private Archive() {}

  /**
   * Checks what an archive says of itself, then what it unpacks to where that will be held.
   *
   * @throws LimitException when it goes beyond a limit
   */
  static void check(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw new LimitException(
            "une archive de " + zip.size() + " fichiers", "au plus " + MOST_ENTRIES);
      }
      for (ZipEntry entry : Collections.list(zip.entries())) {
        long size = entry.getSize();
        if (size > SMALL && size / HIGHEST_RATIO > entry.getCompressedSize()) {
          throw new LimitException(
              "une archive qui se déplie plus de " + HIGHEST_RATIO + " fois",
              "un classeur ordinaire");
        }
        unpack(zip, entry);
      }
    }
  }

  private static void unpack(ZipFile zip, ZipEntry entry) throws IOException {
    String name = entry.getName();
    boolean isSheet = name.startsWith("xl/worksheets/") || name.equals("content.xml");
    if (isSheet || !(name.endsWith(".xml") || name.endsWith(".rels"))) {
      return; // read as a stream, or not at all
    }
    long most = name.endsWith("sharedStrings.xml") ? LARGEST_STRINGS : LARGEST_PART;
    try (InputStream in = new MarkupGuard(zip.getInputStream(entry), most)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
  }
}
