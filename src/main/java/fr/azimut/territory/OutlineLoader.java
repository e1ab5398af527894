package fr.azimut.territory;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Position;
import fr.azimut.definition.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the outlines that a region profile names, and refuses those that are of no zone. */
final class OutlineLoader {

  private final Path folder;
  private final RegionProfile profile;
  private final Map<String, Zoning> zonings;
  private final Map<Zone, Outline> outlines = new LinkedHashMap<>();

  private OutlineLoader(Path folder, RegionProfile profile, Map<String, Zoning> zonings) {
    this.folder = folder;
    this.profile = profile;
    this.zonings = zonings;
  }

  /**
   * The outlines of a profile by zone, in the order of its files. Zones may be missing, and zones
   * of other regions may be there.
   *
   * @param profileFile the profile's file; the outlines lie in its folder or below
   * @param zonings all zonings by id, those of the profile among them
   * @throws DefinitionException when a file is wrong or names a zone that its zoning does not have
   */
  static Map<Zone, Outline> load(
      Path profileFile, RegionProfile profile, Map<String, Zoning> zonings) {
    OutlineLoader loader = new OutlineLoader(profileFile.resolveSibling(""), profile, zonings);
    profile.outlines().forEach(loader::add);
    return Collections.unmodifiableMap(loader.outlines);
  }

  private void add(RegionProfile.OutlineFile source) {
    Zoning zoning = zoning(source);
    Map<String, Position> places = new HashMap<>();
    for (GeoJsonReader.Feature feature : GeoJsonReader.read(file(source))) {
      OutlineReader reader = new OutlineReader(feature);
      Zone zone = zone(zoning, reader.code(source.codeProperty()), feature.position());
      Position known = places.put(zone.code(), feature.position());
      if (known != null) {
        throw new DefinitionException(
            feature.position(),
            "la zone '" + zone.code() + "' a déjà un contour, en " + known,
            "Gardez une entité par zone : réunissez ses morceaux en un 'MultiPolygon'.");
      }
      outlines.put(zone, reader.outline(source.source()));
    }
  }

  private Zoning zoning(RegionProfile.OutlineFile source) {
    String id = source.zoning();
    if (!profile.zonings().contains(id)) {
      throw new DefinitionException(
          source.position(),
          "le profil n'a pas de zonage '" + id + "'",
          meant(id, profile.zonings(), "Zonages du profil : " + all(profile.zonings())));
    }
    if (profile.outlines().stream().filter(o -> o.zoning().equals(id)).count() > 1) {
      throw new DefinitionException(
          source.position(),
          "le zonage '" + id + "' a plusieurs fichiers de contours",
          "Gardez-en un.");
    }
    return Objects.requireNonNull(zonings.get(id)); // the profile was checked
  }

  /** Links are followed: what they lead to must lie in the folder as well. */
  private Path file(RegionProfile.OutlineFile source) {
    Path file = folder.resolve(source.file()).normalize();
    if (!file.startsWith(folder.normalize())) {
      throw outside(source);
    }
    if (!Files.isRegularFile(file)) {
      throw new DefinitionException(
          source.position(),
          "le fichier de contours '" + source.file() + "' n'existe pas",
          "Placez-le dans le dossier du profil, ou corrigez 'file'.");
    }
    try {
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        throw outside(source);
      }
    } catch (IOException e) {
      throw outside(source);
    }
    return file;
  }

  private static DefinitionException outside(RegionProfile.OutlineFile source) {
    return new DefinitionException(
        source.position(),
        "le fichier de contours '" + source.file() + "' n'est pas dans le dossier du profil",
        "Placez-le dans ce dossier et donnez son nom seul.");
  }

  private static Zone zone(Zoning zoning, String code, Position position) {
    List<String> known = zoning.listZones().stream().map(z -> z.zone().code()).toList();
    return zoning
        .findZone(code)
        .map(ZoneNotice::zone)
        .orElseThrow(
            () ->
                new DefinitionException(
                    position,
                    "la zone '" + code + "' est inconnue du zonage '" + zoning.id() + "'",
                    meant(code, known, "Corrigez le code de l'entité, ou retirez-la.")));
  }

  private static String meant(String found, List<String> known, String otherwise) {
    return Suggestion.nearest(found, known)
        .map(s -> "Vouliez-vous dire '" + s + "' ?")
        .orElse(otherwise);
  }

  private static String all(List<String> zonings) {
    return String.join(", ", zonings) + ".";
  }
}
