package fr.azimut.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the time of writing out of an archive, so that two runs give the same bytes. */
final class UndatedZip {

  /** The first moment that the format of archives can express. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private UndatedZip() {}

  static void copy(Path from, Path to) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(from));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry undated = new ZipEntry(entry.getName());
        undated.setTimeLocal(EPOCH);
        out.putNextEntry(undated);
        in.transferTo(out);
        out.closeEntry();
      }
    }
  }
}
