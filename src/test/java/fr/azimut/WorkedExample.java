package fr.azimut;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code docs/adding-a-network.md} tells its reader to write, and what they should see. */
final class WorkedExample {

  private static final Pattern BLOCK =
      Pattern.compile(
          "\\*\\*`([^`]+)`\\*\\*(?:, at the end of the list `(\\w+)`:)?\\n\\n```\\w+\\n(.*?)```",
          Pattern.DOTALL);

  private final String text;

  WorkedExample(Path document) throws IOException {
    text = Files.readString(document, StandardCharsets.UTF_8);
  }

  /**
   * Writes every block of the document where it says, below a folder that holds the definitions.
   */
  int write(Path folder) throws IOException {
    List<MatchResult> blocks = BLOCK.matcher(text).results().toList();
    for (MatchResult block : blocks) {
      Path file = folder.resolve(block.group(1));
      String list = block.group(2);
      Files.writeString(
          file,
          list == null
              ? block.group(3)
              : append(Files.readString(file, StandardCharsets.UTF_8), list, block.group(3)));
    }
    return blocks.size();
  }

  /** The rows of the table that has this header, cells separated by {@code " | "}. */
  List<String> table(String header) {
    List<String> lines = text.lines().toList();
    int start = lines.indexOf("| " + header + " |");
    return lines.stream()
        .skip(start + 2L)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.substring(2, line.length() - 2))
        .toList();
  }

  /** A list of codes has one of them per line; one of a profile stands between brackets. */
  private static String append(String definition, String list, String item) {
    Pattern codes =
        Pattern.compile(
            "^  " + list + ":\\n    label: .*\\n    codes:\\n(?:      .*\\n)+", Pattern.MULTILINE);
    Pattern brackets = Pattern.compile("^" + list + ": \\[[^]]*(?=])", Pattern.MULTILINE);
    return Stream.of(codes, brackets)
        .map(pattern -> pattern.matcher(definition))
        .filter(Matcher::find)
        .map(
            found ->
                new StringBuilder(definition)
                    .insert(found.end(), found.pattern() == codes ? item : ", " + item.strip())
                    .toString())
        .findFirst()
        .orElseThrow();
  }

  /** Copies a folder and what it holds. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.copy(file, target);
      }
    }
  }

  /** The cells of a row as the tables of the document write them. */
  static String row(Object... cells) {
    return String.join(" | ", Arrays.stream(cells).map(String::valueOf).toList());
  }
}
