package fr.azimut.territory;

import fr.azimut.definition.DefinitionException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The territory of a region profile: its zones, numbered, and its atoms. An atom is one zone of
 * each zoning taken together; every combination is an atom, for zonings need not be nested.
 * Immutable; everything in it follows from the profile, the zonings and the reference.
 */
public final class Geography {

  private final RegionProfile profile;
  private final TerritoryReference reference;
  private final List<GeographyZoning> zonings = new ArrayList<>();
  private final List<Zone> zones = new ArrayList<>();
  private final Map<Zone, Integer> ids = new LinkedHashMap<>();
  private final Atoms atoms;
  private final String fingerprint;
  private final Map<Zone, Outline> outlines;

  private Geography(
      TerritoryReference reference,
      RegionProfile profile,
      List<Zoning> requested,
      Map<Zone, Outline> outlines) {
    this.profile = profile;
    this.reference = reference;
    this.outlines = Map.copyOf(outlines);
    List<Zoning> all = new ArrayList<>(requested);
    all.add(Zoning.region(reference, profile));
    for (Zoning zoning : all) {
      zonings.add(new GeographyZoning(zoning, reference, profile));
    }
    atoms = new Atoms(zonings, profile.position());
    zonings.forEach(z -> zones.addAll(z.zones()));
    for (Zone zone : zones) {
      ids.put(zone, ids.size() + 1);
    }
    fingerprint = fingerprint(all);
  }

  /**
   * The geography of a profile.
   *
   * @param zonings the profile's, in its order, without {@code region}, which comes last by itself
   * @throws DefinitionException when they have more than 100,000 combinations of zones
   */
  public static Geography of(
      TerritoryReference reference, RegionProfile profile, List<Zoning> zonings) {
    return of(reference, profile, zonings, Map.of());
  }

  /** The same with outlines, which change no figure and not its fingerprint. */
  static Geography of(
      TerritoryReference reference,
      RegionProfile profile,
      List<Zoning> zonings,
      Map<Zone, Outline> outlines) {
    List<String> given = zonings.stream().map(Zoning::id).toList();
    if (!given.equals(profile.zonings())) {
      throw new IllegalArgumentException(
          "profile " + profile.id() + " has zonings " + profile.zonings() + ", not " + given);
    }
    return new Geography(reference, profile, zonings, outlines);
  }

  private String fingerprint(List<Zoning> all) {
    Sha256 digest = new Sha256().add("geography 2").add(reference.edition()).add(reference.hash());
    digest.add(profile.id()).add(profile.label());
    digest.add(String.join(" ", profile.departments()));
    digest.add(String.join(" ", profile.zonings()));
    zones.forEach(z -> digest.add(z.zoning()).add(z.code()).add(z.label()));
    for (Zoning zoning : all) {
      zoning.assignments().forEach((commune, zone) -> digest.add(commune).add(zone));
    }
    return digest.hex();
  }

  /** The profile. */
  public RegionProfile profile() {
    return profile;
  }

  /** The reference. */
  public TerritoryReference reference() {
    return reference;
  }

  /** SHA-256, in hexadecimal, of everything that placing a record depends on. */
  public String fingerprint() {
    return fingerprint;
  }

  /** The zonings in the order of the profile, then {@code region}. */
  public List<Zoning> zonings() {
    return zonings.stream().map(GeographyZoning::zoning).toList();
  }

  List<GeographyZoning> members() {
    return List.copyOf(zonings);
  }

  /**
   * All zones: zoning by zoning in their order, each in the order of the codes, its two remainders
   * last. Only zones that have a commune of the region are there.
   */
  public List<Zone> zones() {
    return List.copyOf(zones);
  }

  /** The zones of one zoning, in the same order; empty when the profile has no such zoning. */
  public List<Zone> zones(String zoning) {
    return zones.stream().filter(z -> z.zoning().equals(zoning)).toList();
  }

  /** The one zone of zoning {@code region}. */
  public Zone region() {
    return zones.get(zones.size() - 1);
  }

  /** The zone with this code in a zoning. */
  public Optional<Zone> findZone(String zoning, String code) {
    return zones.stream()
        .filter(z -> z.zoning().equals(zoning) && z.code().equals(code))
        .findFirst();
  }

  /**
   * The number of a zone, from 1, in the order of {@link #zones()}.
   *
   * @throws IllegalArgumentException when the zone is not of this geography
   */
  public short zoneId(Zone zone) {
    Integer id = ids.get(zone);
    if (id == null) {
      throw new IllegalArgumentException("not a zone of " + profile.id() + ": " + zone);
    }
    return id.shortValue();
  }

  /** How many atoms there are; their ids go from 0. */
  public int atomCount() {
    return atoms.count();
  }

  /**
   * The zones that an atom combines, one of each zoning, in the order of the zonings.
   *
   * @throws IllegalArgumentException when the atom is of another geography
   */
  public List<Zone> zonesOf(Atom atom) {
    return atoms.zonesOf(atom.idIn(this));
  }

  /**
   * Whether nothing of the region lies there: it is outside of every zoning beside the region's.
   *
   * @throws IllegalArgumentException when the atom is of another geography
   */
  public boolean isOutside(Atom atom) {
    return zonesOf(atom).stream()
        .allMatch(zone -> zone.zoning().equals(Zone.REGION) || zone.code().equals(Zone.OUTSIDE));
  }

  Atoms atoms() {
    return atoms;
  }

  /** The region's communes that lie in a zone, in the order of their codes; none in a remainder. */
  public List<Commune> communes(Zone zone) {
    zoneId(zone);
    return zonings.stream()
        .filter(z -> z.zoning().id().equals(zone.zoning()))
        .flatMap(z -> z.communes(zone).stream())
        .toList();
  }

  /** Municipal population of the zone's communes. */
  public int population(Zone zone) {
    return communes(zone).stream().mapToInt(Commune::population).sum();
  }

  /** Codes of the départements that the zone has a commune in, ascending. */
  public List<String> departmentsOf(Zone zone) {
    return communes(zone).stream().map(Commune::department).distinct().sorted().toList();
  }

  /** The borders of a zone; empty when the profile gives none. */
  public Optional<Outline> outline(Zone zone) {
    return Optional.ofNullable(outlines.get(zone));
  }

  /** Whether the composition of the zone is ours and not its owner's: its tables must say so. */
  public boolean reconstructed(Zone zone) {
    zoneId(zone);
    return !zone.isRemainder()
        && zonings().stream()
            .anyMatch(z -> z.id().equals(zone.zoning()) && z.notice().reconstructed());
  }
}
