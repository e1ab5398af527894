package fr.azimut.guide;

import fr.azimut.extract.NetworkCatalog;
import fr.azimut.extract.NetworkDefinition;
import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.normalisation.RowCheckCatalog;
import java.nio.file.Path;
import java.util.List;

/** The guides of the project's own definitions. */
final class Guides {

  static final Path JOBS = Path.of("jobs");
  static final NetworkCatalog NETWORKS = NetworkCatalog.read(JOBS);
  static final CodeCatalog CODES = CodeCatalog.read(JOBS);
  static final RowCheckCatalog CHECKS = RowCheckCatalog.read(JOBS, CODES);

  private Guides() {}

  static List<FormatGuide> list() {
    GuideCompiler compiler = new GuideCompiler(NETWORKS, CODES);
    return NETWORKS.list().stream()
        .flatMap(n -> n.extracts().stream().map(f -> compiler.compile(n, f)))
        .toList();
  }

  static FormatGuide get(String id) {
    return list().stream().filter(g -> g.format().id().equals(id)).findFirst().orElseThrow();
  }

  static List<String> slugs() {
    return NETWORKS.list().stream().map(NetworkDefinition::network).toList();
  }
}
