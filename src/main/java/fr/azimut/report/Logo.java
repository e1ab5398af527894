package fr.azimut.report;

import fr.azimut.definition.DefinitionException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A logo at the head of a document.
 *
 * @param png the image in Base64
 * @param alt the name that it shows
 * @param width in pixels, when it is {@link #HEIGHT} pixels high
 */
record Logo(String png, String alt, int width) implements Content {

  /** Pixels that every logo is high. */
  static final int HEIGHT = 60;

  private static final int WIDEST = 10 * HEIGHT;
  private static final int MOST_BYTES = 500_000;

  /**
   * Reads the logo of a definition; none when it names none.
   *
   * @param folder where its file lies
   * @throws DefinitionException when the file is missing, elsewhere or no PNG of a fitting size
   */
  static Optional<Logo> read(Path folder, @Nullable LogoDefinition definition) {
    return definition == null ? Optional.empty() : Optional.of(load(folder, definition));
  }

  private static Logo load(Path folder, LogoDefinition definition) {
    Path file = folder.resolve(definition.file());
    try {
      if (!folder.toRealPath().equals(file.toRealPath().getParent())) {
        throw wrong(definition, "is not in " + folder.getFileName() + "/", "Place it there.");
      }
      if (Files.size(file) > MOST_BYTES) {
        throw wrong(
            definition, "is larger than " + MOST_BYTES / 1000 + " kB", "Every document holds it.");
      }
      byte[] bytes = Files.readAllBytes(file);
      int width = width(bytes, definition);
      if (width > WIDEST) {
        throw wrong(definition, "is more than ten times as wide as high", "Crop it.");
      }
      return new Logo(Base64.getEncoder().encodeToString(bytes), definition.alt(), width);
    } catch (IOException e) {
      throw wrong(definition, "cannot be read", "Place a PNG there, or leave 'logo' out.");
    }
  }

  /** From the head of the file: some kilobytes may be gigabytes once they are unpacked. */
  private static int width(byte[] bytes, LogoDefinition definition) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in);
      return Math.max(1, Math.round((float) HEIGHT * reader.getWidth(0) / reader.getHeight(0)));
    } catch (IIOException e) {
      throw wrong(definition, "is no PNG", "Convert it.");
    } finally {
      reader.dispose();
    }
  }

  private static DefinitionException wrong(
      LogoDefinition definition, String problem, String remedy) {
    return new DefinitionException(
        definition.position(), "the logo '" + definition.file() + "' " + problem, remedy);
  }
}
