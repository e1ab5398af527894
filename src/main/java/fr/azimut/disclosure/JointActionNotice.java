package fr.azimut.disclosure;

import fr.azimut.territory.Zone;
import java.time.LocalDate;
import java.util.List;

/**
 * An action that several networks held together.
 *
 * @param day its day
 * @param kind code of the variable {@code action_kind}
 * @param theme code of the variable {@code theme}, {@code NR} when not given
 * @param networks slugs of those that held it
 * @param commune where: {@code Bron (69029)}
 * @param zones the zones that it lies in, one per zoning
 * @param participants persons present; hidden under the threshold, not available when not given
 */
public record JointActionNotice(
    LocalDate day,
    String kind,
    String theme,
    List<String> networks,
    String commune,
    List<Zone> zones,
    Figure participants) {}
