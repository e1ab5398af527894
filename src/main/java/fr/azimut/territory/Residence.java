package fr.azimut.territory;

import java.util.List;
import java.util.Optional;
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
    if (structure != null) {
      return new Decision(zoning.positionOf(structure), PlacementRule.STRUCTURE);
    }
    int byDepartment = zoning.commonPosition(departmentCommunes);
    return byDepartment != GeographyZoning.UNDECIDED
        ? new Decision(byDepartment, PlacementRule.DEPARTMENT)
        : new Decision(zoning.outside(), PlacementRule.NONE);
  }

  int placeId() {
    if (commune != null) {
      return PlaceId.ofCommune(commune.code());
    } else if (postcode != null) {
      return PlaceId.ofPostcode(postcode);
    } else if (structure != null) {
      return PlaceId.ofCommune(structure.code());
    }
    return Optional.ofNullable(department)
        .map(d -> PlaceId.ofDepartment(d.code()))
        .orElse(PlaceId.NONE);
  }
}
