package fr.azimut.deposit;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.quality.Finding;
import fr.azimut.quality.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a file that need their sender's attention, each with what is wrong in it, what
 * was expected and what to write instead; a summary comes first. Rows are streamed: over as many
 * sheets and files as they need, none left out. The same rows give the same bytes on any machine:
 * the times are in the certificate.
 */
public final class AnnotatedWorkbook implements AutoCloseable {

  /**
   * When to go on in another sheet or file.
   *
   * @param rowsOfSheet most rows of data in a sheet
   * @param sheetsOfFile most sheets of rows in a file
   */
  public record Limits(int rowsOfSheet, int sheetsOfFile) {

    /** What Excel holds in a sheet beside the header; and two such sheets, to be opened at all. */
    public static final Limits OF_EXCEL = new Limits(1_048_575, 2);
  }

  private static final String NAME = "classeur-annote";

  private final Certificate certificate;
  private final ExtractFormat format;
  private final Path folder;
  private final Limits limits;
  private final List<Path> files = new ArrayList<>();
  private @Nullable AnnotatedFile file;

  /**
   * @param folder made when needed
   */
  public AnnotatedWorkbook(
      Certificate certificate, ExtractFormat format, Path folder, Limits limits) {
    this.certificate = certificate;
    this.format = format;
    this.folder = folder;
    this.limits = limits;
  }

  /** Whether a workbook has anything to say: more than what is good to know. */
  public static boolean isUseful(Certificate certificate) {
    return certificate.findings().stream().anyMatch(g -> g.severity() != Severity.INFO);
  }

  /** Takes one row of the file; it is written when something in it is an error or a warning. */
  public void add(int line, String[] values, List<Finding> findings) {
    if (findings.stream().allMatch(f -> f.severity() == Severity.INFO)) {
      return;
    }
    if (file != null && file.isFull()) {
      finish(file);
    }
    if (file == null) {
      file = open();
    }
    file.add(line, values, findings);
  }

  /**
   * Ends the last file.
   *
   * @return the files written, in order; none when no row needed attention: what is wrong with a
   *     file as a whole is in its certificate
   * @throws UncheckedIOException when they cannot be written
   */
  public List<Path> finish() {
    Optional.ofNullable(file).ifPresent(this::finish);
    return List.copyOf(files);
  }

  private AnnotatedFile open() {
    return new AnnotatedFile(certificate, format, limits, files.size() + 1);
  }

  private void finish(AnnotatedFile ended) {
    String name = files.isEmpty() ? NAME : NAME + "-" + (files.size() + 1);
    try {
      Files.createDirectories(folder);
      files.add(ended.write(folder.resolve(name + ".xlsx")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      close();
    }
  }

  /** Lets go of what was not written. */
  @Override
  public void close() {
    if (file != null) {
      file.close();
      file = null;
    }
  }
}
