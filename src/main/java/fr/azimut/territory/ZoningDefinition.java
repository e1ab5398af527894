package fr.azimut.territory;

import fr.azimut.definition.Position;
import org.jspecify.annotations.Nullable;

/**
 * A file {@code jobs/territories/<id>.yaml}: a dated table commune → zone.
 *
 * @param id the zoning's id, which is also the file's name
 * @param label one zone, in French: {@code ZTEF}
 * @param pluralLabel several zones
 * @param longLabel what the label stands for
 * @param edition the year or date that the zones are of
 * @param source who says so
 * @param reconstructed whether the composition is ours and not the owner's
 * @param note what readers must know, in French
 * @param communes the table commune → zone
 * @param zones the table of the zones; absent when the first table also names them
 * @param position where the definition stands
 */
record ZoningDefinition(
    String id,
    String label,
    String pluralLabel,
    String longLabel,
    String edition,
    String source,
    boolean reconstructed,
    @Nullable String note,
    CommuneTable communes,
    @Nullable ZoneTable zones,
    Position position) {

  /**
   * @param file beside the definition; any column but these is left alone, and so are title lines
   *     above the header, as in INSEE's workbooks
   * @param communeColumn header of the codes of communes: {@code CODGEO}
   * @param zoneColumn header of the codes of zones: {@code ZE2020}
   * @param labelColumn header of the zones' names, when this table has them: {@code LIBZE2020}
   */
  record CommuneTable(
      String file, String communeColumn, String zoneColumn, @Nullable String labelColumn) {}

  /**
   * @param file beside the definition; may have {@code name_status} ({@code attested}, {@code
   *     inferred}), {@code tile_column} and {@code tile_row}
   * @param codeColumn header of the zones' codes
   * @param labelColumn header of the zones' names
   */
  record ZoneTable(String file, String codeColumn, String labelColumn) {}
}
