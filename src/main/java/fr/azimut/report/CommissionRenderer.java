package fr.azimut.report;

import fr.azimut.disclosure.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Renders the workbook of indicators that the commission reads. Keeps nothing between two calls, so
 * that several threads may share it.
 */
public final class CommissionRenderer {

  private final CommissionDefinition definition;

  /** A renderer for the workbook that the definitions describe. */
  public CommissionRenderer(ReportDefinitions definitions) {
    this.definition = definitions.commission();
  }

  /**
   * Writes {@code indicateurs-commission.xlsx}.
   *
   * @param versionFolder the folder of the month version, made when missing
   * @return the file
   * @throws UncheckedIOException when it cannot be written
   */
  public Path render(Publication publication, Path versionFolder) {
    Document document = CommissionDocument.of(publication, definition);
    try {
      return new VersionFolder(versionFolder)
          .write("indicateurs-commission.xlsx", BookWriter.write(document, Map.of()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the workbook of the commission", e);
    }
  }
}
