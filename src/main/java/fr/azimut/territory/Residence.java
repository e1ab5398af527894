package fr.azimut.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of where the person of a record lives, and where the structure stands.
 *
 * @param commune the commune of residence
 * @param communeRule what the commune is known by
 * @param postcode the postcode of residence, when it serves a commune
 * @param candidates the communes of that postcode
 * @param structure the commune of the structure
 * @param department the département that a postcode without commune announces
 * @param remark what was odd in the codes
 */
record Residence(
    @Nullable Commune commune,
    PlacementRule communeRule,
    @Nullable String postcode,
    List<Commune> candidates,
    @Nullable Commune structure,
    @Nullable Department department,
    List<Commune> departmentCommunes,
    PlacementRemark remark) {

  /**
   * @param position of the zone in its zoning
   * @param rule what decided; NONE when nothing did
   */
  record Decision(int position, PlacementRule rule) {}

  static Residence of(TerritoryReference reference, Placer.Question question) {
    return new ResidenceReader(reference).read(question);
  }

  Decision decide(GeographyZoning zoning) {
    if (commune != null) {
      return new Decision(zoning.positionOf(commune), communeRule);
    }
    int byPostcode = zoning.commonPosition(candidates);
    if (byPostcode != GeographyZoning.UNDECIDED) {
      return new Decision(byPostcode, PlacementRule.POSTCODE);
    }
    int byDepartment = zoning.commonPosition(departmentCommunes);
    if (byDepartment != GeographyZoning.UNDECIDED) {
      return new Decision(byDepartment, PlacementRule.DEPARTMENT);
    }
    // Of somebody whose département is known, the place where they were received says nothing more.
    return structure == null || department != null || isStructureExcluded(zoning)
        ? new Decision(zoning.unlocated(), PlacementRule.NONE)
        : new Decision(zoning.positionOf(structure), PlacementRule.STRUCTURE);
  }

  /** Whether the structure stands in a zone where the postcode has no commune. */
  boolean isStructureExcluded(GeographyZoning zoning) {
    return commune == null
        && structure != null
        && !candidates.isEmpty()
        && zoning.commonPosition(candidates) == GeographyZoning.UNDECIDED
        && candidates.stream().noneMatch(c -> zoning.positionOf(c) == zoning.positionOf(structure));
  }

  int placeId() {
    if (commune != null) {
      return PlaceId.ofCommune(commune.code());
    } else if (postcode != null) {
      return PlaceId.ofPostcode(postcode);
    } else if (department != null) {
      return PlaceId.ofDepartment(department.code());
    }
    return structure == null ? PlaceId.NONE : PlaceId.ofCommune(structure.code());
  }
}
