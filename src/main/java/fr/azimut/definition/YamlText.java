package fr.azimut.definition;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the one document of a YAML file in UTF-8. */
final class YamlText {

  private final String file;

  YamlText(String file) {
    this.file = file;
  }

  /**
   * The document's root.
   *
   * @throws DefinitionException when the file is missing, empty, not UTF-8 or not YAML
   */
  Node read(Path path) {
    String text = decode(bytes(path));
    LoadSettings settings = LoadSettings.builder().setLabel(file).build();
    try {
      return new Compose(settings)
          .composeString(text)
          .filter(root -> !YamlNodes.isNull(root))
          .orElseThrow(
              () ->
                  new DefinitionException(
                      new Position(file, 1, 1),
                      "the file is empty",
                      "Write a definition in it, or delete it."));
    } catch (MarkedYamlEngineException e) {
      Position position =
          e.getProblemMark().map(m -> position(file, m)).orElse(new Position(file, 1, 1));
      throw new DefinitionException(
          position, "not valid YAML: " + e.getProblem(), "See https://yaml.org for the syntax.");
    } catch (ReaderException e) {
      throw new DefinitionException(
          after(text.substring(0, text.offsetByCodePoints(0, e.getPosition()))),
          String.format("the character U+%04X is not allowed in YAML", e.getCodePoint()),
          "Delete it.");
    }
  }

  static Position position(String file, Mark mark) {
    return new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new DefinitionException(
          new Position(file, 1, 1), "the file cannot be read", "Create it, or mend its rights.");
    }
  }

  private String decode(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length);
    boolean wrong = decoder.decode(ByteBuffer.wrap(bytes), text, true).isError();
    String decoded = text.flip().toString();
    if (wrong) {
      throw new DefinitionException(
          after(decoded), "the file is not UTF-8", "Save it in that encoding.");
    }
    return decoded;
  }

  /** Where the character after this beginning of the file stands. */
  private Position after(String beginning) {
    int line = 1 + (int) beginning.chars().filter(c -> c == '\n').count();
    return new Position(file, line, beginning.length() - beginning.lastIndexOf('\n'));
  }
}
