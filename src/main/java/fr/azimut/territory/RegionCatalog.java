package fr.azimut.territory;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.DefinitionReader;
import fr.azimut.definition.Suggestion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The region profiles and zonings of {@code jobs/}, read and checked. Immutable. */
public final class RegionCatalog {

  /** The one file beside the zonings that is none: it says by what their zones resemble. */
  private static final String COMPARABLES = "comparables.yaml";

  private final TerritoryReference reference;
  private final Map<String, Zoning> zonings = new TreeMap<>();
  private final Map<String, RegionProfile> profiles = new TreeMap<>();
  private final Map<String, Map<Zone, Outline>> outlines = new TreeMap<>();

  private RegionCatalog(TerritoryReference reference) {
    this.reference = reference;
  }

  /**
   * Reads {@code territories/} and {@code regions/} of the folder.
   *
   * @throws DefinitionException when a file is wrong, or a profile names a zoning or a département
   *     that does not exist, or outlines that are none
   */
  public static RegionCatalog read(Path jobsFolder) {
    return read(jobsFolder, TerritoryReference.load());
  }

  static RegionCatalog read(Path jobsFolder, TerritoryReference reference) {
    RegionCatalog catalog = new RegionCatalog(reference);
    catalog.zonings.put(Zoning.DEPARTMENT, Zoning.departments(reference));
    for (Path file : DefinitionReader.listFiles(jobsFolder.resolve("territories"), ".yaml")) {
      if (!file.endsWith(COMPARABLES)) {
        Zoning zoning = ZoningLoader.load(reference, file);
        catalog.zonings.put(zoning.id(), zoning);
      }
    }
    for (Path file : DefinitionReader.listFiles(jobsFolder.resolve("regions"), ".yaml")) {
      catalog.add(DefinitionReader.read(file, RegionProfile.class), file);
    }
    return catalog;
  }

  private void add(RegionProfile profile, Path file) {
    if (!file.endsWith(profile.id() + ".yaml")) {
      throw new DefinitionException(
          profile.position(),
          "id '" + profile.id() + "' is not the file's name",
          "Give both one name.");
    }
    for (String department : profile.departments()) {
      if (reference.findDepartment(department).isEmpty()) {
        throw new DefinitionException(
            profile.position(),
            "unknown département '" + department + "'",
            "Use a code of the " + reference.edition() + ": \"01\", \"2A\", \"971\".");
      }
    }
    profile.zonings().forEach(z -> requireZoning(profile, z));
    if (!profile.zonings().contains(Zoning.DEPARTMENT)) {
      throw new DefinitionException(
          profile.position(),
          "'zonings' does not name 'departement'",
          "Add it: what lies in no département of the region is outside it.");
    }
    profiles.put(profile.id(), profile);
    outlines.put(profile.id(), OutlineLoader.load(file, profile, zonings));
  }

  private void requireZoning(RegionProfile profile, String found) {
    if (!zonings.containsKey(found)) {
      throw new DefinitionException(
          profile.position(),
          "unknown zoning '" + found + "'",
          Suggestion.nearest(found, zonings.keySet())
              .map(s -> "Did you mean '" + s + "'?")
              .orElse("Known: " + String.join(", ", zonings.keySet()) + "."));
    }
  }

  /** All profiles, in the order of their ids. */
  public List<RegionProfile> listProfiles() {
    return List.copyOf(profiles.values());
  }

  /** The profile with this id. */
  public Optional<RegionProfile> findProfile(String id) {
    return Optional.ofNullable(profiles.get(id));
  }

  /** All zonings but {@code region}, in the order of their ids. */
  public List<Zoning> listZonings() {
    return List.copyOf(zonings.values());
  }

  /** The zonings of a profile, in its order, without {@code region}. */
  public List<Zoning> listZonings(RegionProfile profile) {
    return profile.zonings().stream()
        .map(id -> Optional.ofNullable(zonings.get(id)).orElseThrow())
        .toList();
  }

  /**
   * The geography of a profile.
   *
   * @throws DefinitionException when its zonings have too many combinations
   */
  public Geography geography(RegionProfile profile) {
    return Geography.of(
        reference, profile, listZonings(profile), outlines.getOrDefault(profile.id(), Map.of()));
  }
}
