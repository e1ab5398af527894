package fr.azimut.run;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.DefinitionFiles;
import fr.azimut.definition.DefinitionReader;
import fr.azimut.definition.Position;
import fr.azimut.definition.Suggestion;
import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.indicator.IndicatorCatalog;
import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.normalisation.CodeCheck;
import fr.azimut.normalisation.RowCheckCatalog;
import fr.azimut.territory.RegionCatalog;
import fr.azimut.territory.RegionProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything in {@code jobs/}, read and checked before anything runs; what only figures need, later
 * where somebody waits for a word about a file.
 */
final class Definitions {

  private static final int ATTEMPTS = 5;

  private final Path jobs;
  private final MonthlyDefinition monthly;
  private final RegionCatalog regions;
  private final NetworkCatalog networks;
  private final CodeCatalog codes;
  private final RowCheckCatalog checks;
  private final @Nullable DefinitionFiles files;
  private @Nullable Figures figures;

  /** What figures and documents are made by. */
  private record Figures(IndicatorCatalog indicators, Layouts layouts) {}

  private Definitions(Path jobs, @Nullable DefinitionFiles files) {
    this.jobs = jobs;
    this.files = files;
    this.monthly = DefinitionReader.read(jobs.resolve("monthly.yaml"), MonthlyDefinition.class);
    this.codes = CodeCatalog.read(jobs);
    this.regions = RegionCatalog.read(jobs);
    this.networks = NetworkCatalog.read(jobs);
    CodeCheck.check(networks, codes);
    this.checks = RowCheckCatalog.read(jobs, codes);
    regions.listProfiles().forEach(this::checkNetworks);
  }

  /**
   * Reads all of them as they are at one moment: what is told apart by {@link #runFingerprint} is
   * what was read.
   *
   * @throws DefinitionException at the first definition that is wrong
   */
  static Definitions read(Path jobs) {
    for (int i = 0; i < ATTEMPTS; i++) {
      DefinitionFiles files = DefinitionFiles.of(jobs);
      try {
        Definitions definitions = new Definitions(jobs, files);
        definitions.figures();
        if (DefinitionFiles.of(jobs).equals(files)) {
          return definitions;
        }
      } catch (DefinitionException e) {
        if (DefinitionFiles.of(jobs).equals(files)) {
          throw e;
        }
      }
    }
    throw new DefinitionException(
        new Position(jobs.toString(), 1, 1),
        "files change while they are read",
        "Run the command again when nobody writes there.");
  }

  /**
   * Reads what files are read by: regions, networks, codes and checks.
   *
   * @throws DefinitionException at the first of these that is wrong
   */
  static Definitions readForFiles(Path jobs) {
    return new Definitions(jobs, null);
  }

  Path jobs() {
    return jobs;
  }

  MonthlyDefinition monthly() {
    return monthly;
  }

  RegionCatalog regions() {
    return regions;
  }

  NetworkCatalog networks() {
    return networks;
  }

  CodeCatalog codes() {
    return codes;
  }

  RowCheckCatalog checks() {
    return checks;
  }

  IndicatorCatalog indicators() {
    return figures().indicators();
  }

  Layouts layouts() {
    return figures().layouts();
  }

  /**
   * The profile of a region.
   *
   * @throws RunRefusedException when there is none of that id
   */
  RegionProfile region(String id) {
    List<String> known = regions.listProfiles().stream().map(RegionProfile::id).toList();
    return regions
        .findProfile(id)
        .orElseThrow(
            () ->
                new RunRefusedException(
                    "Région inconnue : « "
                        + id
                        + " ». "
                        + Suggestion.nearest(id, known)
                            .map(s -> "Vouliez-vous dire « " + s + " » ?")
                            .orElse("Régions décrites : " + String.join(", ", known) + ".")));
  }

  /** The format of that id, of a network. */
  ExtractFormat format(String network, String id) {
    return networks.get(network).extracts().stream()
        .filter(f -> f.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The formats that the networks of a region send, in the profile's order. */
  List<ExtractFormat> formats(RegionProfile region) {
    return region.networks().stream()
        .flatMap(slug -> networks.get(slug).extracts().stream())
        .toList();
  }

  /** SHA-256 of the definitions that a run depends on. */
  String runFingerprint() {
    return fingerprint(
        "checks",
        "context",
        "indicators",
        "mappings",
        "networks",
        "regions",
        "reports",
        "territories");
  }

  private synchronized Figures figures() {
    if (figures == null) {
      IndicatorCatalog indicators = IndicatorCatalog.read(jobs, codes);
      Layouts layouts = Layouts.read(jobs, regions);
      indicators.check(RegistryFacts.of(networks, regions, layouts));
      figures = new Figures(indicators, layouts);
    }
    return figures;
  }

  /** The files of {@code jobs/} that nothing reads. */
  List<String> listOtherFiles() {
    return Objects.requireNonNull(files).others();
  }

  private String fingerprint(String... folders) {
    Fingerprint fingerprint = new Fingerprint();
    Objects.requireNonNull(files).of(List.of(folders)).forEach(fingerprint::add);
    return fingerprint.value();
  }

  private void checkNetworks(RegionProfile region) {
    List<String> known = networks.list().stream().map(n -> n.network()).toList();
    for (String slug : region.networks()) {
      if (!known.contains(slug)) {
        throw new DefinitionException(
            region.position(),
            "unknown network '" + slug + "'",
            Suggestion.nearest(slug, known)
                .map(s -> "Did you mean '" + s + "'?")
                .orElse("Describe it in jobs/networks/" + slug + ".yaml."));
      }
    }
  }
}
