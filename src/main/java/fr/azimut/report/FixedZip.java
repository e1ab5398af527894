package fr.azimut.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** An archive whose entries are all dated from the month in place of the clock. */
final class FixedZip {

  /** Writes an archive by POI. */
  @FunctionalInterface
  interface Archive {

    void write(OutputStream out) throws IOException;
  }

  private FixedZip() {}

  /** The bytes of an archive; only the dated copy that they are of is compressed. */
  static byte[] of(Archive archive, YearMonth month) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // POI writes to an archive that it is given as it is set
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
      out.setLevel(Deflater.NO_COMPRESSION);
      archive.write(out);
    }
    return dated(bytes.toByteArray(), month);
  }

  private static byte[] dated(byte[] archive, YearMonth month) throws IOException {
    LocalDateTime time = month.atEndOfMonth().atStartOfDay();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(time);
        out.putNextEntry(copy);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
