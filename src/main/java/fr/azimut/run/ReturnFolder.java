package fr.azimut.run;

import fr.azimut.deposit.AnnotatedWorkbook;
import fr.azimut.deposit.Certificate;
import fr.azimut.deposit.CertificateWriter;
import fr.azimut.extract.ExtractFormat;
import fr.azimut.normalisation.LoadRequest;
import fr.azimut.normalisation.RowReview;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Fills the folder that a network gets for a file. */
final class ReturnFolder {

  private final Definitions definitions;
  private final Correction correction;

  ReturnFolder(Definitions definitions, FileCheck check) {
    this.definitions = definitions;
    this.correction = new Correction(definitions, check);
  }

  /**
   * Writes the corrected copy when there can be one, the certificate, and the annotated workbook;
   * what an earlier answer left there goes. A file that was refused for its personal data is kept
   * nowhere: the certificate alone tells of it.
   */
  void write(Certificate judged, Arrival arrival, LoadRequest request, Path folder) {
    clear(folder, Correction.name(arrival.file().name()));
    if (!Files.exists(arrival.file().path())) {
      CertificateWriter.write(judged, folder);
      return;
    }
    Certificate certificate =
        judged.withCorrectedFile(correction.write(judged, arrival, request, folder).orElse(null));
    CertificateWriter.write(certificate, folder);
    if (AnnotatedWorkbook.isUseful(certificate)) {
      annotate(certificate, arrival, request, folder);
    }
  }

  private void annotate(
      Certificate certificate, Arrival arrival, LoadRequest request, Path folder) {
    ExtractFormat format = definitions.format(arrival.network(), arrival.format());
    try (AnnotatedWorkbook workbook =
        new AnnotatedWorkbook(certificate, format, folder, AnnotatedWorkbook.Limits.OF_EXCEL)) {
      new RowReview(definitions.networks(), definitions.codes(), definitions.checks())
          .read(request, (line, sheet, values, findings) -> workbook.add(line, values, findings));
      workbook.finish();
    }
  }

  private static boolean isOurs(Path file, String corrected) {
    String name = file.getFileName().toString();
    return name.equals(corrected)
        || name.matches("certificat\\.(html|json)|classeur-annote(-\\d+)?\\.xlsx");
  }

  private static void clear(Path folder, String corrected) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> isOurs(f, corrected)).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
