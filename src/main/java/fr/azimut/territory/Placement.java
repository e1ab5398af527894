package fr.azimut.territory;

/**
 * Where a record belongs.
 *
 * @param placeId the most precise place known of it, see {@link PlaceId}: the commune of residence,
 *     else the postcode, else the département, else the commune of the structure, else 0
 * @param atom its atom in the {@link Geography}
 * @param rule the weakest rule that any zoning of the geography needed
 * @param remark what was odd in its codes
 */
public record Placement(int placeId, Atom atom, PlacementRule rule, PlacementRemark remark) {}
