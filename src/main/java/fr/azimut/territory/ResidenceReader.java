package fr.azimut.territory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes communes of the codes and names that a record came with. */
final class ResidenceReader {

  private final TerritoryReference reference;
  private PlacementRemark remark = PlacementRemark.NONE;

  ResidenceReader(TerritoryReference reference) {
    this.reference = reference;
  }

  Residence read(Placer.Question question) {
    Commune structure = structure(question.structureCommuneCode());
    Commune commune = commune(question.communeCode());
    if (commune != null) {
      noteContradiction(commune, question.postcode());
      return residence(commune, PlacementRule.COMMUNE, null, structure, null);
    }
    String postcode = postcode(question.postcode());
    List<Commune> served =
        postcode == null ? List.of() : reference.listCommunesOfPostcode(postcode);
    // Nothing is wrong with the name in a CEDEX address; it says no more than its postcode.
    boolean cedex = postcode != null && served.isEmpty();
    Commune named = cedex ? null : named(postcode, question.communeLabel());
    if (named != null) {
      return residence(named, PlacementRule.COMMUNE_LABEL, null, structure, null);
    }
    Department department = cedex ? department(postcode) : null;
    return residence(null, PlacementRule.POSTCODE, cedex ? null : postcode, structure, department);
  }

  private Residence residence(
      @Nullable Commune commune,
      PlacementRule rule,
      @Nullable String postcode,
      @Nullable Commune structure,
      @Nullable Department department) {
    return new Residence(
        commune,
        rule,
        postcode,
        postcode == null ? List.of() : reference.listCommunesOfPostcode(postcode),
        structure,
        department,
        department == null ? List.of() : reference.listCommunesOfDepartment(department.code()),
        remark);
  }

  private @Nullable Commune commune(@Nullable String code) {
    if (code == null || code.isBlank()) {
      return null;
    }
    Optional<Resolution> resolution = reference.resolve(code);
    note(
        resolution
            .map(
                r ->
                    switch (r.kind()) {
                      case CURRENT -> PlacementRemark.NONE;
                      case FORMER, ARRONDISSEMENT -> PlacementRemark.FORMER;
                      case REPAIRED -> PlacementRemark.REPAIRED;
                    })
            .orElse(PlacementRemark.COMMUNE_UNKNOWN));
    return resolution.map(Resolution::commune).orElse(null);
  }

  private void noteContradiction(Commune commune, @Nullable String given) {
    String postcode = given == null ? "" : given.strip().replace(" ", "");
    List<Commune> served =
        reference.listCommunesOfPostcode(
            TerritoryReference.isFourDigits(postcode) ? "0" + postcode : postcode);
    if (!served.isEmpty() && !served.contains(commune)) {
      note(PlacementRemark.POSTCODE_CONTRADICTED);
    }
  }

  /** The register of structures is the Region's own: its oddities are not the sender's. */
  private @Nullable Commune structure(@Nullable String code) {
    return code == null ? null : reference.resolve(code).map(Resolution::commune).orElse(null);
  }

  private @Nullable String postcode(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String postcode = text.strip().replace(" ", "");
    if (TerritoryReference.isFourDigits(postcode)) {
      note(PlacementRemark.REPAIRED);
      return "0" + postcode;
    }
    return postcode;
  }

  /** Too many communes share a name for it to say anything without a postcode. */
  private @Nullable Commune named(@Nullable String postcode, @Nullable String label) {
    if (label == null || label.isBlank()) {
      return null;
    }
    Optional<Commune> commune =
        postcode == null ? Optional.empty() : reference.findCommuneByLabel(postcode, label);
    if (commune.isEmpty()) {
      note(PlacementRemark.LABEL_UNKNOWN);
    }
    return commune.orElse(null);
  }

  private @Nullable Department department(@Nullable String postcode) {
    if (postcode == null) {
      return null;
    }
    Optional<Department> department = reference.findDepartmentOfPostcode(postcode);
    if (department.isEmpty()) {
      note(PlacementRemark.POSTCODE_UNKNOWN);
    }
    return department.orElse(null);
  }

  private void note(PlacementRemark other) {
    remark = remark.worse(other);
  }
}
