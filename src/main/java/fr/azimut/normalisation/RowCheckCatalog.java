package fr.azimut.normalisation;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.DefinitionReader;
import fr.azimut.extract.Flow;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The checks of the values of one row together: {@code jobs/checks/}. */
public final class RowCheckCatalog {

  private final List<RowCheck> checks;

  private RowCheckCatalog(List<RowCheck> checks) {
    this.checks = checks;
  }

  /**
   * Reads and checks {@code checks/*.yaml}, each with its examples.
   *
   * @param jobs the folder of the definitions
   * @throws DefinitionException when one of them is wrong
   */
  public static RowCheckCatalog read(Path jobs, CodeCatalog codes) {
    return new RowCheckCatalog(
        DefinitionReader.listFiles(jobs.resolve("checks"), ".yaml").stream()
            .map(file -> RowCheck.of(named(file), codes))
            .toList());
  }

  private static RowCheckDefinition named(Path file) {
    RowCheckDefinition definition = DefinitionReader.read(file, RowCheckDefinition.class);
    if (!file.getFileName().toString().equals(definition.id() + ".yaml")) {
      throw new DefinitionException(
          definition.position(),
          "'id' is '" + definition.id() + "'",
          "Name the check as its file: " + file.getFileName() + ".");
    }
    return definition;
  }

  /** The checks, in the order of their ids. */
  List<RowCheck> list() {
    return checks;
  }

  /** SHA-256, in hexadecimal, of what the checks of a flow find and say; examples do not count. */
  public String fingerprint(Flow flow) {
    StringBuilder text = new StringBuilder();
    for (RowCheck check : checks) {
      RowCheckDefinition d = check.definition();
      if (d.flow() == flow) {
        List.of(d.id(), d.where(), d.column(), d.severity().name(), d.title(), d.advice())
            .forEach(part -> text.append(part).append('\0'));
      }
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
