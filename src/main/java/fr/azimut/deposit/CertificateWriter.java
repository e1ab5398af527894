package fr.azimut.deposit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes certificates. The same certificate gives the same bytes. */
public final class CertificateWriter {

  private CertificateWriter() {}

  /**
   * Writes {@code certificat.html} and {@code certificat.json}.
   *
   * @param folder made when needed
   * @throws UncheckedIOException when they cannot be written
   */
  public static void write(Certificate certificate, Path folder) {
    try {
      Files.createDirectories(folder);
      Files.write(
          folder.resolve("certificat.html"),
          CertificatePage.render(certificate).getBytes(StandardCharsets.UTF_8));
      Files.write(folder.resolve("certificat.json"), CertificateJson.render(certificate));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
