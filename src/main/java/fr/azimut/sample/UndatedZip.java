package fr.azimut.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the time of writing out of an archive, so that two runs give the same bytes. */
public final class UndatedZip {

  /** The first moment that the format of archives can express. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private UndatedZip() {}

  /** Writes the same archive with every entry dated from the beginning of time. */
  public static void copy(Path from, Path to) throws IOException {
    try (ZipFile in = new ZipFile(from.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      out.setLevel(Deflater.BEST_COMPRESSION);
      for (ZipEntry entry : Collections.list(in.entries())) {
        ZipEntry undated = new ZipEntry(entry.getName());
        undated.setTimeLocal(EPOCH);
        if (entry.getMethod() == ZipEntry.STORED) {
          // the type of an OpenDocument file must stay readable without unpacking
          undated.setMethod(ZipEntry.STORED);
          undated.setSize(entry.getSize());
          undated.setCrc(entry.getCrc());
        }
        out.putNextEntry(undated);
        try (InputStream bytes = in.getInputStream(entry)) {
          bytes.transferTo(out);
        }
        out.closeEntry();
      }
    }
  }
}
