package fr.azimut.report;

import fr.azimut.disclosure.Publication;
import fr.azimut.territory.Zone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder of a month version: where its files go and how they are named. */
record VersionFolder(Path path) {

  /** Name without ending of what belongs to a zone: {@code RA15-loire-sud}. */
  static String stem(Zone zone) {
    String code = zone.code().replaceAll("[^A-Za-z0-9]+", "-");
    String name = French.slug(zone.label());
    return name.isEmpty() ? code : code + "-" + name;
  }

  /** {@code décembre 2015 – version 2 (provisoire)}. */
  static String edition(Publication publication) {
    return French.month(publication.month())
        + " – version "
        + publication.version()
        + " ("
        + publication.status()
        + ")";
  }

  Path write(String relative, String text) {
    return write(relative, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes beside, then moves: a crash leaves the old file or the new one, never half of one. */
  Path write(String relative, byte[] bytes) {
    Path target = path.resolve(relative);
    Path draft = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.createDirectories(draft.toAbsolutePath().getParent());
      Files.write(draft, bytes);
      return Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target, e);
    }
  }
}
