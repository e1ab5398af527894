package fr.azimut.report;

import fr.azimut.disclosure.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Renders the workbook of indicators that the commission reads. Keeps nothing between two calls, so
 * that several threads may share it.
 */
public final class CommissionRenderer {

  private static final String STEM = "indicateurs-commission";

  private final ReportDefinitions definitions;

  /** A renderer for the workbook that the definitions describe. */
  public CommissionRenderer(ReportDefinitions definitions) {
    this.definitions = definitions;
  }

  /**
   * Writes {@code indicateurs-commission.xlsx}, the same as {@code -accessible.xlsx}, and {@code
   * maps/*.png|svg}.
   *
   * @param versionFolder the folder of the month version, made when missing
   * @return the files, the workbook first, then its accessible variant and the maps in the order of
   *     the pages
   * @throws UncheckedIOException when one cannot be written
   */
  public List<Path> render(Publication publication, Path versionFolder) {
    Document document = CommissionDocument.of(publication, definitions);
    VersionFolder folder = new VersionFolder(versionFolder);
    PictureRenderer renderer = new PictureRenderer(document.palette());
    List<Path> files = new ArrayList<>();
    Map<String, byte[]> images = new HashMap<>();
    for (Picture picture : document.pictures()) {
      byte[] image = renderer.png(picture);
      images.put(picture.id(), image);
      files.add(folder.write("maps/" + picture.id() + ".png", image));
      files.add(folder.write("maps/" + picture.id() + ".svg", renderer.svg(picture)));
    }
    try {
      String main = STEM + ".xlsx";
      files.add(0, folder.write(main, BookWriter.write(document, images)));
      files.add(
          1, folder.write(STEM + "-accessible.xlsx", AccessibleBookWriter.write(document, main)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the workbook of the commission", e);
    }
    return List.copyOf(files);
  }
}
