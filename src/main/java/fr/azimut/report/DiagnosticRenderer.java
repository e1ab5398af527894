package fr.azimut.report;

import fr.azimut.disclosure.Publication;
import fr.azimut.territory.Zone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Renders the diagnostic of one zone: a workbook and its charts as images. Keeps nothing between
 * two calls, so that several threads may share it.
 */
public final class DiagnosticRenderer {

  private final ReportDefinitions definitions;

  /** A renderer for the diagnostic that the definitions describe. */
  public DiagnosticRenderer(ReportDefinitions definitions) {
    this.definitions = definitions;
  }

  /**
   * Writes {@code diagnostics/<code>-<name>.xlsx}, the same as {@code -accessible.xlsx} and as
   * {@code .html}, and {@code charts/<code>-<name>/*.png|svg}.
   *
   * @param versionFolder the folder of the month version, made when missing
   * @return the files, the workbook first, then its accessible variant and the page, then the
   *     charts in the order of the pages
   * @throws UncheckedIOException when a file cannot be written
   */
  public List<Path> render(Publication publication, Zone zone, Path versionFolder) {
    Document document = DiagnosticDocument.of(Subject.of(publication, zone, definitions));
    VersionFolder folder = new VersionFolder(versionFolder);
    PictureRenderer renderer = new PictureRenderer(document.palette());
    String stem = VersionFolder.stem(zone);
    List<Path> files = new ArrayList<>();
    Map<String, byte[]> images = new HashMap<>();
    Map<String, String> drawings = new HashMap<>();
    for (Picture picture : document.pictures()) {
      String name = "charts/" + stem + "/" + picture.id();
      byte[] image = renderer.png(picture);
      images.put(picture.id(), image);
      files.add(folder.write(name + ".png", image));
      String drawing = renderer.svg(picture);
      drawings.put(picture.id(), drawing);
      files.add(folder.write(name + ".svg", drawing));
    }
    try {
      String main = stem + ".xlsx";
      files.add(0, folder.write("diagnostics/" + main, BookWriter.write(document, images)));
      files.add(
          1,
          folder.write(
              "diagnostics/" + stem + "-accessible.xlsx",
              AccessibleBookWriter.write(document, main)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the diagnostic of " + zone.code(), e);
    }
    files.add(
        2, folder.write("diagnostics/" + stem + ".html", PageWriter.write(document, drawings)));
    return List.copyOf(files);
  }
}
