package fr.azimut.disclosure;

import fr.azimut.indicator.Aspect;
import fr.azimut.indicator.Evolution;
import fr.azimut.territory.Commune;
import fr.azimut.territory.Outline;
import fr.azimut.territory.Tile;
import fr.azimut.territory.Zone;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A month version as it may be read: its identity, its indicators' notices, its deposits, and its
 * protected tables. Everything a report shows comes from here.
 */
public interface Publication {

  /** The region's id: {@code rhone-alpes}. */
  String region();

  /** The region's name. */
  String regionLabel();

  /** The month. */
  YearMonth month();

  /** The version's number, from 1. */
  int version();

  /** {@code provisoire} or {@code consolidé}. */
  String status();

  /** Edition of the territory reference: {@code COG 2026}. */
  String territoryEdition();

  /** The zones of a zoning in the order of their codes, without the outside. */
  List<Zone> zones(String zoning);

  /** Ids of the zonings that get diagnostics, in the profile's order ({@code ztef}, …). */
  List<String> zonings();

  /** The name of a zoning in the plural, in French: {@code ZTEF}, {@code départements}. */
  String zoningLabel(String zoning);

  /** The départements that a zone shares communes with, in the order of their codes. */
  List<Zone> departmentsOf(Zone zone);

  /** The communes of a zone in the territory reference, in the order of their codes. */
  List<Commune> communes(Zone zone);

  /** The inhabitants of a zone (municipal population of the territory reference). */
  long population(Zone zone);

  /** Whether the zone's name or limits are a reconstruction that readers must be told of. */
  boolean reconstructed(Zone zone);

  /** Where a zone stands on a map of tiles; empty when its zoning gives none. */
  Optional<Tile> tile(Zone zone);

  /** The borders of a zone; empty when the region's profile gives none. */
  Optional<Outline> outline(Zone zone);

  /** The notices of the indicators in force, in the order of their codes. */
  List<IndicatorNotice> notices();

  /** The definitions that replaced others, whenever that was, by code and day. */
  List<DefinitionChange> definitionChanges();

  /** Slugs of the networks of the region, in the profile's order. */
  List<String> networks();

  /** The name of a code: {@code label("sex", "F")} is {@code Femmes}; {@code "network"} too. */
  String label(String variable, String code);

  /** The name of a variable, in French: {@code variableLabel("sex")} is {@code Sexe}. */
  String variableLabel(String variable);

  /** The codes of a variable in their order, without {@code NR}. */
  List<String> codes(String variable);

  /** The name of a modality of one of the figures of an indicator, in French. */
  default String label(IndicatorNotice notice, String variable, String modality) {
    return switch (variable) {
      case Aspect.VARIABLE -> notice.aspect(modality).label();
      case Evolution.VARIABLE -> Evolution.of(modality).label();
      case "indicator" ->
          notices().stream()
              .filter(n -> n.code().equals(modality))
              .map(n -> n.code() + " " + n.label())
              .findFirst()
              .orElse(modality);
      default -> label(variable, modality);
    };
  }

  /** The modalities of a variable of an indicator in their order, without {@code NR}. */
  default List<String> codes(IndicatorNotice notice, String variable) {
    return switch (variable) {
      case Aspect.VARIABLE -> notice.aspects().stream().map(AspectNotice::id).toList();
      case Evolution.VARIABLE -> Stream.of(Evolution.values()).map(Evolution::id).toList();
      case "indicator" -> notices().stream().map(IndicatorNotice::code).toList();
      default -> codes(variable);
    };
  }

  /** The files of the thirteen months, by month, network and format. */
  List<DepositNotice> deposits();

  /** The places of a zone in the month's register, by network and structure. */
  List<PlaceNotice> places(Zone zone);

  /** The joint actions of the thirteen months in all the region, by day. */
  List<JointActionNotice> jointActions();

  /** What this version changed for a zone; empty for the first of its month. */
  Optional<VersionChange> change(Zone zone);

  /** Everything published about these zones. */
  PublishableTable table(Collection<Zone> zones);

  /** Everything published of one indicator. */
  PublishableTable table(String indicator);

  /**
   * What the month's figures say of every zone: all networks together, the values and their
   * aspects, without breakdowns, longer periods or earlier months.
   */
  PublishableTable headlines();
}
