package fr.azimut.normalisation;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FoundText;
import fr.azimut.quality.Suggested;
import fr.azimut.territory.Geography;
import fr.azimut.territory.Placement;
import fr.azimut.territory.PlacementRule;
import fr.azimut.territory.Placer;
import org.jspecify.annotations.Nullable;

/** Places a row by what it says of its commune, else by the commune of its structure. */
final class PlaceColumns {

  private static final int CUT_LENGTH = 4;

  private final @Nullable Cell commune;
  private final @Nullable Cell postcode;
  private final @Nullable Cell label;
  private final Geography geography;
  private final Placer placer;

  PlaceColumns(ExtractFormat format, Geography geography) {
    this.commune = Cell.find(format, "commune").orElse(null);
    this.postcode = Cell.find(format, "postcode").orElse(null);
    this.label = Cell.find(format, "commune_label").orElse(null);
    this.geography = geography;
    this.placer = new Placer(geography);
  }

  /** Where the row belongs; what is odd is told. */
  Placement place(String[] values, @Nullable String structureCommune, RowFindings findings) {
    Placement placement =
        placer.place(
            read(commune, values, findings),
            read(postcode, values, findings),
            read(label, values, findings),
            structureCommune);
    switch (placement.remark()) {
      case NONE -> {}
      case FORMER ->
          findings.info(
              FindingKind.COMMUNE_FORMER,
              column(commune, label),
              found(values, commune, label),
              "le code de la commune actuelle");
      case STRUCTURE_EXCLUDED ->
          findings.info(
              FindingKind.PLACE_CONTRADICTED,
              column(postcode, label),
              found(values, postcode, label),
              "un lieu de la même zone que la structure ; le code postal a décidé contre elle");
      case POSTCODE_CONTRADICTED ->
          findings.warning(
              FindingKind.PLACE_CONTRADICTED,
              column(postcode, label),
              found(values, postcode, label),
              "un code postal de la commune ; le code de la commune a décidé contre lui");
      case REPAIRED ->
          findings.warning(
              FindingKind.COMMUNE_CODE_REPAIRED,
              column(cut(values), postcode),
              found(values, cut(values), postcode),
              "cinq caractères, avec le zéro initial",
              restored(values));
      case LABEL_UNKNOWN -> tellUnknown(label, values, "une commune du code postal", findings);
      case POSTCODE_UNKNOWN -> tellUnknown(postcode, values, "un code postal", findings);
      case COMMUNE_UNKNOWN -> tellUnknown(commune, values, "le code Insee d'une commune", findings);
    }
    if (placement.rule() == PlacementRule.NONE && !findings.rejected()) {
      findings.warning(
          FindingKind.PLACE_NOT_FOUND, null, "aucun lieu reconnu", "une commune de la région");
    }
    return placement;
  }

  /**
   * Where what the row tells of lies; when it lies outside the region, for which it does not count,
   * that is told.
   */
  Placement locate(String[] values, RowFindings findings) {
    Placement placement = place(values, null, findings);
    if (geography.isOutside(placement.atom()) && !findings.rejected()) {
      findings.info(
          FindingKind.OUTSIDE_REGION,
          column(commune, label),
          found(values, commune, label),
          "une commune de la région");
    }
    return placement;
  }

  /** Writes the three columns of a placement that {@link #place} gave. */
  void write(Placement placement, RowWriter to) {
    to.int4(placement.placeId());
    to.int4(placement.atom().idIn(geography));
    to.int2(placement.rule().code());
  }

  /** The cell whose code lost its zero: that of the commune, unless it is whole or empty. */
  private @Nullable Cell cut(String[] values) {
    return commune != null && values[commune.index()].length() == CUT_LENGTH ? commune : postcode;
  }

  private @Nullable Suggested restored(String[] values) {
    Cell cell = cut(values);
    return cell == null ? null : new Suggested("0" + values[cell.index()], true);
  }

  private static void tellUnknown(
      @Nullable Cell cell, String[] values, String expected, RowFindings findings) {
    String column = column(cell, null);
    String found = found(values, cell, null);
    if (cell != null
        && column != null
        && findings.isPersonal(values[cell.index()], column, expected)) {
      return;
    }
    if (cell != null && column != null && cell.required()) {
      findings.error(FindingKind.COMMUNE_UNKNOWN, column, found, expected);
    } else {
      findings.warning(FindingKind.COMMUNE_UNKNOWN, column, found, expected);
    }
  }

  private static @Nullable String read(@Nullable Cell cell, String[] values, RowFindings findings) {
    return cell == null ? null : cell.read(values, findings);
  }

  private static @Nullable String column(@Nullable Cell first, @Nullable Cell second) {
    Cell cell = first == null ? second : first;
    return cell == null ? null : cell.column();
  }

  private static String found(String[] values, @Nullable Cell first, @Nullable Cell second) {
    Cell cell = first == null ? second : first;
    return cell == null ? "un lieu" : FoundText.quote(values[cell.index()]);
  }
}
